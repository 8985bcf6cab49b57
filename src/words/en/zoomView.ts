import type { Plural } from '../plural.ts';

/** A short label of a day on the time axis: `Wed 13`. */
export const weekdayAndDay = '{weekday} {day}';
/** The period and the number of events on screen; `events` is a number of events or `shownOfEvents`. */
export const durationAndEvents = '{duration}, {events}';
export const shownOfEvents = {
  one: '{shown} of {count} event',
  other: '{shown} of {count} events',
} satisfies Plural;
export const noMatch = 'No events match the filter.';

/** The accessible name of a mark; `position` is `lanePosition`. */
export const markLabel = '{date}: {headline}. {position}';
export const lanePosition = '{lane}. {number} of {total}';
export const noSuchEvent = 'There is no event “{event}” in this list.';
export const hiddenInList = 'The filter hides this event in the list.';
export const earlierEvent = 'Earlier event';
export const laterEvent = 'Later event';
export const showInList = 'Show in the list';
export const closeDetails = 'Close';

/** The heading over the events that share a mark. */
export const shareMark = {
  one: '{count} event at this mark',
  other: '{count} events share this mark',
} satisfies Plural;
export const spread = 'Zoom in on these';
/** After the first events of a mark: how many more there are. */
export const andMore = {
  one: 'and {count} more',
  other: 'and {count} more',
} satisfies Plural;
/** What is said when details open; the details follow. */
export const opened = '{date}: {headline}';

export const shareFailed = 'The view could not be shared. Try again, or take a screenshot.';
