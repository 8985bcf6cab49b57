import type { Kind } from './kinds.ts';

/** What is declared of a word (component) that authors may use in MDX. */
export interface WordRule {
  /** The kind of record its `id` refers to; null for a word without an id. */
  names: Kind | null;
  /** Whether it is written without text inside. */
  empty: boolean;
  /** What it becomes in plain Markdown: a link to the record around the text inside, the number of a note, the text inside in quotation marks and a note, only the text inside, or nothing. */
  markdown: 'link' | 'note' | 'quotation' | 'text' | 'nothing';
  /** The attributes besides `id`, and whether each must be there. */
  attributes?: { at?: 'optional' | 'required'; speaker?: 'required' };
}

/** How many words a quotation may have. */
export const maxQuotedWords = 11;

/** The words authors may use in MDX; `src/prose/words.ts` has their components. */
export const mdxWords = {
  Cite: { names: 'sources', empty: true, markdown: 'note', attributes: { at: 'optional' } },
  Quote: {
    names: 'sources',
    empty: false,
    markdown: 'quotation',
    attributes: { at: 'required', speaker: 'required' },
  },
  Event: { names: 'events', empty: false, markdown: 'link' },
  Person: { names: 'people', empty: false, markdown: 'link' },
  Body: { names: 'bodies', empty: false, markdown: 'link' },
  Measure: { names: 'measures', empty: false, markdown: 'link' },
  Term: { names: 'glossary', empty: false, markdown: 'link' },
  Article: { names: 'articles', empty: false, markdown: 'link' },
  Explainer: { names: 'explainers', empty: false, markdown: 'link' },
  Timeline: { names: 'timelines', empty: true, markdown: 'nothing' },
  Steps: { names: 'measures', empty: true, markdown: 'nothing' },
  Publisher: { names: null, empty: true, markdown: 'nothing' },
  Reading: { names: null, empty: true, markdown: 'nothing' },
  // `fillReviewDate` has put the date in its place before a text becomes Markdown.
  Reviewed: { names: null, empty: true, markdown: 'nothing' },
  ReviewTotals: { names: null, empty: true, markdown: 'nothing' },
  Dispute: { names: null, empty: false, markdown: 'text' },
  Note: { names: null, empty: false, markdown: 'text' },
} as const satisfies Record<string, WordRule>;

/** Matches the word that stands for the day of review, so that no author types that date. */
export const reviewedWord = /<Reviewed\s*\/>/g;

/** The name of a word authors may use in MDX. */
export type MdxWord = keyof typeof mdxWords;

/** The name of a word that is a link to a record. */
export type LinkWord = {
  [Word in MdxWord]: (typeof mdxWords)[Word]['markdown'] extends 'link' ? Word : never;
}[MdxWord];

/** A kind of record that a text can link to. */
export type LinkedKind = (typeof mdxWords)[LinkWord]['names'];

/** One use of a word in a text. */
export interface WordUse {
  word: string;
  id?: string | undefined;
  /** The place in the document, for a citation that names one. */
  at?: string | undefined;
  /** The line of the file, counted from 1. */
  line: number;
}
