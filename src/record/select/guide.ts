import { type Certainty, certaintyOn } from '../time/confirmed.ts';
import { inForceSince } from '../time/dayState.ts';
import { forGroup, isInForce, type Reach, reachOn } from '../time/inForce.ts';
import type { Measure, Rule } from '../model.ts';

/** Returns the days a rule of the guide applies, from the stage, event or measure it names; undefined if it has no start. */
export function ruleDays(
  { stage, measure, group, event, verdict }: Rule,
  day: string,
): { from: string; to?: string } | undefined {
  if (stage) return { from: stage.from, ...(stage.to && { to: stage.to }) };
  // An event named together with a measure marks a change that is not one of the measure's stages, so it gives no days.
  if (event) return measure ? undefined : { from: event.date, ...(event.end && { to: event.end }) };
  if (!measure || !group || verdict === 'allowed') return undefined;
  const measureForGroup = forGroup(measure, group.id);
  return isInForce(measureForGroup, day) ? { from: inForceSince(measureForGroup, day) } : undefined;
}

/** The status of a rule's measure on a day and how certain it is. */
export interface RuleStatus {
  reach: Reach;
  certainty: Certainty;
  /** Whether the stage the rule names is still ahead or has ended; absent if it applies on that day or the rule names none. */
  stage?: 'ahead' | 'ended';
}

/** Returns the status of a rule's measure on a day. */
export function ruleStatusOn(
  { measure, stage }: Pick<Rule, 'stage'> & { measure: Measure },
  day: string,
): RuleStatus {
  const status = { reach: reachOn(measure, day), certainty: certaintyOn(measure, day) };
  const applies = !stage || (stage.from <= day && (stage.to === undefined || day <= stage.to));
  return applies ? status : { ...status, stage: stage.from > day ? 'ahead' : 'ended' };
}
