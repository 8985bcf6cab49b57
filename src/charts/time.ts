import { scaleUtc, utcMonth, utcYear } from 'd3';
import { firstDay, lastDay, precisionOf } from '../record/time/dates.ts';
import { formatDate, formatMonthDay, monthName } from '../words/format.ts';

/** Converts a full date (YYYY-MM-DD) to midnight UTC. */
export const utcMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Creates a linear scale from full dates to positions between `start` and `end`. */
export function dayScale(from: string, to: string, start: number, end: number): (day: string) => number {
  const scale = scaleUtc([utcMidnight(from), utcMidnight(to)], [start, end]);
  return (day) => scale(utcMidnight(day));
}

/** One year or month on the time axis; alternating bands are tinted. */
export interface AxisBand {
  name: string;
  /** The name for narrow bands. */
  short: string;
  start: number;
  end: number;
  tinted: boolean;
}

/** Returns the bands of the time axis between two days: years, or months if the end is at most two calendar years after the start. */
export function axisBands(from: string, to: string, x: (day: string) => number): AxisBand[] {
  const byYear = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 2;
  const interval = byYear ? utcYear : utcMonth;
  const begin = interval.floor(utcMidnight(from));
  const bandStarts = interval.range(begin, utcMidnight(to));
  return bandStarts.map((start, index) => {
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const next = interval.offset(start, 1);
    const number = byYear ? start.getUTCFullYear() : start.getUTCMonth();
    const month = day(start).slice(0, 7);
    const name = byYear ? String(number) : index === 0 || number === 0 ? formatDate(month) : monthName(month);
    return {
      name,
      short: byYear ? name : formatMonthDay(month),
      start: x(start < utcMidnight(from) ? from : day(start)),
      end: x(next > utcMidnight(to) ? to : day(next)),
      tinted: number % 2 === (byYear ? 1 : 0),
    };
  });
}

/** Returns the position of a date on an axis: the middle of a year or month, the start of a date range; `from` and `to` are its limits if it is not a single day. */
export function datePosition(
  date: string,
  end: string | undefined,
  x: (day: string) => number,
  frameEnd?: string,
): { at: number; from?: number; to?: number } {
  // A date range may extend beyond the axis; cut it off there.
  const clampedScale = (day: string) => x(frameEnd !== undefined && day > frameEnd ? frameEnd : day);
  if (precisionOf(date) === 'day') {
    const at = x(date);
    return end ? { at, from: at, to: clampedScale(lastDay(end)) } : { at };
  }
  const [from, to] = [x(firstDay(date)), clampedScale(lastDay(end ?? date))];
  return { at: end ? from : (from + to) / 2, from, to };
}
