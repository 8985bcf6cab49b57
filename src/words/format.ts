import { daysBetween, firstDay, precisionOf } from '../record/time/dates.ts';
import { dateRange } from './en/dates.ts';
import { locale } from './en/locale.ts';
import { fillText } from './fill.ts';

/**
 * Makes a value when it is first needed: most scripts need few of those below, and each takes time to make.
 * @__NO_SIDE_EFFECTS__
 */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** @__NO_SIDE_EFFECTS__ */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  return (date: string) => format().format(new Date(`${firstDay(date)}T00:00Z`));
};

const long = {
  year: formatter({ year: 'numeric' }),
  month: formatter({ year: 'numeric', month: 'long' }),
  day: formatter({ year: 'numeric', month: 'long', day: 'numeric' }),
};

const short = {
  year: long.year,
  month: formatter({ year: 'numeric', month: 'short' }),
  day: formatter({ year: 'numeric', month: 'short', day: 'numeric' }),
};

const longWithoutYear = {
  month: formatter({ month: 'long' }),
  day: formatter({ month: 'long', day: 'numeric' }),
};

const shortWithoutYear = {
  year: () => '',
  month: formatter({ month: 'short' }),
  day: formatter({ month: 'short', day: 'numeric' }),
};

/** Formats a partial date: `September 13, 2017`, `September 2017` or `2017`. */
export function formatDate(date: string): string {
  return long[precisionOf(date)](date);
}

/** Formats a partial date for a label: `Sep 13, 2017`, `Sep 2017` or `2017`. */
export function formatShortDate(date: string): string {
  return short[precisionOf(date)](date);
}

/** Formats a partial date without its year, for lists grouped by year: `Sep 13`, `Sep` or an empty string. */
export function formatMonthDay(date: string): string {
  return shortWithoutYear[precisionOf(date)](date);
}

/** Returns the name of the month of a date: `September`. */
export function monthName(date: string): string {
  return longWithoutYear.month(date);
}

/** Formats a full day without its year: `September 13`. */
export function formatLongMonthDay(date: string): string {
  return longWithoutYear.day(date);
}

/** Formats the two ends of a date range, leaving out the first year if both are the same: `June 15` and `July 16, 2018`. */
export function formatDateRangeEnds(from: string, to: string): [string, string] {
  const [precision, toPrecision] = [precisionOf(from), precisionOf(to)];
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && precision !== 'year' && toPrecision !== 'year';
  return [sameYear ? longWithoutYear[precision](from) : formatDate(from), formatDate(to)];
}

/** Formats a date range: `June 15 to July 16, 2018`. */
export function formatDateRange(from: string, to: string): string {
  const [first, last] = formatDateRangeEnds(from, to);
  return from === to ? last : fillText(dateRange, { from: first, to: last });
}

/** @__NO_SIDE_EFFECTS__ */
const unit = (name: 'day' | 'month' | 'year') =>
  once(
    () =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long', useGrouping: false }),
  );
const days = unit('day');
const months = unit('month');
const years = unit('year');

/** Formats the time between two YYYY-MM-DD dates, rounded down: `9 years, 2 months`, `3 months`, `29 days`. */
export function formatDuration(from: string, to: string): string {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split('-').map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = to.split('-').map(Number);
  const totalMonths = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  if (totalMonths < 3) return days().format(Math.max(0, daysBetween(from, to)));
  const [wholeYears, remainingMonths] = [Math.floor(totalMonths / 12), totalMonths % 12];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format([
    ...(wholeYears > 0 ? [years().format(wholeYears)] : []),
    ...(remainingMonths > 0 ? [months().format(remainingMonths)] : []),
  ]);
}

/** Formats a number with the thousands separators of the language: `1,013`. */
export const formatNumber = (value: number): string => value.toLocaleString(locale);

/** Joins phrases into a list: `a, b, and c`. */
export const formatList = (phrases: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(phrases);

/** Compares two texts in the sort order of the language. */
export const compareText = (a: string, b: string): number => a.localeCompare(b, locale);

/** Returns a language tag in the form of Open Graph, with an underscore and a territory: `en_US`; the territory is the likeliest if the tag names none. */
export function openGraphLocale(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}
