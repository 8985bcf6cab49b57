import {
  type NamedPeriod,
  plainText,
  queryWords,
  searchableText,
  type SearchTerms,
} from '../record/select/eventFilter.ts';
import { isDate } from '../record/time/dates.ts';
import * as words from './en/timelineFilter.ts';
import { formatDate, monthName } from './format.ts';

/** The first and last month of each season: every month it touches. */
const seasonMonths: Record<keyof typeof words.seasons, [first: string, last: string]> = {
  spring: ['03', '06'],
  summer: ['06', '09'],
  fall: ['09', '12'],
  autumn: ['09', '12'],
};

/** A date at the start of some words, and how many of them it takes. */
interface DateFound {
  range: [from: string, to: string];
  length: number;
}

const normalized = (texts: Record<string, string>) => Object.values(texts).map(plainText);
const isYear = (word: string) => /^\d{4}$/.test(word);
const twoDigits = (value: number) => String(value).padStart(2, '0');

let monthNames: string[] | undefined;

/** Returns the number of a month from its name or at least its first three letters, as two digits; otherwise undefined. */
function monthNumber(word: string): string | undefined {
  monthNames ??= Array.from({ length: 12 }, (_, index) =>
    plainText(monthName(`2000-${twoDigits(index + 1)}`)),
  );
  const index = word.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : twoDigits(index + 1);
}

/** Returns a day of a month as two digits, from `3`, `03`, `3rd` or `3.`; otherwise undefined. */
function dayOfMonth(word: string): string | undefined {
  const [, digits] = /^(\d{1,2})[a-z]{0,2}$/.exec(word) ?? [];
  return digits?.padStart(2, '0');
}

const ifValid = (date: string, length: number): DateFound | undefined =>
  isDate(date) ? { range: [date, date], length } : undefined;

function readSeason([first = '', second = '', third = '']: string[]): DateFound | undefined {
  const names = Object.keys(words.seasons) as (keyof typeof words.seasons)[];
  const name = names.find((key) => plainText(words.seasons[key]) === first);
  if (!name) return undefined;
  const [year, length] = second === plainText(words.wordsBeforeDates.of) ? [third, 3] : [second, 2];
  const [from, to] = seasonMonths[name].map((month) => `${year}-${month}`) as [string, string];
  return isYear(year) ? { range: [from, to], length } : undefined;
}

/** Reads a date that is written out, or as `2022-03`; a month or a day without its year is none. */
function readDate(tokens: string[]): DateFound | undefined {
  const [first = '', second = '', third = ''] = tokens;
  const month = monthNumber(first);
  if (month && isYear(second)) return ifValid(`${second}-${month}`, 2);
  if (month && isYear(third)) return ifValid(`${third}-${month}-${dayOfMonth(second)}`, 3);
  const secondMonth = isYear(third) && monthNumber(second);
  if (secondMonth) return ifValid(`${third}-${secondMonth}-${dayOfMonth(first)}`, 3);
  return readSeason(tokens) ?? ifValid(first, 1);
}

/** Reads a period at the start of some words, with the word that may stand before it. */
function readPeriod(tokens: string[]): { period: NamedPeriod; length: number } | undefined {
  const [first = ''] = tokens;
  const isSince = first === plainText(words.since);
  const start = isSince || normalized(words.wordsBeforeDates).includes(first) ? 1 : 0;
  const found = readDate(tokens.slice(start, start + 3));
  if (!found) return undefined;
  const { range, length } = found;
  const [from, to] = range;
  const typed = tokens.slice(isSince ? 0 : start, start + length).join(' ');
  return {
    period: {
      range: isSince ? [from, ''] : range,
      written: from === to && !isSince ? searchableText(formatDate(from)) : typed,
    },
    length: start + length,
  };
}

/** Splits a search into words and periods: `court March 2022`, `June 20, 2024`, `2024-06`, `summer of 2024`, `since 2024`. */
export function readSearchTerms(text: string): SearchTerms {
  const tokens = queryWords(text);
  const terms: SearchTerms = { words: [], periods: [] };
  for (let at = 0; at < tokens.length;) {
    const found = readPeriod(tokens.slice(at));
    if (found) terms.periods.push(found.period);
    else terms.words.push(tokens[at] ?? '');
    at += found?.length ?? 1;
  }
  return terms;
}
