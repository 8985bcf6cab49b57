import type { RuleStatus } from '../record/select/guide.ts';
import { confirmedStatus, measureStatus, stageAhead, stageEnded, unconfirmedStatus } from './en/guide.ts';
import { fillText } from './fill.ts';

/** Returns the status of a rule's measure, without a period; `{date}` stands for the day of the last confirmation, if there is one. */
export function ruleStatusText({ reach, stage, certainty: { confidence, on } }: RuleStatus): string {
  const status = stage ? { ahead: stageAhead, ended: stageEnded }[stage] : measureStatus;
  return fillText(status[reach], {
    certainty: (on === undefined ? unconfirmedStatus : confirmedStatus)[confidence],
  });
}
