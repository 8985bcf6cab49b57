import type { AstroIntegration } from 'astro';
import type { Site } from '../record/model.ts';
import { unfilledFields } from '../site/desk.ts';

/** Returns the line a build prints while `site.yaml` does not say who answers for the site or where its files are; undefined once it does. */
export function unfilledNotice(site: Pick<Site, 'publisher' | 'repository'>): string | undefined {
  const fields = unfilledFields(site);
  if (fields.length === 0) return undefined;
  return `content/site.yaml is not ready to be published: fill in ${fields.join(', ')}, so that readers know who answers for the site and where to report errors.`;
}

/** An Astro integration that warns in a build while `site.yaml` still holds examples; `site` is undefined if the record has problems, which the build reports. */
export function unfilledSite(site: Site | undefined): AstroIntegration {
  return {
    name: 'site',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const notice = site && unfilledNotice(site);
        if (notice !== undefined) logger.warn(notice);
      },
    },
  };
}
