import type { Plural } from '../plural.ts';

export const pageTitle = 'What’s in effect';
export const pageLede =
  'Every measure, who had to comply on any date from {from} to {to}, and when it was last confirmed.';
export const onThisPage = 'On this page';
export const overTime = 'Who must comply, over time';
export const pickADate = 'Pick a date';
export const datesAhead = 'Dates to watch';
export const everyChange = 'Every change';

export const figureLabel =
  'Who must comply with what, {from} to {to}, on a timeline. Each bar links to the event of its measure.';
export const figureInWords = 'This chart in words';
export const figureNote =
  'Drawn to scale. A vertical line is a date on which a measure widens, narrows or ends; a dotted one is a date we are less sure of. Each measure is drawn under everyone who must comply, from the date it applies to them.';
/** Of a group without measures. */
export const noneAppliesToThem = 'No measure here applies to them.';
/** The accessible name of a bar: the caption beside it, the group and sentences about the measure. */
export const barOfGroup = '{label} {state}. {group}: {measure}';
/** The same, of a bar below the name of its group. */
export const barCaption = '{label} {state}. {measure}';

export const dayChoiceFailed = 'The date picker did not load. Every change is listed below.';
export const date = 'Date';
export const previousChange = 'Previous change';
export const nextChange = 'Next change';
export const lastChecked = 'Last checked';
export const noEarlierChange = 'There is no earlier change.';
export const noLaterChange = 'There is no later change.';
export const tableLabel = 'What’s in effect on {date}';
export const measure = 'Measure';
export const whoMustComply = 'Who must comply';
export const whatApplies = 'What applies';
export const confirmed = 'Confirmed';
export const issued = 'Issued {date}.';
/** A stage without an end. */
export const stageSince = 'Since {date}: {what}';
/** A stage with an end; `dates` is the range. */
export const stageOn = '{dates}: {what}';
export const confirmedBy = 'By {source}.';
export const asOf = 'As of {date}: {status}';

export const datesAheadLede =
  'Dates on which something expires, returns, falls due or must be renewed. Get them as a {calendar} or as {json}.';
/** The link in `datesAheadLede`. */
export const calendar = 'calendar';
/** The link in `datesAheadLede`. */
export const json = 'JSON';
export const noDateAhead = 'As of {date}, there is no date to watch.';
export const passed = 'Passed, outcome not known';
export const passedNote = 'As of {date}, this site does not say what happened.';
export const settled = 'What happened on earlier dates';
/** Before what happened on a date. */
export const checkedOn = 'Checked {date}:';
export const toCheck = 'Check then: {what}';
export const measures = 'Measures';

export const changesLede = {
  one: 'The {count} date on which a measure changed or a change was announced. Open it to see what was in effect from then on.',
  other:
    'The {count} dates on which a measure changed or a change was announced, oldest first. Open one to see what was in effect from then on.',
} satisfies Plural;
export const noneInForceFromThen = 'From this date on, no measure was in effect';
export const inForceFromThen = {
  one: 'From this date on, {count} measure was in effect',
  other: 'From this date on, {count} measures were in effect',
} satisfies Plural;
/** A measure and who must comply: a list of the phrases below. */
export const measureForGroups = '{measure}: {groups}.';
export const groupsInFull = '{groups}, fully since {date}';
export const groupsInPart = '{groups}, partly since {date}';
export const groupsInPartThenFull = '{groups}, partly since {date}, fully since {full}';
/** Of the days on which a measure changes. */
export const lessSureDays: Plural = {
  one: '{count} of its dates is less certain.',
  other: '{count} of its dates are less certain.',
};
export const announcedOn = '{measure} was announced on {date} and was not yet in effect.';

export const widgetLabel = 'The measures in effect';
/** With `inForce` in bold. */
export const inForceSince = '{inForce} since {date}';
export const inForce = 'In effect';
/** `reach` is one of the reach labels of `measureState.ts`. */
export const reachOnDay = '{reach} on {date}: {what}';
/** With `mustComply` in bold. */
export const groupsMustComply = '{mustComply} {groups}';
export const mustComply = 'Who must comply:';
export const eventWithSources = 'The event, with its sources';

export const changedSince = 'Changed since {date}';
export const unchangedSince = 'Nothing here has changed since {date}.';
/** Before the title of a correction, in bold. */
export const correction = 'Correction:';
