import type { Plural } from '../plural.ts';

export const pageTitle = 'Page not found';
export const pageDescription = 'There is no page at this address.';
export const heading = 'There is no page at this address';
export const pageLede =
  'It may have moved, or the address may be mistyped. Pages of this record keep their addresses for good; if a link led you here, it was never right or has a fault.';
export const shortAnswer = 'The short answer';
export const timeline = {
  one: 'The timeline of the {count} event',
  other: 'The timeline of all {count} events',
} satisfies Plural;
export const explainers = 'The explainers';
export const sources = 'The sources';
