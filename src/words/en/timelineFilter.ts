import type { Source } from '../../record/model.ts';
import type { Plural } from '../plural.ts';

export const searchAndFilter = 'Search and filter';
export const clear = 'Clear';
export const loadError = 'The filter did not load. Every event is in the list.';

export const periods = 'Periods';
export const allDates = 'All dates';
/** From a year to the day the record was last checked. */
export const yearToNow = '{year} to now';

export const searchFor = 'Search for words or a date';
export const topics = 'Topics';
/** On a button beside a topic, before its name: shows the events of that topic and no others. */
export const only = 'Only';
export const importance = 'Importance';
export const allEvents = 'All events';
export const keyAndMajorEvents = 'Key and major events';
export const keyEvents = 'Key events';
export const who = 'Who';
export const anyone = 'Anyone';
export const bodies = 'Companies and agencies';
export const people = 'People';
export const country = 'Country';
export const anyCountry = 'Any';
export const sourceType = 'Source type';
export const anySource = 'Any source';
export const sourceKinds: Record<Source['kind'], string> = {
  primary: 'Primary source',
  news: 'News report',
  analysis: 'Analysis',
  company: 'Company statement',
};
export const from = 'From';
export const start = 'Start';
export const to = 'To';
export const lastChecked = 'Date last checked';
export const disputedOnly = 'Disputed only';
export const order = 'Order';
export const oldestFirst = 'Oldest first';
export const newestFirst = 'Newest first';

/** After the sentence that no events match. */
export const emptyAdvice = 'Search for fewer words, add topics or choose a longer period.';

/** While the page is still loading. */
export const eventsSoFar = {
  one: '{count} event so far',
  other: '{count} events so far',
} satisfies Plural;
export const shownOfEvents = {
  one: '{shown} of {count} event',
  other: '{shown} of {count} events',
} satisfies Plural;
/** `events` is one of the phrases above, `remarks` are sentences. */
export const eventsWithRemarks = '{events}. {remarks}';
export const nothingUnder = 'No match for {values}.';
export const notADate = 'Ignored, not a date: {values}.';
/** One of the values. */
export const quotedValue = '“{value}”';

/** Words that readers write before a date in a search: `in March 2022`, `summer of 2024`. */
export const wordsBeforeDates = { in: 'in', on: 'on', of: 'of', during: 'during' };
/** Before a date, the word for the time from it on. */
export const since = 'since';
/** Winter is not here: it belongs to two years. */
export const seasons = { spring: 'spring', summer: 'summer', fall: 'fall', autumn: 'autumn' };
