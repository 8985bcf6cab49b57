import { dayBefore, dayFromNumber, dayNumber } from './dates.ts';
import {
  bindsGroup,
  changeDays,
  isInForce,
  type Reach,
  reachOn,
  type Stage,
  type StagedMeasure,
  stagesOn,
} from './inForce.ts';

/** The state of a measure on a day: in force or announced, with the stages that apply. */
export interface MeasureState<M extends StagedMeasure> {
  measure: M;
  reach: 'part' | 'full' | 'announced';
  stages: Stage[];
}

/** The measures in force and the measures announced on a day. */
export interface DayState<M extends StagedMeasure> {
  binding: MeasureState<M>[];
  /** Issued, but not yet in force. */
  announced: MeasureState<M>[];
}

const includesDay = ({ from, to }: Stage, day: string) => from <= day && (to === undefined || day <= to);

/** Splits measures into those in force on a day and those only announced, keeping their order. */
export function stateOn<M extends StagedMeasure>(measures: readonly M[], day: string): DayState<M> {
  const binding: MeasureState<M>[] = [];
  const announced: MeasureState<M>[] = [];
  for (const measure of measures) {
    const reach = reachOn(measure, day);
    if (reach === 'part' || reach === 'full')
      binding.push({ measure, reach, stages: stagesOn(measure, day) });
    else if (reach === 'announced')
      announced.push({ measure, reach, stages: measure.stages.filter((stage) => includesDay(stage, day)) });
  }
  return { binding, announced };
}

/** Returns the groups that at least one of the stages binds, keeping their order. */
export function boundGroupsIn<G extends { id: string }>(binds: readonly G[], stages: readonly Stage[]): G[] {
  return binds.filter(({ id }) => stages.some((stage) => bindsGroup(stage, id)));
}

/** Returns every day up to `last` on which any of the measures changes, oldest first. */
export function allChangeDays(measures: readonly StagedMeasure[], last: string): string[] {
  return [...new Set(measures.flatMap((measure) => changeDays(measure, last)))].sort();
}

/** Returns the latest of the sorted days that is before `day`. */
export const lastDayBefore = (days: readonly string[], day: string): string | undefined =>
  days.findLast((other) => other < day);

/** Returns the earliest of the sorted days that is after `day`. */
export const firstDayAfter = (days: readonly string[], day: string): string | undefined =>
  days.find((other) => other > day);

/** Returns the value if it is a valid YYYY-MM-DD date from `from` to `to`, both included; otherwise undefined. */
export function dayInRange(value: string, from: string, to: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < from || value > to) return undefined;
  const number = dayNumber(value);
  return Number.isNaN(number) || dayFromNumber(number) !== value ? undefined : value;
}

/** A change in a measure on a day: its reach the day before, its reach on the day, and the stages that begin. */
export interface MeasureChange<M extends StagedMeasure> {
  measure: M;
  before: Reach;
  after: Reach;
  begins: Stage[];
}

/** Returns the measures that change on a day, in the order of `measures`. */
export function changesOn<M extends StagedMeasure>(measures: readonly M[], day: string): MeasureChange<M>[] {
  return measures
    .filter((measure) => changeDays(measure, day).includes(day))
    .map((measure) => ({
      measure,
      before: reachOn(measure, dayBefore(day)),
      after: reachOn(measure, day),
      begins: measure.stages.filter(({ from }) => from === day),
    }));
}

/** Returns the first day of the uninterrupted period in force that includes `day`; the measure must be in force on `day`. */
export function inForceSince(measure: StagedMeasure, day: string): string {
  const days = changeDays(measure, day);
  let since = day;
  for (const change of days.toReversed()) {
    if (!isInForce(measure, change)) break;
    since = change;
  }
  return since;
}
