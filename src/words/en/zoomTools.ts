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
