import type { Plural } from '../plural.ts';

// The search of the zoomable view.

export const find = 'Find in the view';
export const previousHit = 'Previous match';
export const nextHit = 'Next match';
export const hits = { one: '{count} event matches', other: '{count} events match' } satisfies Plural;
export const noHit = 'No event matches';
export const hitOf = '{number} of {total}';
/** What is said when the view comes to a match; `position` is `hitOf`. */
export const hitAnnounced = '{position}. {date}: {headline}';

// The comparison of two measures.

export const compareMeasures = 'Compare two measures';
export const firstMeasure = 'First measure';
export const secondMeasure = 'Second measure';
export const noMeasure = 'Choose a measure';
export const compareInTable = 'Compare the measures in a table';
/** `sentences` are some of those below. */
export const comparedAsOf = '{sentences} (As of {date}.)';
// Names of measures are singular or plural.
export const notInEffect = '{measure}: not in effect.';
export const inEffectSince = '{measure}: in effect for {duration}, since {since}.';
export const wasInEffect = '{measure}: in effect for {duration}, {dates}.';
/** `dates` is a list of ranges. */
export const inEffectOn = '{measure}: in effect {dates}.';
export const certainOn = '{measure}: known to have been in effect {dates}.';
/** Of a measure in effect whose state is certain only until a day before the day of review. */
export const certainFor =
  '{measure}: took effect on {since}, known to have been in effect for {duration}, until {until}.';
export const certainAtStart = '{measure}: took effect on {since}; nothing later confirms it.';
export const bothSince = 'Both have been in effect at once for {duration}, since {since}.';
export const bothWere = 'Both were in effect at once for {duration}, {dates}.';
export const bothAtLeast = 'Both are known to have been in effect at once for {duration}, {dates}.';
export const bothOn = 'Both were in effect at once {dates}.';
export const bothCertainOn = 'Both are known to have been in effect at once {dates}.';
export const neverBoth = 'They were never in effect at once.';
export const bothUncertain = 'It is not known whether they were ever in effect at once.';
