import type { Plural } from '../plural.ts';

export const pageTitle = 'Page not found';
export const pageDescription = 'There is no page at this address.';
export const heading = 'There is no page at this address';
export const pageLede =
  'The address may be mistyped. Pages on this site keep their addresses. If a link brought you here, the link is wrong.';
export const shortAnswer = 'The short answer';
export const timeline = {
  one: 'The timeline of the {count} event',
  other: 'The timeline of all {count} events',
} satisfies Plural;
export const explainers = 'The explainers';
export const sources = 'The sources';
