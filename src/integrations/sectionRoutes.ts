import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../record/load/folder.ts';
import { loadRecord } from '../record/loadRecord.ts';
import { allSections, presentSections } from '../sections/all/sections.ts';

/** Adds the pages of the sections that have content in the record. If the record has problems, adds every section; the build then reports the problems. */
export function sectionRoutes(): AstroIntegration {
  return {
    name: 'section-routes',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        const { archive } = loadRecord(contentFolder(), { draft: command === 'dev' });
        for (const { id, pages = {} } of archive ? presentSections(archive) : allSections)
          for (const [pattern, file] of Object.entries(pages)) {
            const entrypoint = new URL(`src/sections/${file}`, config.root);
            if (!existsSync(entrypoint))
              throw new Error(
                `The section "${id}" has no file src/sections/${file} for its route ${pattern}.`,
              );
            injectRoute({ pattern, entrypoint, prerender: true });
          }
      },
    },
  };
}
