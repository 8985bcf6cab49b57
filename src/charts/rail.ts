import { dayBefore, firstDay } from '../record/time/dates.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import { reachOn } from '../record/time/inForce.ts';
import type { Event, Measure } from '../record/model.ts';

/** The bar of one measure in one row of a list: its state above and below the row's mark. */
export interface RailSegment {
  column: number;
  measure: Measure;
  above?: 'announced' | 'part' | 'full';
  below?: 'announced' | 'part' | 'full';
}

/** The rail next to one row of a list: its bars and the column of its mark. */
export interface Rail {
  segments: RailSegment[];
  column?: number;
  hollow?: boolean;
}

/** Returns the state to draw for a day; undefined if the measure is not announced yet or has ended. */
function barState(measure: Measure, day: string): RailSegment['above'] {
  const reach = reachOn(measure, day);
  return reach === 'none' || reach === 'ended' ? undefined : reach;
}

function segments(measures: readonly Measure[], before: string, after: string): RailSegment[] {
  return measures.flatMap((measure, column) => {
    const above = barState(measure, before);
    const below = barState(measure, after);
    if (!above && !below) return [];
    return [{ column, measure, ...(above ? { above } : {}), ...(below ? { below } : {}) }];
  });
}

/** Returns the rail of a row between two days, such as a year heading. */
export function railBetween(measures: readonly Measure[], before: string, after: string): Rail {
  return { segments: segments(measures, before, after) };
}

/** Returns the rail of an event's row; if several events are on the same day, only the first shows the change. */
export function railAt(measures: readonly Measure[], event: Event, previous: Event | undefined): Rail {
  const day = firstDay(event.date);
  const before = previous && firstDay(previous.date) === day ? day : dayBefore(day);
  const row = rowMeasure(event);
  const measureColumn = row ? measures.indexOf(row) : -1;
  return {
    segments: segments(measures, before, day),
    column: measureColumn < 0 ? measures.length : measureColumn,
    hollow: isAnnouncement(event),
  };
}
