import { compareDates, dayFromNumber, dayNumber, firstDay, lastDay } from '../time/dates.ts';
import type { LinkResolver } from './links.ts';
import type { Watch } from '../model.ts';
import type { RawRecord } from '../records.ts';

/** Fills in the measures and sources of a date to watch and adds it to those measures. An outcome dated after the record was last reviewed is a problem. */
export function linkWatch(
  record: RawRecord<'watch'>,
  watch: Watch,
  links: LinkResolver,
  reviewed: string | undefined,
): void {
  const at = (field: string) => ({ file: record.file, field });
  watch.measures = links.resolveAll('measures', record.measures, at('measures'));
  for (const measure of watch.measures) measure.watch.push(watch);
  watch.sources = links.resolveReferences(record.sources, at('sources'));
  const { outcome } = record;
  if (!outcome) return;
  watch.outcome = { ...outcome, sources: links.resolveReferences(outcome.sources, at('outcome.sources')) };
  if (reviewed !== undefined && outcome.on > reviewed)
    links.problems.push({
      ...at('outcome.on'),
      value: outcome.on,
      message: `lies after ${reviewed}, the day content/site.yaml says the record was last checked (reviewed)`,
    });
}

/** The dates to watch, grouped by their status on a day, the earliest first. */
export interface WatchState<W> {
  /** Passed, without an outcome. */
  passed: W[];
  /** Not over yet, without an outcome. */
  ahead: W[];
  /** With an outcome. */
  settled: W[];
}

type Dated = Pick<Watch, 'date'> & { outcome?: unknown };

/** Groups dates to watch by their status on a day. A month or year has passed once its last day has. */
export function watchStateOn<W extends Dated>(watch: readonly W[], day: string): WatchState<W> {
  const sorted = watch.toSorted((a, b) => compareDates(a.date, b.date));
  const pending = sorted.filter(({ outcome }) => outcome === undefined);
  return {
    passed: pending.filter(({ date }) => lastDay(date) < day),
    ahead: pending.filter(({ date }) => lastDay(date) >= day),
    settled: sorted.filter(({ outcome }) => outcome !== undefined),
  };
}

/** Returns the pending dates that begin at most `days` days after `day`, with those already begun but not over. */
export function upcomingWithin<W extends Dated>(watch: readonly W[], day: string, days: number): W[] {
  const last = dayFromNumber(dayNumber(day) + days);
  return watchStateOn(watch, day).ahead.filter(({ date }) => firstDay(date) <= last);
}
