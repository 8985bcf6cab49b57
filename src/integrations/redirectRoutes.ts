import { readRecords } from '../record/load/records.ts';
import { contentFolder } from '../record/load/folder.ts';

/** Where the pages and widgets of a kind of record stand, for the kinds that have any. */
const places: Record<string, string[]> = {
  events: ['events/', 'embed/event/'],
  people: ['people/'],
  bodies: ['bodies/'],
  explainers: ['explainers/'],
  tracks: ['timeline/'],
  timelines: ['embed/'],
  questions: ['questions/'],
  pages: [''],
};

/** The redirects of a record as routes: old address to new address, both without the base path. */
export function redirectRoutes(folder = contentFolder()): Record<string, string> {
  const { redirects } = readRecords(folder).records;
  const routes: Record<string, string> = {};
  for (const [kind, pairs] of Object.entries(redirects))
    for (const place of Object.hasOwn(places, kind) ? (places[kind] ?? []) : [])
      for (const [from, to] of Object.entries(pairs)) routes[`/${place}${from}/`] = `/${place}${to}/`;
  return routes;
}
