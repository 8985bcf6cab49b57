/** The months in English, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How precisely a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** The precision of a partial date such as `2017-07`. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Whether a text is a partial date that exists: `2017`, `2017-07` or `2017-07-11`, but not `2017-02-29`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const date = new Date(`${firstDay(text)}T00:00Z`);
  // Some browsers refuse a thirtieth of February, others move it into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The two ends of a span of partial dates, earlier one first; an empty end is open. */
export const inOrder = (from: string, to: string): [from: string, to: string] =>
  // A date that begins with another lies in it: `2017-07` is not later than `2017`.
  from > to && !from.startsWith(to) ? [to, from] : [from, to];

/** The first day a partial date can mean, as `2017-07-01`. */
export function firstDay(date: string): string {
  return precisionOf(date) === 'year' ? `${date}-01-01` : precisionOf(date) === 'month' ? `${date}-01` : date;
}

/** The last day a partial date can mean, as `2017-07-31`. */
export function lastDay(date: string): string {
  if (precisionOf(date) === 'day') return date;
  if (precisionOf(date) === 'year') return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Orders partial dates: by first day, then the less precise first. */
export function compareDates(a: string, b: string): number {
  const [firstA, firstB] = [firstDay(a), firstDay(b)];
  return firstA < firstB ? -1 : firstA > firstB ? 1 : a.length - b.length;
}

/** The number of days since 1970 of a full day, in UTC. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The full day with that number of days since 1970, in UTC. */
export function dayFromNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The day before a full day. */
export function dayBefore(day: string): string {
  return dayFromNumber(dayNumber(day) - 1);
}

/** The days from one full day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function parts(date: string): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: month ? (months[Number(month) - 1] ?? '') : '', day: day ? String(Number(day)) : '' };
}

/** A partial date in words: `September 13, 2017`, `September 2017` or `2017`. */
export function dateInWords(date: string): string {
  const { year, month, day } = parts(date);
  return day ? `${month} ${day}, ${year}` : month ? `${month} ${year}` : year;
}

/** A partial date in few words, for labels: `Sep 13, 2017`, `Sep 2017` or `2017`. */
export function dateInShort(date: string): string {
  const { year, month, day } = parts(date);
  const name = month.slice(0, 3);
  return day ? `${name} ${day}, ${year}` : month ? `${name} ${year}` : year;
}

/** A partial date without its year, for lists under a year: `Sep 13`, `Sep` or nothing. */
export function dateWithoutYear(date: string): string {
  const { month, day } = parts(date);
  return [month.slice(0, 3), day].filter(Boolean).join(' ');
}

/** The two ends of a span in words, as short as they can be read aloud: `June 15` and `July 16, 2018`. */
export function spanEnds(from: string, to: string): [string, string] {
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4;
  return [sameYear ? dateInWords(from).replace(/,? \d{4}$/, '') : dateInWords(from), dateInWords(to)];
}

/** A span in words: `June 15 to July 16, 2018`. */
export function spanInWords(from: string, to: string): string {
  return from === to ? dateInWords(from) : spanEnds(from, to).join(' to ');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The time from one full day to another, cut off and never rounded up: `9 years, 2 months`, `3 months`, `29 days`. */
export function elapsed(from: string, to: string): string {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split('-').map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = to.split('-').map(Number);
  const whole = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  if (whole < 3) return count(Math.max(0, daysBetween(from, to)), 'day');
  const [years, rest] = [Math.floor(whole / 12), whole % 12];
  return [years && count(years, 'year'), rest && count(rest, 'month')].filter(Boolean).join(', ');
}
