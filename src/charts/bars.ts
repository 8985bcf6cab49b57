import { reachSpans } from '../domain/inForce.ts';
import type { Measure } from '../domain/model.ts';

/** How a stretch of a measure is drawn: announced, binding in part or in full, or of unknown state today. */
export type BarKind = 'thin' | 'part' | 'full' | 'unsure';

/** A stretch of a measure along an axis of time, in pixels. */
export interface Stretch {
  from: number;
  to: number;
  kind: BarKind;
  /** For an unsure stretch: what it would be if its state were known. */
  as?: 'part' | 'full';
}

const kinds = { announced: 'thin', part: 'part', full: 'full' } as const;

/** The stretches of a measure between two days; if its state today is not sure, the last so many pixels say so. */
export function barStretches(
  measure: Measure,
  { from, to, today }: { from: string; to: string; today: string },
  scale: (day: string) => number,
  unsure: number,
): Stretch[] {
  const bars: Stretch[] = reachSpans(measure, today)
    .filter((span) => span.to >= from && span.from <= to)
    .flatMap(({ from: start, to: end, reach }) =>
      reach === 'ended'
        ? []
        : [{ from: scale(start < from ? from : start), to: scale(end > to ? to : end), kind: kinds[reach] }],
    );
  const last = bars.at(-1);
  const open = last && last.to >= scale(today) - 0.5 && to === today && measure.confidence !== 'high';
  if (open && (last.kind === 'part' || last.kind === 'full')) {
    const [end, as] = [last.to, last.kind];
    last.to = Math.max(last.from, end - unsure);
    bars.push({ from: last.to, to: end, kind: 'unsure', as });
  }
  return bars;
}
