import { distance } from '../../record/problems.ts';

/** What the site knows of names and words, from `known.json`. */
export interface Known {
  /** The words of all titles, as they are written. */
  words: string[];
  /** Names in small letters, with the id of the hit that bears them. */
  names: { id: string; names: string[] }[];
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(of|the|for|and|on|in)$/.test(word));

/** The ids of what a query names, nearest first: every word of the query is in the name, and makes up at least half of it. */
export function namedBy(query: string, { names }: Known): string[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const scored = names.map(({ id, names: forms }) => {
    const shares = forms.map((form) => {
      const own = wordsOf(form);
      return asked.every((word) => own.includes(word)) ? asked.length / own.length : 0;
    });
    return { id, share: Math.max(...shares) };
  });
  return scored
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a text has a word that begins like each longer word of a query; Pagefind falls back on ever shorter beginnings, down to a letter. */
export function answers(text: string, query: string): boolean {
  const own = wordsOf(bare(text));
  return wordsOf(bare(query))
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .every((word) => own.some((other) => other.startsWith(word.slice(0, word.length === 4 ? 3 : 4))));
}

/** The known word nearest to one: one letter off for a short word, two for a longer one; undefined if it is known, the beginning of a known one, or near none. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  if (small.length < 4 || known.some((other) => other.toLowerCase().startsWith(small))) return undefined;
  let best: string | undefined;
  let least = (small.length < 6 ? 1 : 2) + 1;
  for (const other of known) {
    if (Math.abs(other.length - small.length) >= least) continue;
    const found = distance(small, other.toLowerCase());
    if (found < least) [best, least] = [other, found];
  }
  return best;
}

/** A query with each unknown word put right, or undefined if nothing could be. */
export function corrected(query: string, known: readonly string[]): string | undefined {
  const right = query.replace(/\p{L}+/gu, (word) => nearWord(word, known) ?? word);
  return right === query ? undefined : right;
}
