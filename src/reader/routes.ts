import { readRecords } from './records.ts';
import { contentFolder } from './folder.ts';

/** Where the pages of a kind of record stand, for the kinds that have pages. */
const folders: Record<string, string> = {
  events: 'events',
  people: 'people',
  bodies: 'bodies',
  explainers: 'explainers',
  tracks: 'timeline',
};

/** The redirects of the record as routes: old address to new address, both without the base path. */
export function redirectRoutes(): Record<string, string> {
  const { redirects } = readRecords(contentFolder()).records;
  const routes: Record<string, string> = {};
  for (const [kind, pairs] of Object.entries(redirects)) {
    const folder = folders[kind];
    if (folder)
      for (const [from, to] of Object.entries(pairs)) routes[`/${folder}/${from}/`] = `/${folder}/${to}/`;
  }
  return routes;
}
