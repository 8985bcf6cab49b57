import type { Problem } from '../problems.ts';
import type { Records } from '../records.ts';
import { wordPattern } from '../schema/style.ts';
import { type ShownText, shownTexts } from './shownTexts.ts';

const file = 'content/style.yaml';

/** How many characters a problem shows on each side of the words found. */
const contextLength = 40;

/** How many files a problem names for words that are said too often. */
const maxFilesNamed = 10;

/** Hides what is quoted and makes apostrophes straight and line breaks spaces, without moving any word. */
const ownWords = (words: string): string =>
  words
    .replace(/“[^”]*”|"[^"]*"/g, (quotation) => quotation.replace(/\S/g, '\uFFFC'))
    .replace(/’/g, "'")
    .replace(/\s/g, ' ');

interface Found {
  text: ShownText;
  start: number;
  end: number;
}

/** Returns the places of a pattern in a text. */
const placesOf = (pattern: RegExp, text: ShownText, own: string): Found[] =>
  [...own.matchAll(pattern)].map(({ index, 0: { length } }) => ({ text, start: index, end: index + length }));

/** Says which words were found, where, and in what context. */
function placeOf({
  text,
  start,
  end,
}: Found): Pick<Problem, 'file' | 'field' | 'value'> & { context: string } {
  const { words, line } = text;
  // Cut at spaces, so that no half words are shown.
  const from = start > contextLength ? words.indexOf(' ', start - contextLength) + 1 : 0;
  const to = words.length - end > contextLength ? words.lastIndexOf(' ', end + contextLength) : words.length;
  const context = words.slice(Math.min(from, start), Math.max(to, end)).replace(/\s+/g, ' ');
  return {
    file: text.file,
    // Words of a paragraph can stand some lines below its first.
    field: line === undefined ? text.field : `line ${line + words.slice(0, start).split('\n').length - 1}`,
    value: words.slice(start, end).replace(/\s+/g, ' '),
    context: `${from > 0 ? '… ' : ''}${context}${to < words.length ? ' …' : ''}`,
  };
}

const appliesTo = (scopes: readonly string[] | undefined, { path }: ShownText): boolean =>
  scopes === undefined || scopes.some((scope) => path === scope || path.startsWith(`${scope}.`));

/** Counts how often each file says something, and names the files that say it most. */
function filesOf(found: readonly Found[]): string {
  const counts = [...Map.groupBy(found, ({ text }) => text.file)]
    .map(([name, places]) => ({ name, count: places.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const named = counts.slice(0, maxFilesNamed).map(({ name, count }) => `${name} (${count})`);
  const more = counts.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Reports each place in the record's own words that breaks a rule of `style.yaml`, and words that are said more often than it allows. */
export function checkStyle(records: Records, problems: Problem[]): void {
  const { style } = records;
  if (!style) return;
  const texts = shownTexts(records).map((text) => ({ text, own: ownWords(text.words) }));
  const find = (pattern: string) => {
    const words = wordPattern(pattern);
    return texts.flatMap(({ text, own }) => placesOf(words, text, own));
  };

  for (const { not, write, except, in: scopes } of style.rules) {
    const found = find(not).filter(({ text }) => appliesTo(scopes, text));
    const right = found.length > 0 ? except.flatMap(find) : [];
    for (const place of found) {
      const isRight = right.some(
        ({ text, start, end }) => text === place.text && start <= place.start && end >= place.end,
      );
      if (isRight) continue;
      const { context, ...where } = placeOf(place);
      problems.push({
        ...where,
        message: `is against the style of this record, in “${context}”`,
        hint: `Write ${write}.`,
      });
    }
  }

  style.limits.forEach(({ phrase, most, write }, index) => {
    const found = find(phrase);
    if (found.length <= most) return;
    problems.push({
      file,
      field: `limits[${index}]`,
      value: phrase,
      message: `is said ${found.length} times in the record, and may be said ${most} times: in ${filesOf(found)}`,
      ...(write === undefined ? {} : { hint: `Write ${write}.` }),
    });
  });
}
