import type { Plural } from '../plural.ts';

// A number with its noun, for every noun that more than one section counts.

export const events: Plural = { one: '{count} event', other: '{count} events' };
export const measures: Plural = { one: '{count} measure', other: '{count} measures' };
export const sources: Plural = { one: '{count} source', other: '{count} sources' };
export const articles: Plural = { one: '{count} article', other: '{count} articles' };
export const documents: Plural = { one: '{count} document', other: '{count} documents' };
export const people: Plural = { one: '{count} person', other: '{count} people' };
export const bodies: Plural = { one: '{count} company or agency', other: '{count} companies and agencies' };
export const countries: Plural = { one: '{count} country', other: '{count} countries' };
export const countriesAndUnions: Plural = {
  one: '{count} country or union',
  other: '{count} countries and unions',
};
export const steps: Plural = { one: '{count} step', other: '{count} steps' };
export const terms: Plural = { one: '{count} term', other: '{count} terms' };
export const days: Plural = { one: '{count} day', other: '{count} days' };
export const minutes: Plural = { one: '{count} minute', other: '{count} minutes' };
