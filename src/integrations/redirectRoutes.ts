import { readRecords } from '../record/load/records.ts';
import { contentFolder } from '../record/load/folder.ts';

/** The URL folders of the pages and widgets of each kind of record that has any. */
const folders: Record<string, string[]> = {
  events: ['events/', 'embed/event/'],
  people: ['people/'],
  bodies: ['bodies/'],
  explainers: ['explainers/'],
  tracks: ['timeline/'],
  timelines: ['embed/'],
  questions: ['questions/'],
  pages: [''],
};

/** The redirects of a record, from old path to new path, both without the base path. */
export function redirectRoutes(folder = contentFolder()): Record<string, string> {
  const { redirects } = readRecords(folder).records;
  const routes: Record<string, string> = {};
  for (const [kind, pairs] of Object.entries(redirects))
    for (const urlFolder of Object.hasOwn(folders, kind) ? (folders[kind] ?? []) : [])
      for (const [from, to] of Object.entries(pairs)) routes[`/${urlFolder}${from}/`] = `/${urlFolder}${to}/`;
  return routes;
}
