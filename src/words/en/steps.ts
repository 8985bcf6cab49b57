import type { Plural } from '../plural.ts';

/** The steps by which a measure took effect, in a figure. */
export const figureLabel = '{measure}: how it took effect, {dates}';
export const caption = '{measure}, {days}: {dates}.';
export const drawnToScale = 'Drawn to scale.';
export const states = {
  thin: 'Announced',
  part: 'Partly in effect',
  full: 'Fully in effect',
  ended: 'Last day',
};
export const days = { one: '{number} day', other: '{number} days' } satisfies Plural;
export const daysAfter = {
  one: '{number} day after {date}',
  other: '{number} days after {date}',
} satisfies Plural;
/** Beside the number of days, in large type. */
export const fromFirstToLast = {
  one: 'day from the first step to the last: {dates}',
  other: 'days from the first step to the last: {dates}',
} satisfies Plural;
