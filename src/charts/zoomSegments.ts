import { dayAfter } from '../record/time/dates.ts';
import type { ZoomBar, ZoomSpan } from './zoomData.ts';

/** A segment of a bar between two days, both inclusive. */
export interface ZoomSegment {
  from: string;
  to: string;
  kind: ZoomSpan[2];
  /** Whether it is after the day the measure was last confirmed. */
  unsure: boolean;
}

/** Splits the periods of a bar into segments to draw; time in force after the measure was last confirmed becomes a separate, uncertain segment. */
export function zoomSegments({
  spans,
  certainUntil,
}: Pick<ZoomBar, 'spans' | 'certainUntil'>): ZoomSegment[] {
  return spans.flatMap(([from, to, kind]): ZoomSegment[] => {
    if (certainUntil === undefined || kind === 'announced' || to <= certainUntil)
      return [{ from, to, kind, unsure: false }];
    if (from > certainUntil) return [{ from, to, kind, unsure: true }];
    const next = dayAfter(certainUntil);
    return [
      { from, to: certainUntil, kind, unsure: false },
      { from: next, to, kind, unsure: true },
    ];
  });
}
