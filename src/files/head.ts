import type { Site } from '../record/model.ts';
import { absolute, dataUrl } from '../site/urls.ts';
import { fileAttribution, fileTitle } from '../words/en/files.ts';
import { fillText } from '../words/fill.ts';
import { formatVersion } from './formatVersion.ts';
import type { Head } from './shapes/parts.ts';

/** What differs between the heads of data files. */
export interface FileInfo {
  title: string;
  description: string;
  /** The path of the page that shows the same data, below the site's origin. */
  page: string;
  /** The name of its JSON Schema, without `.schema.json`. */
  schema: string;
}

/** The fields every data file begins with: schema, title, license, attribution and day of review. */
export function headOf(site: Site, { title, description, page, schema }: FileInfo): Head {
  return {
    $schema: absolute(dataUrl(`${schema}.schema.json`)),
    version: formatVersion,
    title: fillText(fileTitle, { site: site.name, title }),
    description,
    url: absolute(page),
    license: site.licence,
    attribution: fillText(fileAttribution, {
      site: site.name,
      url: absolute('').replace(/\/$/, ''),
      license: site.licence.name,
    }),
    reviewed: site.reviewed,
  };
}

/** Data as the text of a JSON file, indented by one space, with a newline at the end. */
export const json = (data: object): string => `${JSON.stringify(data, null, 1)}\n`;
