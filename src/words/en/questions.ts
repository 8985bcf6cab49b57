import type { Plural } from '../plural.ts';

export const pageTitle = 'Questions';
export const pageLede = {
  one: '{count} question readers ask, answered from the record. It has a page of its own with its sources.',
  other:
    '{count} questions readers ask, answered from the record. Each has a page of its own with its sources.',
} satisfies Plural;
export const groupsLabel = 'Groups of questions';

/** Before the caution of an answer. */
export const withCare = 'With care:';
export const recordChecked = 'Record checked {date}.';
/** Instead of `recordChecked`, in a record with measures. */
export const recordCheckedNoAdvice = 'Record checked {date}. Not legal advice.';
export const measuresBehind = 'The measures behind it';
/** Whether a measure binds; `state` is `binding` or `notBinding`. */
export const stateOn = '{state} on {date}. {status}';
export const binding = 'Binding';
export const notBinding = 'Not binding';
export const sources = 'Sources';
export const whatHappened = 'What happened';
export const moreQuestions = '{group}: more questions';
