import type { Case, Measure } from '../../record/model.ts';
import { certaintyOn, type Certainty } from '../../record/time/confirmed.ts';
import { firstBindingDay, isInForce, reachOn } from '../../record/time/inForce.ts';

/** Since when the measures of a case bind someone. */
export interface CaseTerms {
  /** The first day; absent if they bind nobody. */
  since: string | undefined;
  /** The first day in full, if that is a later one. */
  full: string | undefined;
  /** The last day, if all of them have ended. */
  end: string | undefined;
}

/** Returns since when the measures of a case bind someone, as of a day. */
export function caseTerms({ measures }: Case, day: string): CaseTerms {
  const since = measures.flatMap((measure) => firstBindingDay(measure) ?? []).sort()[0];
  const full = measures
    .flatMap(({ stages }) => stages.filter(({ reach }) => reach === 'full').map(({ from }) => from))
    .sort()[0];
  const hasEnded = measures.every((measure) => reachOn(measure, day) === 'ended');
  const end = measures
    .flatMap(({ stages }) => stages.flatMap(({ to }) => to ?? []))
    .sort()
    .at(-1);
  return { since, full: full === since ? undefined : full, end: hasEnded ? end : undefined };
}

/** A measure in force, since when, and how certain that is. */
export type MeasureInForce = Measure & {
  since: string;
  /** The first day in full, if that is a later one. */
  full: string | undefined;
  certainty: Certainty;
};

/** Returns the measures in force on a day. */
export const measuresInForce = (measures: readonly Measure[], day: string): MeasureInForce[] =>
  measures
    .filter((measure) => isInForce(measure, day))
    .map((measure) => {
      const full = measure.stages.find(({ reach }) => reach === 'full')?.from;
      const since = firstBindingDay(measure) ?? measure.issued;
      return {
        ...measure,
        since,
        full: full === since ? undefined : full,
        certainty: certaintyOn(measure, day),
      };
    });
