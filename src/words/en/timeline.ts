import type { Plural } from '../plural.ts';

export const pageTitle = 'Timeline';
export const pageLede = {
  one: '{count} dated event from {from} to {to}, each with its sources.',
  other: '{count} dated events from {from} to {to}, each with its sources.',
} satisfies Plural;
/** After `pageLede`, in a record with measures. */
export const barsLede =
  'The bars beside the list are the measures; each begins where its measure took effect.';
export const allAsJson = 'All events as JSON';
export const allAsCsv = 'All events as CSV';
export const allAsCalendar = 'All events as iCalendar';
export const trackTitle = 'Timeline: {track}';
/** `what` is a sentence that describes the track, `events` a number of events. */
export const trackLede = '{what} {events}.';

export const chart = 'Chart';
export const skipChart = 'Skip the chart, go to the list';
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
export const datedHeadlineSentence = '{date}: {headline}.';
/** The accessible name of the count above marks that are close together; `events` is a number of events. */
export const cluster = '{events}, {dates}';
export const clusterSince = '{events}, {date} and later';
export const figureLabel = '{name}, {from} to {to}, on a timeline. Each mark links to its event.';
export const uprightLabel = '{name}, {from} to {to}. Time runs down the page.';
export const topics = 'Topics';
export const enlargedTimes = {
  one: 'enlarged {count} time',
  other: 'enlarged {count} times',
} satisfies Plural;
export const enlarged = '{name}, enlarged';
export const enlargedUprightLabel = '{name}, enlarged. Time runs down the page.';

export const figureInWords = 'This chart in words';
export const issued = 'Issued {date}.';
export const inForceFrom: Record<'part' | 'full', string> = {
  part: 'From {from}, partly in effect.',
  full: 'From {from}, fully in effect.',
};
export const inForceFromTo: Record<'part' | 'full', string> = {
  part: 'From {from} to {to}, partly in effect.',
  full: 'From {from} to {to}, fully in effect.',
};
export const drawnToScale = 'Drawn to scale.';
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
export const seeAll = 'See all';
export const showDatesOf = 'Show the dates of';
export const all = 'All';
