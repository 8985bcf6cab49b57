import type { Reader, Rule } from '../record/model.ts';
import { groupVerdicts, verdicts } from './en/guide.ts';
import { fillText } from './fill.ts';

/** Whether others than the reader must comply with a rule: a group the reader does not belong to. */
export const isForOthers = ({ group }: Pick<Rule, 'group'>, reader: Pick<Reader, 'groups'>): boolean =>
  group !== undefined && !reader.groups.includes(group);

/** Returns the verdict of a rule: what the reader may or must do, or what a group the reader does not belong to may not or must do. */
export function ruleVerdict(rule: Pick<Rule, 'verdict' | 'group'>, reader: Pick<Reader, 'groups'>): string {
  const { verdict, group } = rule;
  return group && isForOthers(rule, reader) && (verdict === 'not-allowed' || verdict === 'required')
    ? fillText(groupVerdicts[verdict], { group: group.name })
    : verdicts[verdict];
}
