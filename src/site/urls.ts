const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

const origin = import.meta.env?.SITE ?? 'https://example.org';

/** The address of a page below the base path; takes a path without a leading slash. */
export const url = (path = ''): string => `${base}${path}`;

/** The address of the whole timeline. */
export const timelineUrl = (): string => url('timeline/');
/** The address of the timeline of one track. */
export const trackUrl = (id: string): string => url(`timeline/${id}/`);
/** The address of what binds whom on any day. */
export const inForceUrl = (): string => url('in-force/');
/** The place of a date to look out for among them. */
export const watchUrl = (id: string): string => url(`in-force/#${id}`);
/** The address of the guide by who one is and what one has. */
export const guideUrl = (): string => url('am-i-affected/');
/** The address of the instruments side by side. */
export const compareUrl = (): string => url('compare/');
/** The address of an event. */
export const eventUrl = (id: string): string => url(`events/${id}/`);
/** The address of a long read. */
export const explainerUrl = (id: string): string => url(`explainers/${id}/`);
/** The address of a person. */
export const personUrl = (id: string): string => url(`people/${id}/`);
/** The address of an agency, court or company. */
export const bodyUrl = (id: string): string => url(`bodies/${id}/`);
/** The address of what governments did. */
export const worldUrl = (): string => url('world/');
/** The place of a country among them. */
export const countryUrl = (id: string): string => url(`world/#${id}`);
/** The address of the questions, or of one of them. */
export const questionUrl = (id?: string): string => url(id === undefined ? 'questions/' : `questions/${id}/`);
/** The address of the search. */
export const searchUrl = (): string => url('search/');
/** The place of a source in the bibliography. */
export const sourceUrl = (id: string): string => url(`sources/#${id}`);
/** The place of an article in the list of articles. */
export const articleUrl = (id: string): string => url(`articles/#${id}`);
/** The place of a term in the glossary. */
export const termUrl = (id: string): string => url(`glossary/#${id}`);
/** The sides of the icons the web manifest names, in pixels. */
export const iconSizes = [192, 512] as const;
/** The address of an icon of such a size. */
export const iconUrl = (size: number): string => url(`icon-${size}.png`);
/** The address of the social card of a page, such as `events/<id>`. */
export const cardUrl = (page: string): string => url(`og/${page}.png`);
/** The address of a chart as a picture, or of the words that stand for it. */
export const chartUrl = (name: string, kind: 'svg' | 'png' | 'txt'): string => url(`charts/${name}.${kind}`);
/** The place of a change in the list of changes. */
export const updateUrl = (id: string): string => url(`updates/#${id}`);
/** The address of a file of the record, such as `events.json`. */
export const dataUrl = (file: string): string => url(`data/${file}`);
/** The address of a citation, such as `an-event.bib` or `explainers/a-piece.ris`. */
export const citeUrl = (file: string): string => url(`cite/${file}`);
/** The whole address, with the site's origin, of one of the addresses above. */
export const absolute = (path: string): string => new URL(path, origin).href;
/** Where the Wayback Machine keeps its copies of a document: the one nearest to a partial date, or the newest. */
export const archiveUrl = (document: string, date?: string): string =>
  `https://web.archive.org/web/${date ? `${date.replaceAll('-', '')}/` : ''}${document}`;
/** The address where those who keep the site are told of what is wrong with it. */
export const issuesUrl = (repository: string): string => `${repository.replace(/\/$/, '')}/issues`;
/** Where a finder of a security hole reads whom to tell. */
export const securityUrl = (): string => url('.well-known/security.txt');
/** The address where a file of the project can be read. */
export const fileUrl = (repository: string, file: string): string =>
  `${repository.replace(/\/$/, '')}/blob/main/${file}`;
/** The address where a file of the record can be edited. */
export const editUrl = (repository: string, file: string): string =>
  `${repository.replace(/\/$/, '')}/edit/main/${file}`;
