const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** The address of a page below the base path; takes a path without a leading slash. */
export const url = (path = ''): string => `${base}${path}`;

/** The address of the whole timeline. */
export const timelineUrl = (): string => url('timeline/');
/** The address of the timeline of one track. */
export const trackUrl = (id: string): string => url(`timeline/${id}/`);
/** The address of what binds whom on any day. */
export const inForceUrl = (): string => url('in-force/');
/** The address of an event. */
export const eventUrl = (id: string): string => url(`events/${id}/`);
/** The address of a long read. */
export const explainerUrl = (id: string): string => url(`explainers/${id}/`);
/** The address of a person. */
export const personUrl = (id: string): string => url(`people/${id}/`);
/** The address of an agency, court or company. */
export const bodyUrl = (id: string): string => url(`bodies/${id}/`);
/** The place of a source in the bibliography. */
export const sourceUrl = (id: string): string => url(`sources/#${id}`);
/** The place of an article in the list of articles. */
export const articleUrl = (id: string): string => url(`articles/#${id}`);
/** The place of a term in the glossary. */
export const termUrl = (id: string): string => url(`glossary/#${id}`);
/** Where the Wayback Machine keeps its copies of a document: the one nearest to a partial date, or the newest. */
export const archiveUrl = (document: string, date?: string): string =>
  `https://web.archive.org/web/${date ? `${date.replaceAll('-', '')}/` : ''}${document}`;
/** The address where a file of the record can be edited. */
export const editUrl = (repository: string, file: string): string =>
  `${repository.replace(/\/$/, '')}/edit/main/${file}`;
