import type { BoundGroups } from '../../record/select/comparison.ts';
import {
  allChangeDays,
  changesOn,
  type MeasureChange,
  type MeasureState,
  stateOn,
} from '../../record/time/dayState.ts';
import type { Measure } from '../../record/model.ts';
import type { Stage } from '../../record/time/inForce.ts';
import * as words from '../../words/en/inForce.ts';

/** A day on which measures changed, with what was in force from then on. */
export interface ChangeDay {
  day: string;
  changes: MeasureChange<Measure>[];
  binding: MeasureState<Measure>[];
  announced: MeasureState<Measure>[];
}

/** Returns every day on which a measure changed, up to the day of review, oldest first. */
export const changeDays = (measures: readonly Measure[], reviewed: string): ChangeDay[] =>
  allChangeDays(measures, reviewed).map((day) => ({
    day,
    changes: changesOn(measures, day),
    ...stateOn(measures, day),
  }));

/** Returns the phrase for groups a measure binds since the same day. */
export function groupsPhrase({ since, full }: BoundGroups) {
  if (full === undefined) return words.groupsInPart;
  return full === since ? words.groupsInFull : words.groupsInPartThenFull;
}

/** Counts the days that are less than certain, of those on which stages begin. */
export const lessSureDays = (stages: readonly Stage[]): number =>
  new Set(stages.filter(({ confidence }) => confidence).map(({ from }) => from)).size;
