import type { Measure, Rule } from '../../record/model.ts';
import type { Reach } from '../../record/time/inForce.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Am I affected?';
export const pageLede =
  'What you may and may not do, depending on who you are and what you have: since when, on what legal basis, and what to do next, with a source for every line.';
export const notLegalAdvice = 'Not legal advice.';
export const statusAsOf = 'Dates and status are as of {date}.';

export const yourCase = 'Your case';
export const whoAreYou = 'Who are you?';
export const showEveryone = 'Show everyone';
/** Who the reader is, where nobody in particular is picked. */
export const everyone = 'Everyone';
export const whatIsItAbout = 'What is it about?';
export const choiceFailed = 'These choices did not load. Every rule is below.';
export const allProducts = 'All products';

/** With `rules` and `readers`. */
export const rulesForReaders = '{rules} for {readers}.';
export const rules = { one: '{count} rule', other: '{count} rules' } satisfies Plural;
export const readers = {
  one: '{count} kind of readers',
  other: '{count} kinds of readers',
} satisfies Plural;
/** The case a reader picked: who the reader is, what the reader has, and the number of rules. */
export const shown = {
  one: 'Showing {count} rule. {who}: {have}.',
  other: 'Showing {count} rules. {who}: {have}.',
} satisfies Plural;
export const unknownCase = 'The address names a choice that this guide does not have.';

export const verdicts: Record<Rule['verdict'], string> = {
  allowed: 'You may',
  'not-allowed': 'You may not',
  required: 'You must',
  unclear: 'Unclear',
};
/** The verdict of a rule that others than the reader must comply with; `group` is their name. */
export const groupVerdicts = {
  'not-allowed': '{group} may not',
  required: '{group} must',
};
export const when = 'When';
/** Before the date of an event. */
export const on = 'On';
export const since = 'Since';
export const measure = 'Measure';
/** Before the measure that does not forbid what a rule allows. */
export const notCoveredBy = 'Not covered by';
/** Before the event a rule names. */
export const seeEvent = 'See';
export const whoMustComply = 'Who must comply';
/** Before the status of a measure. */
export const onDay = 'On {date}';

/** The status of a measure; `certainty` is of `confirmedStatus` or `unconfirmedStatus`. */
export const measureStatus: Record<Reach, string> = {
  full: 'In effect, {certainty}',
  part: 'In effect, {certainty}',
  announced: 'Announced, not yet in effect, {certainty}',
  ended: 'Ended, {certainty}',
  none: 'Not yet issued, {certainty}',
};
/** The status of a measure of which the rule names a stage that has not begun. */
export const stageAhead: Record<Reach, string> = {
  full: 'This part is not in effect yet. The measure as a whole: in effect, {certainty}',
  part: 'This part is not in effect yet. The measure as a whole: in effect, {certainty}',
  announced:
    'This part is not in effect yet. The measure as a whole: announced, not yet in effect, {certainty}',
  ended: 'This part is not in effect yet. The measure as a whole: ended, {certainty}',
  none: 'This part is not in effect yet. The measure as a whole: not yet issued, {certainty}',
};
/** The status of a measure of which the rule names a stage that has ended. */
export const stageEnded: Record<Reach, string> = {
  full: 'This part has ended. The measure as a whole: in effect, {certainty}',
  part: 'This part has ended. The measure as a whole: in effect, {certainty}',
  announced: 'This part has ended. The measure as a whole: announced, not yet in effect, {certainty}',
  ended: 'This part has ended. The measure as a whole: ended, {certainty}',
  none: 'This part has ended. The measure as a whole: not yet issued, {certainty}',
};
/** How certain a status is, by confidence level, if a document confirms it. */
export const confirmedStatus: Record<Measure['confidence'], string> = {
  high: 'well documented, last confirmed {date}',
  medium: 'last confirmed {date}',
  low: 'uncertain, last confirmed {date}',
};
/** How certain a status is if no later document confirms it. */
export const unconfirmedStatus: Record<Measure['confidence'], string> = {
  high: 'well documented',
  medium: 'no later confirmation',
  low: 'uncertain',
};

export const whatToDoNext = 'What to do next';
export const toCheckIt = 'Check it yourself';
export const allSources = 'All sources, and how much of each we read';
