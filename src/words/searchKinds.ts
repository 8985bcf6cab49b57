/** The kinds of search result: the keys used in URLs, in the order of the choices. */
export const searchKinds = [
  'event',
  'explainer',
  'guide',
  'question',
  'person',
  'body',
  'term',
  'country',
  'article',
  'update',
  'source',
] as const;

/** The key of a kind of search result. */
export type SearchKind = (typeof searchKinds)[number];
