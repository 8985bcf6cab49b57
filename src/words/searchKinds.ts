/** The kinds of thing a reader can search for, by the key an address uses, with their name in the singular and the plural. */
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

/** The key of a kind of thing a reader can search for. */
export type SearchKind = keyof typeof searchKinds;
