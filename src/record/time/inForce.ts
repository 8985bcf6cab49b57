import type { StageRecord } from '../schema/measure.ts';
import { dayAfter, dayBefore, dayNumber } from './dates.ts';

/** The parts of a measure's stage that decide when it applies and to whom. */
export type Stage = Omit<StageRecord, 'confirmed'>;

/** The parts of a measure that decide when it is in force. */
export interface StagedMeasure<S extends Stage = Stage> {
  issued: string;
  stages: S[];
}

/** The reach of a measure on a day: not issued yet, announced, in force in part or in full, or ended. */
export type Reach = 'none' | 'announced' | 'part' | 'full' | 'ended';

/** A period, both days included, during which a measure is announced or in force, and its reach does not change. */
export interface ReachPeriod {
  from: string;
  to: string;
  reach: Exclude<Reach, 'none' | 'ended'>;
}

/** Returns the binding stages in force on a day, oldest first. */
export function stagesOn<S extends Stage>({ stages }: Pick<StagedMeasure<S>, 'stages'>, day: string): S[] {
  return stages
    .filter((stage) => stage.binding && stage.from <= day && (stage.to === undefined || day <= stage.to))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Returns whether a stage binds a group. A stage without its own list binds every group of its measure. */
export const bindsGroup = ({ binding, binds }: Stage, group: string): boolean =>
  binding && (!binds || binds.includes(group));

/** Returns a measure as it applies to one group: without the stages that bind only other groups. */
export function forGroup<M extends StagedMeasure>(measure: M, group: string): M {
  return { ...measure, stages: measure.stages.filter((stage) => !stage.binding || bindsGroup(stage, group)) };
}

/** Returns the reach of a measure on a day. */
export function reachOn(measure: StagedMeasure, day: string): Reach {
  const active = stagesOn(measure, day);
  if (active.some((stage) => stage.reach === 'full')) return 'full';
  if (active.length > 0) return 'part';
  if (measure.stages.some((stage) => stage.binding && stage.to !== undefined && stage.to < day))
    return 'ended';
  return measure.issued <= day ? 'announced' : 'none';
}

/** Returns whether a measure binds anyone on a day. */
export function isInForce(measure: StagedMeasure, day: string): boolean {
  const reach = reachOn(measure, day);
  return reach === 'part' || reach === 'full';
}

/** Returns the first day a measure binds anyone, or undefined if it never does. */
export function firstBindingDay({ stages }: StagedMeasure): string | undefined {
  return stages
    .filter((stage) => stage.binding)
    .map((stage) => stage.from)
    .sort()[0];
}

/** Returns the days on which a measure changes, from its issue up to `last`, oldest first. */
export function changeDays({ issued, stages }: StagedMeasure, last: string): string[] {
  const days = stages.flatMap((stage) => [
    stage.from,
    ...(stage.to === undefined ? [] : [dayAfter(stage.to)]),
  ]);
  return [...new Set([issued, ...days])].filter((day) => day <= last).sort();
}

/** Returns the days on which the reach of a measure changes, from its issue up to `last`, oldest first; a stage that adds nothing to the reach is not among them. */
export function reachChangeDays(measure: StagedMeasure, last: string): string[] {
  return changeDays(measure, last).filter(
    (day) => reachOn(measure, day) !== reachOn(measure, dayBefore(day)),
  );
}

/** Returns the periods of constant reach of a measure, from its issue to `last`, without the time after it ended. */
export function reachPeriods(measure: StagedMeasure, last: string): ReachPeriod[] {
  const days = changeDays(measure, last);
  const periods: ReachPeriod[] = [];
  days.forEach((from, index) => {
    const reach = reachOn(measure, from);
    const next = days[index + 1];
    const to = next === undefined ? last : dayBefore(next);
    const previous = periods.at(-1);
    if (reach === 'none' || reach === 'ended') return;
    if (previous?.reach === reach && dayNumber(previous.to) + 1 === dayNumber(from)) previous.to = to;
    else periods.push({ from, to, reach });
  });
  return periods;
}
