import { type Certainty, certaintyOn } from '../time/confirmed.ts';
import { inForceSince } from '../time/dayState.ts';
import { forGroup, isInForce, reachOn } from '../time/inForce.ts';
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

const reachStatus = {
  full: 'in force',
  part: 'in force',
  announced: 'announced, binding nobody yet',
  ended: 'ended',
  none: 'not yet issued',
} as const;

/** Returns the status of a rule's measure on a day and how certain it is. If the rule names a stage that does not apply on that day, the text says so first. */
export function ruleStatusOn(
  { measure, stage }: Pick<Rule, 'stage'> & { measure: Measure },
  day: string,
): Certainty {
  const { words, ...confirmed } = certaintyOn(measure, day);
  const measureStatus = `${reachStatus[reachOn(measure, day)]}, ${words.toLowerCase()}`;
  const applies = !stage || (stage.from <= day && (stage.to === undefined || day <= stage.to));
  if (applies) return { words: measureStatus.replace(/^./, (letter) => letter.toUpperCase()), ...confirmed };
  const stageStatus = stage.from > day ? 'does not hold yet' : 'has ended, as far as the record goes';
  return { words: `This part ${stageStatus}. The measure itself: ${measureStatus}`, ...confirmed };
}
