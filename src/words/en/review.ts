import type { ReviewRecord } from '../../record/schema/review.ts';
import type { Plural } from '../plural.ts';

/** How many records were read, with `findings`, how many of them had which result. */
export const recordsRead = {
  one: 'Of {number} record, {findings}.',
  other: 'Of {number} records, {findings}.',
} satisfies Plural;

/** How many records had each result. */
export const findings: Record<keyof ReviewRecord['verdicts'], Plural> = {
  right: { other: '{number} needed no change of fact' },
  imprecise: { other: '{number} held something imprecise, which was mended' },
  wrong: { other: '{number} held something wrong, which was mended' },
  removed: { other: '{number} held something that could not be verified, which was removed' },
  softened: { other: '{number} held something that could not be verified, which is now called unknown' },
  unopened: { other: '{number} rested on a source that could not be opened again' },
};

export const statementsCompared = {
  one: 'Before that, {count} single statement had been compared with their sources.',
  other: 'Before that, {count} single statements had been compared with their sources.',
} satisfies Plural;
export const sentencesChanged = {
  one: '{number} sentence was changed.',
  other: '{number} sentences were changed.',
} satisfies Plural;
