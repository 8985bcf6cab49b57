import { locale } from './en/locale.ts';

/** Adds a period to a text unless it already ends in `.`, `!` or `?`, with or without a closing quotation mark. */
export function ensurePeriod(text: string): string {
  return /[.!?][”"']?$/.test(text) ? text : `${text}.`;
}

/** Returns a text with its first letter in upper case. */
export const capitalize = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));

const wordsPerMinute = 230;

/** Returns the time it takes to read a number of words, in minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** Adds to each piece of a sentence the space to put before it: none before the first piece or before punctuation. */
export function addSpaces<T extends { text: string }>(pieces: readonly T[]): (T & { before: string })[] {
  return pieces.map((piece, index) => ({
    ...piece,
    before: index === 0 || /^[.,;:!?)]/.test(piece.text) ? '' : ' ',
  }));
}

/** Returns the first sentences of a text, as few as needed to reach `minLength` characters. */
export function leadingSentences(text: string, minLength = 35): string {
  let lead = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    lead += segment;
    if (lead.trimEnd().length >= minLength) break;
  }
  return lead.trimEnd();
}

/** Turns a heading into a URL fragment: lower case, without punctuation, with hyphens for spaces. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
