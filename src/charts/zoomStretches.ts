import { dayFromNumber, dayNumber } from '../record/time/dates.ts';
import type { ZoomBar, ZoomSpan } from './zoomData.ts';

/** A stretch of a bar between two days, both included. */
export interface ZoomStretch {
  from: string;
  to: string;
  kind: ZoomSpan[2];
  /** Whether it lies after the day its state was last confirmed. */
  unsure: boolean;
}

/** The stretches of a bar as they are drawn: what binds after the day its state was last confirmed is a stretch of its own. */
export function zoomStretches({
  spans,
  certainUntil,
}: Pick<ZoomBar, 'spans' | 'certainUntil'>): ZoomStretch[] {
  return spans.flatMap(([from, to, kind]): ZoomStretch[] => {
    if (certainUntil === undefined || kind === 'announced' || to <= certainUntil)
      return [{ from, to, kind, unsure: false }];
    if (from > certainUntil) return [{ from, to, kind, unsure: true }];
    const next = dayFromNumber(dayNumber(certainUntil) + 1);
    return [
      { from, to: certainUntil, kind, unsure: false },
      { from: next, to, kind, unsure: true },
    ];
  });
}
