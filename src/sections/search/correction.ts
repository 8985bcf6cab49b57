import { editDistance } from '../../record/problems.ts';
import { wordsOf } from './phrases.ts';

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

/** A query with its misspelled words replaced, and those words as they were typed. */
export interface Correction {
  query: string;
  replaced: string[];
}

/** Returns a query in which each unknown word (in lower case, without accents) is replaced by the known word closest to it, or undefined if there is nothing to correct. */
export function correctQuery(
  query: string,
  unknown: readonly string[],
  known: readonly string[],
): Correction | undefined {
  const replaced: string[] = [];
  const corrected = query.replace(/\p{L}+/gu, (word) => {
    const closest = unknown.includes(wordsOf(word)[0] ?? '') ? closestWord(word, known) : undefined;
    if (closest !== undefined) replaced.push(word);
    return closest ?? word;
  });
  return replaced.length > 0 ? { query: corrected, replaced } : undefined;
}
