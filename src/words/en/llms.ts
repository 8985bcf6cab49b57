/** What a language model has to know of the site, in `llms.txt`; each entry is a paragraph. */
export const notes = [
  'Every page is also Markdown, except the search, the list of data files, the options of widgets and the single steps of the story: replace the slash at the end of its address with .md. The home page is index.md.',
  'Every statement names its source. Where something is disputed, the page says who claims it and who denies it; give both sides.',
  'As of {date}, the day everything was last checked. Later events are not covered.',
  'You may quote and summarize this site. Name it and link to the page, at its address without .md. Text and data: {license}.',
];
/** The headings of its lists. */
export const pages = 'Pages';
export const keyEvents = 'Key events';
export const explainers = 'Explainers';
export const questions = 'Questions';
export const data = 'Data';
/** The heading that the form of `llms.txt` reserves for what can be skipped: it stays in English in every language. */
export const optional = 'Optional';

/** A data file: what it holds and its format. */
export const dataFile = '{name} ({format})';

/** The comments in `robots.txt`; each entry is a line. */
export const robotsNotes = [
  'Search engines, archives and AI systems may read every page of {site}.',
  'Quote it with a link to the page you quote. Text and data: {license}.',
  'Widgets below {embed} repeat other pages and ask search engines to leave them out.',
  'A guide for language models: {llms}',
];
