/** The words (components) authors may use in MDX. `names` is the kind of record the `id` refers to; `empty` words are written without text inside. */
export const mdxWords = {
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

/** Matches the word that stands for the day of review, so that no author types that date. */
export const reviewedWord = /<Reviewed\s*\/>/g;

/** The name of a word authors may use in MDX. */
export type MdxWord = keyof typeof mdxWords;

/** One use of a word in a text. */
export interface WordUse {
  word: string;
  id?: string | undefined;
  /** The place in the document, for a citation that names one. */
  at?: string | undefined;
  /** The line of the file, counted from 1. */
  line: number;
}
