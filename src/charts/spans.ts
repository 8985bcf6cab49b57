import { scaleLinear } from 'd3';
import { dayNumber, firstDay } from '../record/time/dates.ts';
import type { Measure, Track } from '../record/model.ts';
import { barSegments, type BarSegment } from './bars.ts';
import { barRank } from './marks.ts';

/** One segment of a bar of a small chart, in percent of its width. */
export interface PercentBar extends BarSegment {
  track: Track;
}

/** Creates a scale from days to percent, clamped to 0–100 and rounded to two decimals. */
export function percentScale(from: string, to: string): (day: string) => number {
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [0, 100]).clamp(true);
  return (day) => Math.round(scale(dayNumber(firstDay(day))) * 100) / 100;
}

/** Returns a share of the width as an SVG attribute has it, rounded to two decimals. */
export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** Returns the bar segments of several measures on one line between two days, the last of which is that of review unless given, in drawing order: fuller segments are drawn on top. */
export function percentBars(
  measures: readonly Measure[],
  from: string,
  today: string,
  to: string = today,
): PercentBar[] {
  const x = percentScale(from, to);
  return measures
    .flatMap((measure) =>
      barSegments(measure, { from, to, today }, x).map((bar) => ({ ...bar, track: measure.track })),
    )
    .sort((a, b) => barRank[a.kind] - barRank[b.kind]);
}
