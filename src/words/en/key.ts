export const keyLabel = 'How to read the chart';
export const announced = 'Announced';
export const inPart = 'Partly in effect';
export const inFull = 'Fully in effect';
export const unsure = 'After last confirmation';

/** The fold with the rarer signs of a chart. */
export const allSigns = 'The signs';
export const size = 'A larger mark is a more important event.';
export const hollow = 'A hollow mark is an event that announced a measure, or changed one not yet in effect.';
export const onBar = 'A mark outlined on a bar is a later event about that measure.';
export const span = 'A line with ends is a period, or a date known only to the month or the year.';
export const count = 'A number counts the events crowded above it.';
export const wire = 'A dotted line leads from an announcement to its measure.';
export const lens = 'An outlined period is enlarged in a second chart.';
export const ahead = 'A dashed mark is a date to watch, after the day of the last check.';
export const dot = 'In narrow windows a dot is an event without a label; its year leads to it.';
