/** The sizes of a saved image, in pixels. */
export const size = { width: 1200, padding: 40, side: 212, axisRow: 22, eventRow: 40, barRow: 46, foot: 24 };

/** Where marks and bars stand in their rows. */
export const line = { event: 24, bar: 36 };

/** The left end of the time axis. */
export const axisLeft = size.padding + size.side;
/** The right end of all that is drawn. */
export const right = size.width - size.padding;
/** The width of the time axis. */
export const axisWidth = right - axisLeft;
