import type { Plural } from '../plural.ts';

export const pageTitle = 'Glossary';
export const pageLede = {
  one: '{count} term the texts use, in plain words.',
  other: '{count} terms the texts use, in plain words.',
} satisfies Plural;
export const seeAlso = 'See also {terms}.';
export const sources = 'Sources: {sources}.';
