import type { Plural } from '../plural.ts';

export const pageTitle = 'Questions';
export const pageLede = {
  one: '{count} question readers ask, with a short answer. It has its own page with sources.',
  other: '{count} questions readers ask, with short answers. Each has its own page with sources.',
} satisfies Plural;
export const groupsLabel = 'Groups of questions';

/** Before the caution of an answer. */
export const caution = 'Caution:';
export const lastChecked = 'Last checked {date}.';
/** Instead of `lastChecked`, in a record with measures. */
export const lastCheckedNoAdvice = 'Last checked {date}. Not legal advice.';
export const measuresBehind = 'The measures involved';
/** Whether a measure is in effect; `state` is `inForce` or `notInForce`. */
export const stateOn = '{state} on {date}. {status}';
export const inForce = 'In effect';
export const notInForce = 'Not in effect';
export const sources = 'Sources';
export const whatHappened = 'What happened';
export const moreQuestions = '{group}: more questions';
