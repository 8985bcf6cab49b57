import { boundSince } from './dayState.ts';
import { forGroup, isInForce, reachOn } from './inForce.ts';
import { sureWords } from './dayWords.ts';
import type { Measure, Rule } from './model.ts';

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

/** How a measure stands on a day, and how sure that is, in a few words. */
export function standingInWords(measure: Measure, day: string): string {
  const reach = reachOn(measure, day);
  const words = {
    full: 'In force',
    part: 'In force',
    announced: 'Announced, binding nobody yet',
    ended: 'Ended',
    none: 'Not yet issued',
  }[reach];
  return `${words}, ${sureWords[measure.confidence].toLowerCase()}.`;
}
