import { dayNumber, firstDay, lastDay } from '../record/time/dates.ts';
import { watchStateOn } from '../record/link/watch.ts';
import type { Measure, Track, Watch } from '../record/model.ts';

/** A date ahead, and the measure on whose bar it is drawn. */
export interface DateAhead {
  watch: Watch;
  measure: Measure;
}

/** The dates ahead of some measures: those that a figure draws right of the day of review, and those too far ahead for that. */
export interface DatesAhead {
  drawn: DateAhead[];
  later: DateAhead[];
  /** The last day of the time axis: that of the last date drawn, or the day of review. */
  until: string;
}

/** The mark of a date ahead in a drawing: in the row or column of its measure, beyond the day of review. */
export interface AheadMark {
  watch: Watch;
  track: Track;
  x: number;
  y: number;
  r: number;
  /** The range the date covers along the time axis, if it is not a single day. */
  span?: { from: number; to: number };
}

/** A date that ends at most this many days after the day of review is drawn: a year, to the end of its last month. */
const maxDaysAhead = 400;

/** Returns the dates ahead of measures, the earliest first; one that has begun is not ahead. */
export function datesAhead(measures: readonly Measure[], reviewed: string): DatesAhead {
  const watch = [...new Set(measures.flatMap((measure) => measure.watch))];
  const all = watchStateOn(watch, reviewed).ahead.flatMap((entry): DateAhead[] => {
    const measure = measures.find((candidate) => entry.measures.includes(candidate));
    return measure && firstDay(entry.date) > reviewed ? [{ watch: entry, measure }] : [];
  });
  const isNear = ({ watch: { date } }: DateAhead) =>
    dayNumber(lastDay(date)) - dayNumber(reviewed) <= maxDaysAhead;
  const drawn = all.filter(isNear);
  const until = drawn.map(({ watch: { date } }) => lastDay(date)).reduce((a, b) => (a > b ? a : b), reviewed);
  return { drawn, later: all.filter((entry) => !isNear(entry)), until };
}
