/** A text as a sentence: with a full stop, unless it ends in one already. */
export function sentence(text: string): string {
  return /[.!?][”"']?$/.test(text) ? text : `${text}.`;
}

/** A number with its noun: `1 minute`, `12 sources`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** The time it takes to read so many words, in minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}

/** Pieces of a sentence put together, with a space between two of them unless punctuation follows. */
export function spaced<T extends { text: string }>(pieces: readonly T[]): (T & { before: string })[] {
  return pieces.map((piece, index) => ({
    ...piece,
    before: index === 0 || /^[.,;:!?)]/.test(piece.text) ? '' : ' ',
  }));
}

/** The first sentences of a text, as many as it takes to say something: at least so many characters, if it has them. */
export function opening(text: string, least = 35): string {
  const sentences = text.split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])/);
  let end = 1;
  while (end < sentences.length && sentences.slice(0, end).join(' ').length < least) end += 1;
  return sentences.slice(0, end).join(' ');
}

/** The words of a heading as part of an address: lower case, without punctuation, hyphens for spaces. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
