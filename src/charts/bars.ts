import { certainUntil } from '../record/time/confirmed.ts';
import { reachPeriods } from '../record/time/inForce.ts';
import type { Measure } from '../record/model.ts';
import { barKind } from './marks.ts';

/** How a bar segment is drawn: `thin` for announced, `part` or `full` for binding in part or in full, `unsure` for not confirmed. */
export type BarKind = 'thin' | 'part' | 'full' | 'unsure';

/** One segment of a measure's bar along the time axis, in the units of the scale. */
export interface BarSegment {
  from: number;
  to: number;
  kind: BarKind;
  /** For an unconfirmed segment: the kind it has if the last confirmed state still applies. */
  as?: 'part' | 'full';
}

/** Returns the bar segments of a measure between two days. Time in force after the measure was last confirmed becomes a separate `unsure` segment. */
export function barSegments(
  measure: Measure,
  { from, to, today }: { from: string; to: string; today: string },
  scale: (day: string) => number,
): BarSegment[] {
  const certain = certainUntil(measure, today);
  const clampedScale = (day: string) => scale(day < from ? from : day > to ? to : day);
  return reachPeriods(measure, today)
    .filter((span) => span.to >= from && span.from <= to)
    .flatMap(({ from: start, to: end, reach }): BarSegment[] => {
      const kind = barKind[reach];
      if (kind === 'thin' || end <= certain)
        return [{ from: clampedScale(start), to: clampedScale(end), kind }];
      const cut = clampedScale(certain > start ? certain : start);
      const confirmed: BarSegment = { from: clampedScale(start), to: cut, kind };
      const unconfirmed: BarSegment = { from: cut, to: clampedScale(end), kind: 'unsure', as: kind };
      return [confirmed, unconfirmed].filter((segment) => segment.to > segment.from);
    });
}
