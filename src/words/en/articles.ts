import type { Plural } from '../plural.ts';

export const pageTitle = 'Articles';
export const pageLede = {
  one: '{count} article to read on, with what it says in our words.',
  other: '{count} articles and analyses to read on, with what each says in our words.',
} satisfies Plural;
export const topics = 'Topics';
/** The heading of the article the record began with and those it points to. */
export const origin = 'Where this record began';
export const byOutlet = 'By outlet';
export const onEvents = 'On: {events}';

export const filterNotLoaded = 'The filter could not be loaded. Every article is in the list.';
export const narrow = 'Narrow the list';
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
export const nothingUnder = '{articles}. This list has nothing under {values}.';
export const unknownValue = '“{value}”';
