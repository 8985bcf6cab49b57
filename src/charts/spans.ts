import { scaleLinear } from 'd3';
import { dayNumber, firstDay } from '../record/time/dates.ts';
import { reachSpans } from '../record/time/inForce.ts';
import type { Measure, Track } from '../record/model.ts';

/** A stretch of a small chart, in percent of its width. */
export interface Stroke {
  track: Track;
  from: number;
  to: number;
  kind: 'thin' | 'part' | 'full';
}

/** A scale from days to percent of a width, to a hundredth. */
export function percentScale(from: string, to: string): (day: string) => number {
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [0, 100]).clamp(true);
  return (day) => Math.round(scale(dayNumber(firstDay(day))) * 100) / 100;
}

const rank = { thin: 0, part: 1, full: 2 } as const;

/** The bars of a few measures drawn over each other on one line, in percent; of two at once the fuller is on top. */
export function strokes(measures: readonly Measure[], from: string, today: string): Stroke[] {
  const x = percentScale(from, today);
  return measures
    .flatMap((measure) =>
      reachSpans(measure, today).map((span) => ({
        track: measure.track,
        from: x(span.from),
        to: x(span.to),
        kind:
          span.reach === 'announced'
            ? ('thin' as const)
            : span.reach === 'full'
              ? ('full' as const)
              : ('part' as const),
      })),
    )
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
}
