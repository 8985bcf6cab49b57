import { editDistance } from '../../record/problems.ts';

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
