import type { Site } from '../record/model.ts';
import { absolute, dataUrl } from '../site/urls.ts';
import type { Head } from './shapes/parts.ts';

/** What a file is about: its title, what it holds, the page that shows the same and the name of its schema. */
export interface About {
  title: string;
  description: string;
  /** The address of the page, below the site's origin. */
  page: string;
  schema: string;
}

/** The head of a file: what it is, its licence and the day of review. */
export function headOf(site: Site, { title, description, page, schema }: About): Head {
  return {
    $schema: absolute(dataUrl(`${schema}.schema.json`)),
    version: 1,
    title: `${site.name}: ${title}`,
    description,
    url: absolute(page),
    license: site.licence,
    attribution: `${site.name}, ${absolute('').replace(/\/$/, '')}, ${site.licence.name}`,
    reviewed: site.reviewed,
  };
}

/** Plain data as the text of a JSON file. */
export const json = (data: object): string => `${JSON.stringify(data, null, 1)}\n`;
