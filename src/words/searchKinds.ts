/** The kinds of search result, by the key used in URLs, with their singular and plural names. */
export const searchKinds = {
  event: { one: 'Event', many: 'Events' },
  explainer: { one: 'Explainer', many: 'Explainers' },
  guide: { one: 'Guide', many: 'Guide by reader' },
  question: { one: 'Question', many: 'Questions' },
  person: { one: 'Person', many: 'People' },
  body: { one: 'Company or agency', many: 'Companies and agencies' },
  term: { one: 'Term', many: 'Terms' },
  country: { one: 'Government', many: 'Governments' },
  article: { one: 'Article', many: 'Articles' },
  update: { one: 'Change', many: 'Changes' },
  source: { one: 'Source', many: 'Sources' },
} as const;

/** The key of a kind of search result. */
export type SearchKind = keyof typeof searchKinds;
