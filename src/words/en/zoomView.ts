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
export const chooseMark = 'Select a mark to read what happened.';
export const hiddenInList = 'The filter hides this event in the list.';
export const earlierEvent = 'Earlier event';
export const laterEvent = 'Later event';
export const showInList = 'Show in the list';
export const closeDetails = 'Close';
