/** The words authors may use in MDX, with the kind of record each names by `id` and whether it may stand without text. */
export const words = {
  Cite: { names: 'sources', empty: true },
  Event: { names: 'events', empty: false },
  Person: { names: 'people', empty: false },
  Body: { names: 'bodies', empty: false },
  Measure: { names: 'measures', empty: false },
  Term: { names: 'glossary', empty: false },
  Article: { names: 'articles', empty: false },
  Explainer: { names: 'explainers', empty: false },
  Timeline: { names: 'timelines', empty: true },
  Steps: { names: 'measures', empty: true },
  Reading: { names: null, empty: true },
  Reviewed: { names: null, empty: true },
  ReviewTotals: { names: null, empty: true },
  Dispute: { names: null, empty: false },
  Note: { names: null, empty: false },
} as const;

/** How a text says the day of review, so that no author types it. */
export const reviewedWord = /<Reviewed\s*\/>/g;

/** The name of a word authors may use in MDX. */
export type Word = keyof typeof words;

/** One use of a word in a text: which, of which id, and on what line of the file. */
export interface Use {
  word: string;
  id?: string | undefined;
  /** The place in a document, for a citation that names one. */
  at?: string | undefined;
  line: number;
}
