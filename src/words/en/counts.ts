import type { Plural } from '../format.ts';

/** A number with its noun, for every noun that more than one section counts. */
export const counts = {
  events: { one: '{count} event', other: '{count} events' },
  measures: { one: '{count} measure', other: '{count} measures' },
  sources: { one: '{count} source', other: '{count} sources' },
  articles: { one: '{count} article', other: '{count} articles' },
  documents: { one: '{count} document', other: '{count} documents' },
  people: { one: '{count} person', other: '{count} people' },
  bodies: { one: '{count} body', other: '{count} bodies' },
  countries: { one: '{count} country', other: '{count} countries' },
  countriesAndUnions: { one: '{count} country or union', other: '{count} countries and unions' },
  steps: { one: '{count} step', other: '{count} steps' },
  terms: { one: '{count} term', other: '{count} terms' },
  days: { one: '{count} day', other: '{count} days' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
} satisfies Record<string, Plural>;
