// What a saved image of the zoomable view says besides what the view shows.

/** Below the title: the dates on screen, and `durationAndEvents`. */
export const datesAndCount = '{dates}: {count}';
export const alt = '{title}. {dates}: {count}.';
/** In the key, beside a mark with a number. */
export const sharedMark = 'Number of events that share a mark';
export const saved = 'Saved {file}';
