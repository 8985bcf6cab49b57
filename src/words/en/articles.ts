import type { Plural } from '../plural.ts';

export const pageTitle = 'Articles';
export const pageLede = {
  one: '{count} article for further reading, summarized in our words.',
  other: '{count} articles and analyses for further reading, each summarized in our words.',
} satisfies Plural;
export const topics = 'Topics';
/** The heading of the article the record began with and those it points to. */
export const origin = 'Where this site began';
export const byOutlet = 'By outlet';
export const onEvents = 'About: {events}';

export const filterNotLoaded = 'The filter did not load. Every article is in the list.';
export const narrow = 'Filter the list';
export const topic = 'Topic';
export const allTopics = 'All topics';
export const outlet = 'Outlet';
export const allOutlets = 'All outlets';
/** A choice of the filter, with the number of its articles. */
export const choice = '{name} ({count})';
export const clear = 'Clear';
export const matching = {
  one: '{matches} of {count} article',
  other: '{matches} of {count} articles',
} satisfies Plural;
/** Shown for an address with a filter that is not in the list; `articles` is their number. */
export const nothingUnder = '{articles}. No match for {values}.';
export const unknownValue = '“{value}”';
