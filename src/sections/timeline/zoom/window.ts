/** A range of time, in milliseconds since the epoch. */
export interface TimeRange {
  from: number;
  to: number;
}

/** How times map to pixels: the range of time on screen and the width of the time axis in pixels. */
export interface Scale {
  window: TimeRange;
  width: number;
}

/** How much is drawn on each side of the window, as a part of its length, so that there is something to pan to. */
export const panMargin = 0.6;

/** Returns the pixels per millisecond of a scale. */
export const pixelsPerMs = ({ window: { from, to }, width }: Scale): number => width / (to - from);

/** Returns where a time is, in pixels from the left end of the time axis. */
export const xOf = (time: number, scale: Scale): number => (time - scale.window.from) * pixelsPerMs(scale);

/** Returns the time at a place, in pixels from the left end of the time axis. */
export const timeAt = (x: number, scale: Scale): number => scale.window.from + x / pixelsPerMs(scale);
