import { compareDates, dayFromNumber, dayNumber, firstDay, lastDay } from '../time/dates.ts';
import type { Links } from './links.ts';
import type { Measure, Watch } from '../model.ts';
import type { Records } from '../records.ts';

/** Fills in what a date to look out for concerns, and tells its measures of it; an outcome later than the review is a problem. */
export function linkWatch(
  record: Records['watch'][number],
  watch: Watch,
  links: Links,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  watch.measures = links.many<Measure>('measures', record.measures, at('measures'));
  for (const measure of watch.measures) measure.watch.push(watch);
  watch.sources = links.cited(record.sources, at('sources'));
  const { outcome } = record;
  if (!outcome) return;
  watch.outcome = { ...outcome, sources: links.cited(outcome.sources, at('outcome.sources')) };
  if (reviewed !== undefined && outcome.on > reviewed)
    links.problems.push({
      ...at('outcome.on'),
      value: outcome.on,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
    });
}

/** Dates to look out for as they stand on a day, the earliest first. */
export interface WatchState<W> {
  /** Passed, and nobody has said what was found. */
  passed: W[];
  /** Still to come, or not over yet. */
  ahead: W[];
  /** Passed, with what was found. */
  settled: W[];
}

type Dated = Pick<Watch, 'date'> & { outcome?: unknown };

/** Sorts dates to look out for by how they stand on a day; a month or year has passed once its last day has. */
export function watchOn<W extends Dated>(watch: readonly W[], day: string): WatchState<W> {
  const sorted = watch.toSorted((a, b) => compareDates(a.date, b.date));
  const open = sorted.filter(({ outcome }) => outcome === undefined);
  return {
    passed: open.filter(({ date }) => lastDay(date) < day),
    ahead: open.filter(({ date }) => lastDay(date) >= day),
    settled: sorted.filter(({ outcome }) => outcome !== undefined),
  };
}

/** The open dates that come within so many days after a day, that day included. */
export function comingWithin<W extends Dated>(watch: readonly W[], day: string, days: number): W[] {
  const last = dayFromNumber(dayNumber(day) + days);
  return watchOn(watch, day).ahead.filter(({ date }) => firstDay(date) <= last);
}
