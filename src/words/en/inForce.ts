import type { Plural } from '../plural.ts';

export const pageTitle = 'What binds whom, on any day';
export const pageLede =
  'Every measure in the record, whom it bound on any day from {from} to {to}, and the last day a document confirms, where we found one.';
export const onThisPage = 'On this page';
export const overTime = 'Who is bound, over time';
export const onADay = 'On a day';
export const datesAhead = 'Dates ahead';
export const eachChange = 'Each change';

export const figureLabel =
  'Who is bound by what, {from} to {to}, drawn along a line of time. Each bar leads to the event of its measure.';
export const figureInWords = 'This figure in words';
export const figureNote =
  'Drawn to scale. An upright stroke is a day on which a measure changes; a dotted one is a day we are less sure of. A measure is drawn under everyone it binds, from the stage that binds them.';
/** Of a group without measures. */
export const noneBindsThem = 'No measure in the record binds them.';
/** The label of a bar, with sentences about its measure. */
export const barOfGroup = '{group}: {measure}';

export const dayChoiceFailed = 'The choice of a day could not be loaded. Each change is listed below.';
export const pickADay = 'Pick a day';
export const day = 'Day';
export const previousChange = 'Previous change';
export const nextChange = 'Next change';
export const dayOfReview = 'Day of review';
export const noEarlierChange = 'There is no earlier change in the record.';
export const noLaterChange = 'There is no later change in the record.';
export const tableLabel = 'What binds whom on {date}';
export const measure = 'Measure';
export const whoMustObey = 'Who must obey';
export const whatHolds = 'What holds';
export const howSure = 'How sure';
export const issued = 'Issued {date}.';
/** A stage without an end. */
export const stageSince = 'Since {date}: {what}';
/** A stage with an end; `dates` is the range. */
export const stageOn = '{dates}: {what}';
export const confirmedBy = 'By {source}.';
export const asOf = 'As of {date}: {status}';

export const datesAheadLede =
  'Dates on which something lapses, returns, is due or must be renewed. Take them along as a {calendar} or as {json}.';
/** The link in `datesAheadLede`. */
export const calendar = 'calendar';
/** The link in `datesAheadLede`. */
export const json = 'JSON';
export const noDateAhead = 'No date ahead is known on {date}.';
export const passed = 'Passed, and not settled';
export const passedNote = 'On {date} the record does not say what came of these.';
export const settled = 'What came of earlier dates';
/** Before what came of a date. */
export const lookedUpOn = 'Looked up on {date}:';
export const toCheck = 'To check then: {what}';
export const measures = 'Measures';

export const changesLede = {
  one: 'The {count} day on which what binds whom changed, or a change was announced. It opens to what held from that day on.',
  other:
    'The {count} days on which what binds whom changed, or a change was announced, oldest first. Each opens to what held from that day on.',
} satisfies Plural;
export const noneBoundFromThen = 'From this day on, no measure bound anyone';
export const boundFromThen = {
  one: 'From this day on, {count} measure bound someone',
  other: 'From this day on, {count} measures bound someone',
} satisfies Plural;
/** A measure with whom it binds: a list of the phrases below. */
export const measureBinds = '{measure}: {groups}.';
export const groupsInFull = '{groups}, in full since {date}';
export const groupsInPart = '{groups}, in part since {date}';
export const groupsInPartThenFull = '{groups}, in part since {date}, in full since {full}';
/** Of the days on which a measure changes. */
export const lessSureDays: Plural = {
  one: '{count} of its days is less sure.',
  other: '{count} of its days are less sure.',
};
export const announcedOn = '{measure} was announced on {date} and bound nobody yet.';

export const widgetLabel = 'The measures in force';
/** With `inForce` in bold. */
export const inForceSince = '{inForce} since {date}';
export const inForce = 'In force';
/** `reach` is one of the reach labels of `measureState.ts`. */
export const reachOnDay = '{reach} on {date}: {what}';
/** With `mustObey` in bold. */
export const groupsMustObey = '{mustObey} {groups}';
export const mustObey = 'Who must obey:';
export const eventWithSources = 'The event, with its sources';

export const changedSince = 'Changed since {date}';
export const unchangedSince = 'Nothing here was changed since {date}.';
/** Before the title of a correction, in bold. */
export const correction = 'Correction:';
