import type { AstroIntegration } from 'astro';
import { contentFolder } from '../record/load/folder.ts';
import { loadRecord } from '../record/loadRecord.ts';
import { type SectionId, sectionIds } from '../site/sections.ts';

/** The routes of each section that a record may have nothing for, with their page files below `src/sections/`. */
const routes: Partial<Record<SectionId, Record<string, string>>> = {
  explainers: {
    '/explainers': 'explainers/pages/index.astro',
    '/explainers/[id]': 'explainers/pages/[id].astro',
  },
  'in-force': { '/in-force': 'in-force/pages/index.astro' },
  compare: { '/compare': 'compare/pages/index.astro' },
  guide: { '/am-i-affected': 'guide/pages/index.astro' },
  questions: { '/questions': 'questions/pages/index.astro', '/questions/[id]': 'questions/pages/[id].astro' },
  people: {
    '/people': 'people/pages/people-index.astro',
    '/people/[id]': 'people/pages/people-entry.astro',
  },
  bodies: {
    '/bodies': 'people/pages/bodies-index.astro',
    '/bodies/[id]': 'people/pages/bodies-entry.astro',
  },
  world: { '/world': 'world/pages/index.astro' },
  glossary: { '/glossary': 'glossary/pages/index.astro' },
  articles: { '/articles': 'articles/pages/index.astro' },
  updates: { '/updates': 'updates/pages/index.astro' },
  press: { '/press': 'press/pages/index.astro' },
};

/** Adds the pages of the sections that the record has something for; all of them while the record has problems, which the build reports. */
export function sectionRoutes(): AstroIntegration {
  return {
    name: 'section-routes',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        const { archive } = loadRecord(contentFolder(), { draft: command === 'dev' });
        for (const id of archive?.site.sections ?? sectionIds)
          for (const [pattern, file] of Object.entries(routes[id] ?? {}))
            injectRoute({
              pattern,
              entrypoint: new URL(`src/sections/${file}`, config.root),
              prerender: true,
            });
      },
    },
  };
}
