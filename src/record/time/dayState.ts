import { dayBefore, dayFromNumber, dayNumber } from './dates.ts';
import {
  bindsGroup,
  changeDays,
  isInForce,
  type Reach,
  reachOn,
  type Stage,
  type Staged,
  stagesOn,
} from './inForce.ts';

/** A measure that binds someone on a day, or is announced by then, with the stages that hold. */
export interface Line<M extends Staged> {
  measure: M;
  reach: 'part' | 'full' | 'announced';
  stages: Stage[];
}

/** What a list of measures does on a day. */
export interface DayState<M extends Staged> {
  binding: Line<M>[];
  /** Announced by then, binding nobody yet. */
  announced: Line<M>[];
}

const holds = ({ from, to }: Stage, day: string) => from <= day && (to === undefined || day <= to);

/** Which measures bind someone on a day and which are only announced, in the order given. */
export function stateOn<M extends Staged>(measures: readonly M[], day: string): DayState<M> {
  const binding: Line<M>[] = [];
  const announced: Line<M>[] = [];
  for (const measure of measures) {
    const reach = reachOn(measure, day);
    if (reach === 'part' || reach === 'full')
      binding.push({ measure, reach, stages: stagesOn(measure, day) });
    else if (reach === 'announced')
      announced.push({ measure, reach, stages: measure.stages.filter((stage) => holds(stage, day)) });
  }
  return { binding, announced };
}

/** The groups bound by some stages of a measure, in the order the measure names them. */
export function groupsBoundBy<G extends { id: string }>(binds: readonly G[], stages: readonly Stage[]): G[] {
  return binds.filter(({ id }) => stages.some((stage) => bindsGroup(stage, id)));
}

/** Every day on which any of the measures changes, up to a last day, oldest first. */
export function allChangeDays(measures: readonly Staged[], last: string): string[] {
  return [...new Set(measures.flatMap((measure) => changeDays(measure, last)))].sort();
}

/** The last of some days before a day. */
export const previousOf = (days: readonly string[], day: string): string | undefined =>
  days.findLast((other) => other < day);

/** The first of some days after a day. */
export const nextOf = (days: readonly string[], day: string): string | undefined =>
  days.find((other) => other > day);

/** The value itself if it is a full day that exists and lies between two days, both included; else nothing. */
export function dayWithin(value: string, from: string, to: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < from || value > to) return undefined;
  const number = dayNumber(value);
  return Number.isNaN(number) || dayFromNumber(number) !== value ? undefined : value;
}

/** What changes in one measure on a day: how far it reached the day before and reaches now, and the stages that begin. */
export interface Change<M extends Staged> {
  measure: M;
  before: Reach;
  after: Reach;
  begins: Stage[];
}

/** The changes of a day, in the order of the measures given. */
export function changesOn<M extends Staged>(measures: readonly M[], day: string): Change<M>[] {
  return measures
    .filter((measure) => changeDays(measure, day).includes(day))
    .map((measure) => ({
      measure,
      before: reachOn(measure, dayBefore(day)),
      after: reachOn(measure, day),
      begins: measure.stages.filter(({ from }) => from === day),
    }));
}

/** The first day on which a measure bound someone without a break up to a day on which it binds. */
export function boundSince(measure: Staged, day: string): string {
  const days = changeDays(measure, day);
  let since = day;
  for (const change of days.toReversed()) {
    if (!isInForce(measure, change)) break;
    since = change;
  }
  return since;
}
