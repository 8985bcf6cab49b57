import { type Certainty, certaintyOn } from '../time/confirmed.ts';
import { inForceSince } from '../time/dayState.ts';
import { forGroup, isInForce, type Reach, reachOn } from '../time/inForce.ts';
import type { Group, Measure, Reader, Reference, Rule } from '../model.ts';
import { distinctReferences } from '../link/references.ts';

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

/** Returns the measures that rules of the guide name, in the order of the rules, each once, with the groups that must comply by these rules. */
export function ruleMeasures(rules: readonly Rule[]): { measure: Measure; groups: Group[] }[] {
  const measures = new Map<Measure, Set<Group>>();
  for (const { measure, group, verdict } of rules) {
    if (!measure) continue;
    const groups = measures.get(measure) ?? new Set();
    if (group && verdict !== 'allowed') groups.add(group);
    measures.set(measure, groups);
  }
  return [...measures].map(([measure, groups]) => ({ measure, groups: [...groups] }));
}

/** Returns the sources of the guide, in the order in which its pages cite them, each once. */
export const guideSources = (guide: readonly Reader[]): Reference[] =>
  distinctReferences(
    guide.flatMap((reader) => [reader, ...reader.next, ...reader.rules].flatMap(({ sources }) => sources)),
  );
