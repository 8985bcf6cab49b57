import type { Plural } from '../plural.ts';

export const pageTitle = 'Timeline';
export const pageLede = {
  one: '{count} dated event from {from} to {to}, each with its sources.',
  other: '{count} dated events from {from} to {to}, each with its sources.',
} satisfies Plural;
/** After `pageLede`, in a record with measures. */
export const barsLede = 'The bars beside the list are the measures: where one begins, it begins to bind.';
export const allAsJson = 'All events as JSON';
export const allAsCsv = 'All events as CSV';
export const allAsCalendar = 'All events as iCalendar';
export const trackTitle = 'Timeline: {track}';
/** `what` is a sentence that describes the track, `events` a number of events. */
export const trackLede = '{what} {events}.';

export const figure = 'Figure';
export const skipFigure = 'Skip the figure, go to the list';
export const wholeRecord = 'The whole record';
export const takeData = 'Take the data';
export const allTracks = 'All tracks';
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
export const quietPeriod = '{duration} without an event in this list';
export const review = 'Review';
export const reviewed = '{date}, the day the record was last checked.';

/** The accessible name of a mark. */
export const datedHeadline = '{date}: {headline}';
export const datedHeadlineSentence = '{date}: {headline}.';
/** The accessible name of the count above marks that are close together; `events` is a number of events. */
export const cluster = '{events}, {dates}';
export const clusterSince = '{events}, {date} and later';
export const figureLabel =
  '{name}, {from} to {to}, drawn along a line of time. Each mark leads to its event.';
export const uprightLabel = '{name}, {from} to {to}. Time runs down the page.';
export const lanes = 'Lanes';
export const enlargedTimes = {
  one: 'enlarged {count} time',
  other: 'enlarged {count} times',
} satisfies Plural;
export const enlarged = '{name}, enlarged';
export const enlargedUprightLabel = '{name}, enlarged. Time runs down the page.';

export const figureInWords = 'This figure in words';
export const issued = 'Issued {date}.';
export const bindingFrom: Record<'part' | 'full', string> = {
  part: 'From {from}, binding in part.',
  full: 'From {from}, binding in full.',
};
export const bindingFromTo: Record<'part' | 'full', string> = {
  part: 'From {from} to {to}, binding in part.',
  full: 'From {from} to {to}, binding in full.',
};
export const drawnToScale = 'Drawn to scale.';
export const lesserInListOnly = {
  one: '{count} lesser event is in the list only.',
  other: '{count} lesser events are in the list only.',
} satisfies Plural;
export const earlierInListOnly = {
  one: '{count} event before {year} is in the list only.',
  other: '{count} events before {year} are in the list only.',
} satisfies Plural;
export const barsEnd = 'Bars end on {date}, the day the record was last checked.';
export const figureEnds = 'It ends on {date}, the day the record was last checked.';

/** The heading of the events before the first year of the figure. */
export const beforeYear = 'Before {year}';
export const seeAll = 'See all';
export const showDatesOf = 'Show the dates of';
export const all = 'All';
