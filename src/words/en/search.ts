import type { Plural } from '../plural.ts';

export const pageTitle = 'Search';
export const pageDescription =
  'Search this site’s events, explainers, answers, people, companies, agencies, terms, governments, articles and sources.';

/** The label of the field for the words to search. */
export const queryLabel = 'Search for';
export const kind = 'Type';
export const everything = 'Everything';
export const topic = 'Topic';
export const allTopics = 'All topics';
export const submit = 'Search';
export const tryAgain = 'Try again';
export const results = 'Results';
export const showMore = 'Show more results';

/** The kinds of results to choose from. */
export const kindOptions = {
  page: 'Pages',
  event: 'Events',
  explainer: 'Explainers',
  guide: 'Guide',
  question: 'Questions',
  person: 'People',
  body: 'Companies and agencies',
  term: 'Terms',
  country: 'Governments',
  article: 'Articles',
  update: 'Changes',
  source: 'Sources',
};

/** The kind of one result. */
export const resultKinds = {
  page: 'Page',
  event: 'Event',
  explainer: 'Explainer',
  guide: 'Guide',
  question: 'Question',
  person: 'Person',
  body: 'Company or agency',
  term: 'Term',
  country: 'Government',
  article: 'Article',
  update: 'Change',
  source: 'Source',
};
export const kindAndDate = '{kind}, {date}';

export const searching = 'Searching…';
export const nothingFor = 'No results for “{query}”.';
export const resultsFor = {
  one: '{count} result for “{query}”.',
  other: '{count} results for “{query}”.',
} satisfies Plural;
export const tryOtherWords = 'Try fewer or different words.';
export const notLoaded = 'Search did not load. The lists below link to everything on this site.';
export const moreNotLoaded = 'The other results did not load.';
export const needsScript = 'Search needs JavaScript. Without it, these pages list everything on this site.';

export const listsTitle = 'Or browse the lists';
/** The page of updates in these lists. */
export const updates = 'Updates';
export const longReads = { one: '{count} long read', other: '{count} long reads' } satisfies Plural;
export const kindsOfReaders = {
  one: '{count} kind of reader',
  other: '{count} kinds of readers',
} satisfies Plural;
export const answers = { one: '{count} answer', other: '{count} answers' } satisfies Plural;
export const changes = { one: '{count} change', other: '{count} changes' } satisfies Plural;
