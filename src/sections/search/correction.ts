import { editDistance } from '../../record/problems.ts';

/** The names and words of the site, from `known.json`. */
export interface Vocabulary {
  /** Every word of every title, in its original spelling. */
  words: string[];
  /** Names in lowercase, with the id of the search hit they belong to. */
  names: { id: string; names: string[] }[];
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(of|the|for|and|on|in)$/.test(word));

/** Returns the ids of the hits with a name that contains every word of the query and has at most twice as many words, best match first. */
export function matchNames(query: string, { names }: Vocabulary): string[] {
  const queryWords = wordsOf(query);
  if (queryWords.length === 0) return [];
  const scored = names.map(({ id, names: variants }) => {
    const shares = variants.map((name) => {
      const nameWords = wordsOf(name);
      return queryWords.every((word) => nameWords.includes(word)) ? queryWords.length / nameWords.length : 0;
    });
    return { id, share: Math.max(...shares) };
  });
  return scored
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

const stripAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Returns whether, for each word of four or more letters in a query, a text has a word with the same beginning. Needed because Pagefind falls back to ever shorter prefixes, down to one letter. */
export function matchesQuery(text: string, query: string): boolean {
  const textWords = wordsOf(stripAccents(text));
  return wordsOf(stripAccents(query))
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .every((word) => textWords.some((other) => other.startsWith(word.slice(0, word.length === 4 ? 3 : 4))));
}

/** Returns the known word closest to a misspelled one, at most one edit away for a short word and two for a longer one; undefined if the word is known, is the beginning of a known word, or has no close match. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 4 || known.some((other) => other.toLowerCase().startsWith(lower))) return undefined;
  let best: string | undefined;
  let bestDistance = (lower.length < 6 ? 1 : 2) + 1;
  for (const other of known) {
    if (Math.abs(other.length - lower.length) >= bestDistance) continue;
    const found = editDistance(lower, other.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [other, found];
  }
  return best;
}

/** Returns a query with its misspelled words corrected, or undefined if there is nothing to correct. */
export function correctQuery(query: string, known: readonly string[]): string | undefined {
  const corrected = query.replace(/\p{L}+/gu, (word) => closestWord(word, known) ?? word);
  return corrected === query ? undefined : corrected;
}
