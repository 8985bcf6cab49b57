const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

const origin = import.meta.env?.SITE ?? 'https://example.org';

/** Returns the root-relative URL of a path, given without a leading slash, below the base path. */
export const url = (path = ''): string => `${base}${path}`;

/** The URL of a page as Markdown, from that of its HTML: `/in-force.md` for `/in-force/`, and `/index.md` for the home page. */
export const markdownUrl = (page: string): string =>
  page === url() ? url('index.md') : page.replace(/\/$/, '.md');
/** The URL of the guide to the site for language models. */
export const llmsUrl = (): string => url('llms.txt');
/** The URL of the full timeline. */
export const timelineUrl = (): string => url('timeline/');
/** The URL of the key dates one at a time or, with the id of an event, of its step there. */
export const storyUrl = (event?: string): string => url(event === undefined ? 'story/' : `story/#${event}`);
/** The URL of one step of that story, with a social card of its own. */
export const storyStepUrl = (event: string): string => url(`story/${event}/`);
/** The URL of the timeline of one track. */
export const trackUrl = (id: string): string => url(`timeline/${id}/`);
/** The URL of the page on what is in force. */
export const inForceUrl = (): string => url('in-force/');
/** The URL of an upcoming date on the in-force page. */
export const watchUrl = (id: string): string => url(`in-force/#${id}`);
/** The URL of the list of upcoming dates on the in-force page. */
export const datesAheadUrl = (): string => url('in-force/#dates-ahead');
/** The URL of the "Am I affected?" guide. */
export const guideUrl = (): string => url('am-i-affected/');
/** The URL of the comparison of the instruments. */
export const compareUrl = (): string => url('compare/');
/** The URL of an event. */
export const eventUrl = (id: string): string => url(`events/${id}/`);
/** The URL of an explainer. */
export const explainerUrl = (id: string): string => url(`explainers/${id}/`);
/** Returns the id of the first link to an event in an explainer. */
export const mentionId = (event: string): string => `date-${event}`;
/** The URL of a person. */
export const personUrl = (id: string): string => url(`people/${id}/`);
/** The URL of an agency, court or company. */
export const bodyUrl = (id: string): string => url(`bodies/${id}/`);
/** The URL of the page on what governments did. */
export const worldUrl = (): string => url('world/');
/** The URL of a country on the page on governments. */
export const countryUrl = (id: string): string => url(`world/#${id}`);
/** The URL of a question or, without an id, of the list of questions. */
export const questionUrl = (id?: string): string => url(id === undefined ? 'questions/' : `questions/${id}/`);
/** The URL of the search. */
export const searchUrl = (): string => url('search/');
/** The URL of a source in the bibliography. */
export const sourceUrl = (id: string): string => url(`sources/#${id}`);
/** The URL of an article in the list of articles. */
export const articleUrl = (id: string): string => url(`articles/#${id}`);
/** The URL of a term in the glossary. */
export const termUrl = (id: string): string => url(`glossary/#${id}`);
/** The sizes of the icons in the web manifest, in pixels. */
export const iconSizes = [192, 512] as const;
/** The URL of an icon, by its size in pixels. */
export const iconUrl = (size: number): string => url(`icon-${size}.png`);
/** The URL of the social card of a page, such as `events/<id>`. */
export const cardUrl = (page: string): string => url(`og/${page}.png`);
/** The URL of a chart as a picture, or as plain text. */
export const chartUrl = (name: string, kind: 'svg' | 'png' | 'txt'): string => url(`charts/${name}.${kind}`);
/** The URL of a picture, by the name of its file. */
export const pictureUrl = (file: string): string => url(`charts/${file}`);
/** The URL of the page on the site itself. */
export const aboutUrl = (): string => url('about/');
/** The URL of the page for journalists. */
export const pressUrl = (): string => url('press/');
/** The URL of the page on the options of widgets. */
export const widgetOptionsUrl = (): string => url('press/options/');
/** The URL of an update in the list of updates. */
export const updateUrl = (id: string): string => url(`updates/#${id}`);
/** The URL of the page that lists the data files. */
export const dataPageUrl = (): string => url('data/');
/** The URL of a data file, such as `events.json`. */
export const dataUrl = (file: string): string => url(`data/${file}`);
/** The URL of a citation file, such as `an-event.bib` or `explainers/a-piece.ris`. */
export const citeUrl = (file: string): string => url(`cite/${file}`);
/** Returns the absolute URL of a root-relative one, with the origin of the site. */
export const absolute = (path: string): string => new URL(path, origin).href;
/** The URL of a copy of a document in the Wayback Machine: the one closest to a date, which may be partial, or the newest. */
export const archiveUrl = (document: string, date?: string): string =>
  `https://web.archive.org/web/${date ? `${date.replaceAll('-', '')}/` : ''}${document}`;
/** The URL of the issue tracker. */
export const issuesUrl = (repository: string): string => `${repository.replace(/\/$/, '')}/issues`;
/** The URL of security.txt, with the contact for security reports. */
export const securityUrl = (): string => url('.well-known/security.txt');
/** Where the files of the record are kept, and the branch that readers see. */
export interface Repository {
  repository: string;
  branch: string;
}
const repositoryFile = ({ repository, branch }: Repository, view: 'blob' | 'edit', file: string): string =>
  `${repository.replace(/\/$/, '')}/${view}/${branch}/${file}`;
/** The URL of a file in the repository. */
export const fileUrl = (place: Repository, file: string): string => repositoryFile(place, 'blob', file);
/** The URL for editing a file of the repository. */
export const editUrl = (place: Repository, file: string): string => repositoryFile(place, 'edit', file);
