import type { Plural } from '../plural.ts';

export const pageTitle = 'Timeline';
export const pageLede = {
  one: '{count} dated event from {from} to {to}, each with its sources.',
  other: '{count} dated events from {from} to {to}, each with its sources.',
} satisfies Plural;
/** Above the list, in a record with measures. */
export const barsLede =
  'The bars beside the list are the measures; each begins where its measure took effect.';
export const allAsJson = 'All events as JSON';
export const allAsCsv = 'All events as CSV';
export const allAsCalendar = 'All events as iCalendar';
export const trackTitle = 'Timeline: {track}';
/** `what` is a sentence that describes the track, `events` a number of events. */
export const trackLede = '{what} {events}.';

export const chart = 'Chart';
export const skipChart = 'Go to the list';
export const allEvents = 'All events';
export const downloadData = 'Download the data';
export const allTopics = 'All topics';
export const jumpToYear = 'Jump to a year';
export const years = 'Years';
export const noMatch = 'No events match.';
export const showAll = 'Show all events';

/** The year after the day and the month of a list entry: `, 2017` after `Sep 13`. */
export const yearAfterDay = ', {year}';
export const announced = 'Announced';
export const moreSources = {
  one: '{count} more source',
  other: '{count} more sources',
} satisfies Plural;
export const quietPeriod = '{duration} with no event in this list';
export const lastChecked = 'Last checked';
export const reviewed = '{date}.';

/** The accessible name of a mark. */
export const datedHeadline = '{date}: {headline}';
/** The accessible name of a mark with a label, which begins with what the label says. */
export const labeledHeadline = '{date} {label}: {headline}';
/** Instead of `labeledHeadline`, if the label is the headline. */
export const labeledOnly = '{date} {label}';
/** The accessible name of a year, which links to its part of the list; `events` is a number of events. */
export const yearOfList = '{year}: {events}';
/** The number of a measure in the vertical drawing, its name and how long it has been in effect. */
export const measureLength = '{measure}, {duration}';
export const measureNotInForce = '{measure}, {state}';
export const measuresByNumber = 'Measures by number';
/** The dates to watch, in the vertical drawing. */
export const aheadList = 'Ahead: {dates}';
/** The accessible name of the mark of a date to watch. */
export const aheadName = '{date}, ahead: {title}';
export const aheadNameInList = '{list}. Dates to watch';
export const datedHeadlineSentence = '{date}: {headline}.';
/** The accessible name of the count at marks that are close together; `events` is a number of events. */
export const cluster = '{events}, {dates}';
export const clusterSince = '{events}, {date} and later';
export const figureLabel = '{name}, {from} to {to}, on a timeline. Each mark links to its event.';
export const uprightLabel =
  '{name}, {from} to {to}. Time runs down the page. Each label links to its event, each year to the list.';
/** In the name of a drawing, if there are dates to watch; `dates` lists them. */
export const aheadInFigure = 'Dates ahead: {dates}.';
export const topics = 'Topics';
/** The accessible name of the enlarged drawing. */
export const enlargedTimes = {
  one: '{name}, enlarged {count} time.',
  other: '{name}, enlarged {count} times.',
} satisfies Plural;
export const enlarged = '{name}, enlarged';
export const enlargedUprightLabel = '{name}, enlarged. Time runs down the page.';

export const figureInWords = 'In words';
export const issued = 'Issued {date}.';
/** After the periods of a measure. */
export const lengthInForce = 'In effect for {duration} as of {date}.';
/** The same, of a measure that was last confirmed on a day after it took effect and before the day of review. */
export const knownLength = 'Known to have been in effect for {duration}, until {date}.';
/** Of a date to watch; `title` is a phrase. */
export const aheadSentence = 'Ahead, {date}: {title}.';
/** Before a list of dates to watch that are too far ahead to draw. */
export const aheadLater = 'Further ahead: {dates}.';
export const inForceFrom: Record<'part' | 'full', string> = {
  part: 'From {from}, partly in effect.',
  full: 'From {from}, fully in effect.',
};
export const inForceFromTo: Record<'part' | 'full', string> = {
  part: 'From {from} to {to}, partly in effect.',
  full: 'From {from} to {to}, fully in effect.',
};
export const drawnToScale = 'Drawn to scale.';
/** After the first key events in words: how many more there are. */
export const moreInListOnly = {
  one: '{count} more key event is in the list.',
  other: '{count} more key events are in the list.',
} satisfies Plural;
export const lesserInListOnly = {
  one: '{count} minor event is in the list only.',
  other: '{count} minor events are in the list only.',
} satisfies Plural;
export const earlierInListOnly = {
  one: '{count} event before {year} is in the list only.',
  other: '{count} events before {year} are in the list only.',
} satisfies Plural;
export const barsEnd = 'Bars end on {date}, when this site was last checked.';
export const figureEnds = 'It ends on {date}, when this site was last checked.';

/** The heading of the events before the first year of the figure. */
export const beforeYear = 'Before {year}';
export const showDatesOf = 'Show the dates of';
export const all = 'All';
