import type { Plural } from '../plural.ts';

export const noneForCalendar = 'None of these has an exact date, so there is nothing for a calendar.';
export const saved = { one: 'Saved {count} event.', other: 'Saved {count} events.' } satisfies Plural;
export const notInCalendar = {
  one: '{count} known only to the month or year is not in the calendar.',
  other: '{count} known only to the month or year are not in the calendar.',
} satisfies Plural;

/** The share of all events in a saved file: `3 of 120 events`. */
export const share = {
  one: '{chosen} of {count} event',
  other: '{chosen} of {count} events',
} satisfies Plural;
export const savedTitle = '{title} ({share})';
export const savedDescription = '{share}, chosen at {address}';
