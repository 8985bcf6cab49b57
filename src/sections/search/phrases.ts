import { stemmer } from 'stemmer';

/** A page and the phrases readers type for it. */
export interface PagePhrases {
  /** The id of its search hit. */
  id: string;
  phrases: string[];
}

/** How alike a query and a phrase must be, from 0 to 1, for the page of the phrase to come first. */
const minSimilarity = 0.62;

/** As how frequent a word counts that is in no phrase. */
const unseenCount = 25;

/** The words of a text in lower case without accents; hyphens are left out, so that `anti-virus` is `antivirus`. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’]s?\b|[-‐‑]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Compares queries with the phrases of pages: by the stems of their words, of which rare ones count more, and with synonyms taken as one word. */
export class PhraseMatcher {
  private readonly pages: { id: string; phrases: Set<string>[] }[];
  private readonly representatives = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private total = 0;

  constructor(pages: readonly PagePhrases[], synonyms: readonly string[][]) {
    for (const group of synonyms) {
      const stems = group
        .filter((text) => wordsOf(text).length === 1)
        .map((text) => stemmer(wordsOf(text)[0] ?? ''));
      for (const stem of stems) this.representatives.set(stem, stems[0] ?? stem);
    }
    this.pages = pages.map(({ id, phrases }) => ({
      id,
      phrases: phrases.map((phrase) => this.stemsOf(phrase)),
    }));
    for (const stems of this.pages.flatMap(({ phrases }) => phrases)) {
      this.total += 1;
      for (const stem of stems) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
    }
  }

  private stemsOf(text: string): Set<string> {
    return new Set(
      wordsOf(text)
        .map(stemmer)
        .map((stem) => this.representatives.get(stem) ?? stem),
    );
  }

  /** How much a word counts: the rarer it is among all phrases, the more; but one that is in none tells little. */
  private weight(stem: string): number {
    return Math.log(1 + this.total / (1 + (this.counts.get(stem) ?? unseenCount)));
  }

  private sum(stems: Iterable<string>): number {
    return [...stems].reduce((sum, stem) => sum + this.weight(stem), 0);
  }

  /** Returns the pages with a phrase much like the query, the most alike first, each with how alike it is, from 0 to 1. */
  match(query: string): { id: string; similarity: number }[] {
    const stems = this.stemsOf(query);
    const own = this.sum(stems);
    if (own === 0) return [];
    return this.pages
      .map(({ id, phrases }) => ({
        id,
        similarity: Math.max(
          0,
          ...phrases.map((phrase) => {
            const common = this.sum([...stems].filter((stem) => phrase.has(stem)));
            return (2 * common) / (own + this.sum(phrase));
          }),
        ),
      }))
      .filter(({ similarity }) => similarity >= minSimilarity)
      .sort((a, b) => b.similarity - a.similarity);
  }
}
