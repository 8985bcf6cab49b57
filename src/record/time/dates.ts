/** How precisely a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** Returns the precision of a partial date such as `2017-07`. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Returns whether a string is a valid partial date: `2017`, `2017-07` or `2017-07-11`, but not `2017-02-29`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const date = new Date(`${firstDay(text)}T00:00Z`);
  // Some browsers reject February 30, others turn it into a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Returns the two ends of a range of partial dates, the earlier one first; an empty string is an open end. */
export const sortDateRange = (from: string, to: string): [from: string, to: string] =>
  // A date that starts with the other is part of it: `2017-07` is not later than `2017`.
  from > to && !from.startsWith(to) ? [to, from] : [from, to];

/** Returns whether an event, with the partial dates of its start and end, overlaps a range from `sortDateRange`. */
export const overlaps = (
  { date, end = date }: { date: string; end?: string | undefined },
  [from, to]: [from: string, to: string],
): boolean =>
  // A date that starts with another lies within it: `2024-06-20` is not after `2024`. Every date starts with an empty string.
  (end >= from || from.startsWith(end)) && (date <= to || date.startsWith(to));

/** Returns the first day of a partial date, such as `2017-07-01` for `2017-07`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Returns the last day of a partial date, such as `2017-07-31` for `2017-07`. */
export function lastDay(date: string): string {
  if (precisionOf(date) === 'day') return date;
  if (precisionOf(date) === 'year') return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Compares partial dates for sorting: by first day, then the less precise one first. */
export function compareDates(a: string, b: string): number {
  const [firstA, firstB] = [firstDay(a), firstDay(b)];
  return firstA < firstB ? -1 : firstA > firstB ? 1 : a.length - b.length;
}

/** Returns the number of days from January 1, 1970 to a YYYY-MM-DD date, in UTC. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** Returns the YYYY-MM-DD date that many days after January 1, 1970, in UTC. */
export function dayFromNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Returns the day after a YYYY-MM-DD date. */
export function dayAfter(day: string): string {
  return dayFromNumber(dayNumber(day) + 1);
}

/** Returns the day before a YYYY-MM-DD date. */
export function dayBefore(day: string): string {
  return dayFromNumber(dayNumber(day) - 1);
}

/** Returns the number of days from one YYYY-MM-DD date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
