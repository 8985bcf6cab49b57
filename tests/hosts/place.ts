import { builds } from '../served.ts';
import type { Built } from './servers.ts';

/** A built site with the record it was built from. */
export interface BuiltSite extends Built {
  content: string;
}

/** A built site on a host. */
export interface Place {
  site: BuiltSite;
  /** Returns the full URL of a path of the site, which begins with a slash. */
  at: (path: string) => string;
}

/** The sites the hosts serve: the real record at the root, and the invented one, which has redirects, below a base path. */
export const builtSites: BuiltSite[] = [
  { folder: builds.site, base: '/', content: 'content' },
  { folder: builds.based, base: '/kb/', content: 'tests/fixtures/record' },
];
