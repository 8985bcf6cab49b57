import type { Plural } from '../plural.ts';

export const pageTitle = 'Search';
export const pageDescription =
  'Search the events, explainers, answers, people, companies, agencies, terms, governments, articles and sources of the record.';

/** The label of the field for the words to search. */
export const queryLabel = 'Words';
export const kind = 'Kind';
export const everything = 'Everything';
export const track = 'Track';
export const allTracks = 'All tracks';
export const submit = 'Search';
export const tryAgain = 'Try again';
export const results = 'Results';
export const showMore = 'Show more results';

/** The kinds of results to choose from. */
export const kindOptions = {
  page: 'Pages',
  event: 'Events',
  explainer: 'Explainers',
  guide: 'Guide by reader',
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
export const nothingFor = 'Nothing was found for “{query}”.';
export const resultsFor = {
  one: '{count} result for “{query}”.',
  other: '{count} results for “{query}”.',
} satisfies Plural;
export const tryOtherWords = 'Try fewer or other words.';
export const notLoaded = 'The search could not be loaded. The lists below lead to everything in the record.';
export const moreNotLoaded = 'The other results could not be loaded.';
export const needsScript =
  'The search needs JavaScript. Without it, these pages list everything in the record.';

export const listsTitle = 'Or look by hand';
/** The page of updates in these lists. */
export const updates = 'Updates';
export const longReads = { one: '{count} long read', other: '{count} long reads' } satisfies Plural;
export const kindsOfReaders = {
  one: '{count} kind of reader',
  other: '{count} kinds of readers',
} satisfies Plural;
export const answers = { one: '{count} answer', other: '{count} answers' } satisfies Plural;
export const changes = { one: '{count} change', other: '{count} changes' } satisfies Plural;
