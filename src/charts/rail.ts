import { dayBefore, firstDay } from '../record/time/dates.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import { reachOn } from '../record/time/inForce.ts';
import type { Event, Measure } from '../record/model.ts';

/** The state of one measure at one row of a list: what its bar looks like above and below the row's mark. */
export interface RailSegment {
  column: number;
  measure: Measure;
  above?: 'announced' | 'part' | 'full';
  below?: 'announced' | 'part' | 'full';
}

/** The rail beside one row: its bars, and the column of its mark. */
export interface Rail {
  segments: RailSegment[];
  column?: number;
  hollow?: boolean;
}

function drawn(measure: Measure, day: string): RailSegment['above'] {
  const reach = reachOn(measure, day);
  return reach === 'none' || reach === 'ended' ? undefined : reach;
}

function segments(measures: readonly Measure[], before: string, after: string): RailSegment[] {
  return measures.flatMap((measure, column) => {
    const [above, below] = [drawn(measure, before), drawn(measure, after)];
    if (!above && !below) return [];
    return [{ column, measure, ...(above ? { above } : {}), ...(below ? { below } : {}) }];
  });
}

/** The rail of a row that stands between two days, such as a heading of a year. */
export function railBetween(measures: readonly Measure[], before: string, after: string): Rail {
  return { segments: segments(measures, before, after) };
}

/** The rail of an event's row; of several events on a day the first carries the change. */
export function railAt(measures: readonly Measure[], event: Event, previous: Event | undefined): Rail {
  const day = firstDay(event.date);
  const before = previous && firstDay(previous.date) === day ? day : dayBefore(day);
  const row = rowMeasure(event);
  const own = row ? measures.indexOf(row) : -1;
  return {
    segments: segments(measures, before, day),
    column: own < 0 ? measures.length : own,
    hollow: isAnnouncement(event),
  };
}
