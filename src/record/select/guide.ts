import { type Certainty, certaintyOn } from '../time/confirmed.ts';
import { boundSince } from '../time/dayState.ts';
import { forGroup, isInForce, reachOn } from '../time/inForce.ts';
import type { Measure, Rule } from '../model.ts';

/** The days a rule of the guide holds, taken from the stage, measure or event it names; undefined if it has no beginning. */
export function ruleDays(
  { stage, measure, group, event, verdict }: Rule,
  day: string,
): { from: string; to?: string } | undefined {
  if (stage) return { from: stage.from, ...(stage.to && { to: stage.to }) };
  // Beside a measure, an event tells of a change that no stage of it holds.
  if (event) return measure ? undefined : { from: event.date, ...(event.end && { to: event.end }) };
  if (!measure || !group || verdict === 'allowed') return undefined;
  const own = forGroup(measure, group.id);
  return isInForce(own, day) ? { from: boundSince(own, day) } : undefined;
}

const standings = {
  full: 'in force',
  part: 'in force',
  announced: 'announced, binding nobody yet',
  ended: 'ended',
  none: 'not yet issued',
} as const;

/** How the measure of a rule stands on a day, and how sure that is, with the day it was last confirmed after the words; where the stage a rule names does not hold, that comes first. */
export function standingOn(
  { measure, stage }: Pick<Rule, 'stage'> & { measure: Measure },
  day: string,
): Certainty {
  const { words, ...confirmed } = certaintyOn(measure, day);
  const whole = `${standings[reachOn(measure, day)]}, ${words.toLowerCase()}`;
  const holds = !stage || (stage.from <= day && (stage.to === undefined || day <= stage.to));
  if (holds) return { words: whole.replace(/^./, (letter) => letter.toUpperCase()), ...confirmed };
  const part = stage.from > day ? 'does not hold yet' : 'has ended, as far as the record goes';
  return { words: `This part ${part}. The measure itself: ${whole}`, ...confirmed };
}
