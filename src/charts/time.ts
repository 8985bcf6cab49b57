import { scaleUtc, utcMonth, utcYear } from 'd3';
import { firstDay, lastDay, months, precisionOf } from '../record/time/dates.ts';

/** A full day as a moment, at midnight UTC. */
export const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A linear scale from full days to pixels. */
export function dayScale(from: string, to: string, start: number, end: number): (day: string) => number {
  const scale = scaleUtc([moment(from), moment(to)], [start, end]);
  return (day) => scale(moment(day));
}

/** One tinted or plain stretch of the time axis, with its name. */
export interface TimeStretch {
  name: string;
  start: number;
  end: number;
  tinted: boolean;
}

/** The years, or for spans under two years the months, between two days, as stretches of the axis. */
export function stretches(from: string, to: string, x: (day: string) => number): TimeStretch[] {
  const byYear = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 2;
  const interval = byYear ? utcYear : utcMonth;
  const begin = interval.floor(moment(from));
  const starts = interval.range(begin, moment(to));
  return starts.map((start, index) => {
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const next = interval.offset(start, 1);
    const number = byYear ? start.getUTCFullYear() : start.getUTCMonth();
    const name = byYear
      ? String(number)
      : `${months[number]}${index === 0 || number === 0 ? ` ${start.getUTCFullYear()}` : ''}`;
    return {
      name,
      start: x(start < moment(from) ? from : day(start)),
      end: x(next > moment(to) ? to : day(next)),
      tinted: number % 2 === (byYear ? 1 : 0),
    };
  });
}

/** Where a partial date stands on an axis: the middle of what it can mean, and its ends if it is no day. */
export function placeOf(
  date: string,
  end: string | undefined,
  x: (day: string) => number,
  frameEnd?: string,
): { at: number; from?: number; to?: number } {
  // What a span can mean beyond the axis is cut off at its end.
  const last = (day: string) => x(frameEnd !== undefined && day > frameEnd ? frameEnd : day);
  if (precisionOf(date) === 'day') {
    const at = x(date);
    return end ? { at, from: at, to: last(lastDay(end)) } : { at };
  }
  const [from, to] = [x(firstDay(date)), last(lastDay(end ?? date))];
  return { at: end ? from : (from + to) / 2, from, to };
}
