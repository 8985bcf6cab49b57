import type { ReviewRecord } from '../../record/schema/review.ts';
import type { Plural } from '../plural.ts';

/** How many entries were read, with `findings`, how many of them had which result. */
export const recordsRead = {
  one: 'Of {number} entry, {findings}.',
  other: 'Of {number} entries, {findings}.',
} satisfies Plural;

/** How many entries had each result. */
export const findings: Record<keyof ReviewRecord['verdicts'], Plural> = {
  right: { other: '{number} needed no factual change' },
  imprecise: { other: '{number} had something imprecise, which was fixed' },
  wrong: { other: '{number} had something wrong, which was fixed' },
  removed: { other: '{number} had something that could not be verified, which was removed' },
  softened: { other: '{number} had something that could not be verified, which is now marked as unknown' },
  unopened: { other: '{number} relied on a source that could not be reopened' },
};

export const statementsCompared = {
  one: 'Before that, {count} individual statement had been compared with its sources.',
  other: 'Before that, {count} individual statements had been compared with their sources.',
} satisfies Plural;
export const sentencesChanged = {
  one: '{number} sentence was changed.',
  other: '{number} sentences were changed.',
} satisfies Plural;
