import type { Plural } from '../plural.ts';

export const pageTitle = 'Glossary';
export const pageLede = {
  one: '{count} term used on this site, in plain words.',
  other: '{count} terms used on this site, in plain words.',
} satisfies Plural;
export const seeAlso = 'See also {terms}.';
export const sources = 'Sources: {sources}.';
