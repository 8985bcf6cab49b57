import { scaleLinear } from 'd3';
import { dayNumber, firstDay } from '../record/time/dates.ts';
import { reachPeriods } from '../record/time/inForce.ts';
import type { Measure, Track } from '../record/model.ts';
import { barKind, barRank } from './marks.ts';

/** One bar of a small chart, in percent of its width. */
export interface PercentBar {
  track: Track;
  from: number;
  to: number;
  kind: 'thin' | 'part' | 'full';
}

/** Creates a scale from days to percent, clamped to 0–100 and rounded to two decimals. */
export function percentScale(from: string, to: string): (day: string) => number {
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [0, 100]).clamp(true);
  return (day) => Math.round(scale(dayNumber(firstDay(day))) * 100) / 100;
}

/** Returns the bars of several measures on one line, in drawing order: fuller bars are drawn on top. */
export function percentBars(measures: readonly Measure[], from: string, today: string): PercentBar[] {
  const x = percentScale(from, today);
  return measures
    .flatMap((measure) =>
      reachPeriods(measure, today).map((span) => ({
        track: measure.track,
        from: x(span.from),
        to: x(span.to),
        kind: barKind[span.reach],
      })),
    )
    .sort((a, b) => barRank[a.kind] - barRank[b.kind]);
}
