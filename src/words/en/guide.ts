import type { Measure, Rule } from '../../record/model.ts';
import type { Reach } from '../../record/time/inForce.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Am I affected?';
export const pageLede =
  'What is allowed and what is not, by who you are and what you have: since when, on what authority, and what to do next, each line with its source.';
export const notLegalAdvice = 'Not legal advice.';
export const standingsAsOf = 'Days and standings come from the measures in this record as of {date}.';

export const yourCase = 'Your case';
export const whoAreYou = 'Who are you?';
export const everyReader = 'Every reader';
export const whatDoYouHave = 'What do you have?';
export const choiceFailed = 'This choice could not be loaded. Every rule is below.';
export const anyHolding = 'Any of these, or none';

/** With `rules` and `readers`. */
export const rulesForReaders = '{rules} for {readers}.';
export const rules = { one: '{count} rule', other: '{count} rules' } satisfies Plural;
export const readers = {
  one: '{count} kind of readers',
  other: '{count} kinds of readers',
} satisfies Plural;
/** The case a reader picked: who the reader is, what the reader has, and the number of rules. */
export const shown = {
  one: 'Shown: {who}. {have}. {count} rule.',
  other: 'Shown: {who}. {have}. {count} rules.',
} satisfies Plural;
export const unknownCase = 'The address asks for something this guide does not know.';

export const verdicts: Record<Rule['verdict'], string> = {
  allowed: 'Allowed',
  'not-allowed': 'Not allowed',
  required: 'Required',
  unclear: 'Unclear',
};
export const when = 'When';
/** Before the date of an event. */
export const on = 'On';
export const since = 'Since';
export const measure = 'Measure';
/** Before the measure that does not forbid what a rule allows. */
export const leftOpenBy = 'Left open by';
export const toldIn = 'Told in';
export const whoMustObey = 'Who must obey';
/** Before the status of a measure. */
export const onDay = 'On {date}';

/** The status of a measure; `certainty` is of `confirmedStatus` or `unconfirmedStatus`. */
export const measureStatus: Record<Reach, string> = {
  full: 'In force, {certainty}',
  part: 'In force, {certainty}',
  announced: 'Announced, binding nobody yet, {certainty}',
  ended: 'Ended, {certainty}',
  none: 'Not yet issued, {certainty}',
};
/** The status of a measure of which the rule names a stage that has not begun. */
export const stageAhead: Record<Reach, string> = {
  full: 'This part does not hold yet. The measure itself: in force, {certainty}',
  part: 'This part does not hold yet. The measure itself: in force, {certainty}',
  announced: 'This part does not hold yet. The measure itself: announced, binding nobody yet, {certainty}',
  ended: 'This part does not hold yet. The measure itself: ended, {certainty}',
  none: 'This part does not hold yet. The measure itself: not yet issued, {certainty}',
};
/** The status of a measure of which the rule names a stage that has ended. */
export const stageEnded: Record<Reach, string> = {
  full: 'This part has ended, as far as the record goes. The measure itself: in force, {certainty}',
  part: 'This part has ended, as far as the record goes. The measure itself: in force, {certainty}',
  announced:
    'This part has ended, as far as the record goes. The measure itself: announced, binding nobody yet, {certainty}',
  ended: 'This part has ended, as far as the record goes. The measure itself: ended, {certainty}',
  none: 'This part has ended, as far as the record goes. The measure itself: not yet issued, {certainty}',
};
/** How certain a status is, by confidence level, if a document confirms it. */
export const confirmedStatus: Record<Measure['confidence'], string> = {
  high: 'well documented, last confirmed on {date}',
  medium: 'last confirmed on {date}',
  low: 'uncertain, last confirmed on {date}',
};
/** How certain a status is if no later document confirms it. */
export const unconfirmedStatus: Record<Measure['confidence'], string> = {
  high: 'well documented',
  medium: 'no later confirmation found',
  low: 'uncertain',
};

export const whatToDoNext = 'What to do next';
export const toCheckIt = 'To check it';
export const allSources = 'All sources, with how much of each was read';
