import type { Plural } from '../plural.ts';

/** What is wrong with a field of the builder, and what would be right. */
export const max = 'Maximum: use a whole number, 1 or higher.';
export const accent = 'Accent color: use six hex digits, such as 1f52bc. Names and short forms do not work.';
export const height = 'Fixed height: use a whole number from {min} to {max}.';
export const tooLong = {
  one: 'Too long by {count} character: use at most {max}.',
  other: 'Too long by {count} characters: use at most {max}.',
} satisfies Plural;
export const controlCharacters = 'Leave out characters that cannot be seen.';
export const noIntro = 'Write your introduction, or choose “None”.';
export const since = 'Use a full date, such as 2025-01-31.';
export const noTopic = 'Choose at least one topic.';
export const reversedRange = 'No events from {from} to {to}: the first year is after the last.';
export const emptyRange = 'No events from {from} to {to}.';
export const emptyChoice = 'No event fits all of these choices.';
/** `code` is the name of a code without a frame. */
export const frozenText =
  '“{code}” lists the dates of today. For a version that never changes, choose a code with a frame.';

/** Why there is no code. */
export const noCode = 'No code yet. {problem}';
