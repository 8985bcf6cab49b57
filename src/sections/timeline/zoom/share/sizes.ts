import type { RowSizes } from '../sizes.ts';

/** The sizes of a saved image, in pixels. */
export const size = { width: 1200, padding: 40, side: 212, axisRow: 22, foot: 24 };

/** The heights of rows, and where marks stand in them. */
export const rows: RowSizes = { event: 40, bar: 46, eventLine: 24, barLine: 36 };

/** The left end of the time axis. */
export const axisLeft = size.padding + size.side;
/** The right end of all that is drawn. */
export const right = size.width - size.padding;
/** The width of the time axis. */
export const axisWidth = right - axisLeft;
