import type { StageRecord } from '../schema/measure.ts';
import { dayBefore, dayFromNumber, dayNumber } from './dates.ts';

/** A stage of a measure as far as time is concerned. */
export type Stage = Omit<StageRecord, 'confirmed'>;

/** A measure as far as time is concerned. */
export interface Staged<S extends Stage = Stage> {
  issued: string;
  stages: S[];
}

/** How far a measure reaches on a day: not there yet, announced, binding in part or in full, or ended. */
export type Reach = 'none' | 'announced' | 'part' | 'full' | 'ended';

/** A span of days, both included, during which a measure reaches equally far. */
export interface ReachSpan {
  from: string;
  to: string;
  reach: Exclude<Reach, 'none'>;
}

/** The binding stages that hold on a day, oldest first. */
export function stagesOn<S extends Stage>({ stages }: Pick<Staged<S>, 'stages'>, day: string): S[] {
  return stages
    .filter((stage) => stage.binding && stage.from <= day && (stage.to === undefined || day <= stage.to))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a stage binds a group: all groups of its measure, unless it names its own. */
export const bindsGroup = ({ binding, binds }: Stage, group: string): boolean =>
  binding && (!binds || binds.includes(group));

/** A measure as one of the groups it binds meets it: without the stages that bind others only. */
export function forGroup<M extends Staged>(measure: M, group: string): M {
  return { ...measure, stages: measure.stages.filter((stage) => !stage.binding || bindsGroup(stage, group)) };
}

/** How far a measure reaches on a day. */
export function reachOn(measure: Staged, day: string): Reach {
  const holding = stagesOn(measure, day);
  if (holding.some((stage) => stage.reach === 'full')) return 'full';
  if (holding.length > 0) return 'part';
  if (measure.stages.some((stage) => stage.binding && stage.to !== undefined && stage.to < day))
    return 'ended';
  return measure.issued <= day ? 'announced' : 'none';
}

/** Whether a measure binds anyone on a day. */
export function isInForce(measure: Staged, day: string): boolean {
  const reach = reachOn(measure, day);
  return reach === 'part' || reach === 'full';
}

/** The first day a measure binds anyone. */
export function firstBindingDay({ stages }: Staged): string | undefined {
  return stages
    .filter((stage) => stage.binding)
    .map((stage) => stage.from)
    .sort()[0];
}

/** Every day on which what a measure does changes, from its issue to a last day. */
export function changeDays({ issued, stages }: Staged, last: string): string[] {
  const days = stages.flatMap((stage) => [
    stage.from,
    ...(stage.to === undefined ? [] : [dayFromNumber(dayNumber(stage.to) + 1)]),
  ]);
  return [...new Set([issued, ...days])].filter((day) => day <= last).sort();
}

/** The spans of equal reach of a measure, from its issue to a last day; what has ended is left out. */
export function reachSpans(measure: Staged, last: string): ReachSpan[] {
  const days = changeDays(measure, last);
  const spans: ReachSpan[] = [];
  days.forEach((from, index) => {
    const reach = reachOn(measure, from);
    const next = days[index + 1];
    const to = next === undefined ? last : dayBefore(next);
    const previous = spans.at(-1);
    if (reach === 'none' || reach === 'ended') return;
    if (previous?.reach === reach && dayNumber(previous.to) + 1 === dayNumber(from)) previous.to = to;
    else spans.push({ from, to, reach });
  });
  return spans;
}
