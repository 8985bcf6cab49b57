import { certainUntil } from '../record/time/confirmed.ts';
import { reachSpans } from '../record/time/inForce.ts';
import type { Measure } from '../record/model.ts';

/** How a stretch of a measure is drawn: announced, binding in part or in full, or not confirmed. */
export type BarKind = 'thin' | 'part' | 'full' | 'unsure';

/** A stretch of a measure along an axis of time, in the units of its scale. */
export interface Stretch {
  from: number;
  to: number;
  kind: BarKind;
  /** For a stretch that is not confirmed: what it would be if its state were known. */
  as?: 'part' | 'full';
}

const kinds = { announced: 'thin', part: 'part', full: 'full' } as const;

/** The stretches of a measure between two days; what binds after the day its state was last confirmed is a stretch of its own. */
export function barStretches(
  measure: Measure,
  { from, to, today }: { from: string; to: string; today: string },
  scale: (day: string) => number,
): Stretch[] {
  const certain = certainUntil(measure, today);
  const within = (day: string) => scale(day < from ? from : day > to ? to : day);
  return reachSpans(measure, today)
    .filter((span) => span.to >= from && span.from <= to)
    .flatMap(({ from: start, to: end, reach }): Stretch[] => {
      if (reach === 'ended') return [];
      const kind = kinds[reach];
      if (kind === 'thin' || end <= certain) return [{ from: within(start), to: within(end), kind }];
      const cut = within(certain > start ? certain : start);
      const known: Stretch = { from: within(start), to: cut, kind };
      const unknown: Stretch = { from: cut, to: within(end), kind: 'unsure', as: kind };
      return [known, unknown].filter((stretch) => stretch.to > stretch.from);
    });
}
