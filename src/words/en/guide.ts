import type { Measure, Rule } from '../../record/model.ts';
import type { Reach } from '../../record/time/inForce.ts';
import type { Plural } from '../plural.ts';

export const pageTitle = 'Am I affected?';
export const pageLede =
  'What you may and may not do, depending on who you are and what you have: since when, on what legal basis, and what to do next, with sources.';
export const notLegalAdvice = 'Not legal advice.';
export const statusAsOf = 'Status as of {date}.';

export const yourCase = 'Your case';
export const whoAreYou = 'Who are you?';
/** Who the reader is, where nobody in particular is picked. */
export const everyone = 'Everyone';
export const whatIsItAbout = 'What is it about?';
/** No choice of what it is about. */
export const anything = 'Anything';
export const choiceFailed = 'These choices did not load. Unfold your case in the list below.';
/** Above the readers other than the first. */
export const someoneElse = 'If you are someone else';

/** The case a reader picked, and the number of rules for it. */
export const shown = {
  one: '{case}: {count} rule.',
  other: '{case}: {count} rules.',
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
/** Above the rules. */
export const ruleByRule = 'Rule by rule';
/** What a rule follows from: a measure, or `notCoveredBy`. */
export const ground = '{what}.';
export const groundSince = '{what}, since {date}.';
/** With a range of days. */
export const groundDuring = '{what}, {date}.';
/** A measure that does not forbid what a rule allows. */
export const notCoveredBy = 'Not covered by {measure}';
export const seeEvent = 'See {event}.';
export const seeEventOn = 'See {event}, {date}.';

/** Above the status of each measure that the rules name. */
export const statusOn = 'Status on {date}';
export const restsOn = 'Legal basis: {authority}';
export const whoMustComply = 'Who must comply: {groups}';

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
export const sources = {
  one: '{count} source for this page',
  other: '{count} sources for this page',
} satisfies Plural;
export const allSources = 'All sources, and how much of each we read';
