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

/** Returns the pixels per millisecond of a scale. */
export const pixelsPerMs = ({ window: { from, to }, width }: Scale): number => width / (to - from);

/** Returns where a time is, in pixels from the left end of the time axis. */
export const xOf = (time: number, scale: Scale): number => (time - scale.window.from) * pixelsPerMs(scale);

/** Returns the time at a place, in pixels from the left end of the time axis. */
export const timeAt = (x: number, scale: Scale): number => scale.window.from + x / pixelsPerMs(scale);

/** How much is laid out on each side of a window, as a part of its length, so that there is something to pan to. */
const margin = 0.6;

/** How much the scale may change until marks are laid out anew: about twice as much, or half. */
const mostChange = 2.1;

/** Returns the range of time that is laid out for a window. */
export function rangeAround({ from, to }: TimeRange): TimeRange {
  const beyond = (to - from) * margin;
  return { from: from - beyond, to: to + beyond };
}

/** Returns whether the marks laid out for one scale do for another, which may lie elsewhere or be a little larger or smaller. */
export function isCovered(scale: Scale, laidOut: Scale): boolean {
  const { from, to } = rangeAround(laidOut.window);
  const change = pixelsPerMs(scale) / pixelsPerMs(laidOut);
  return scale.window.from >= from && scale.window.to <= to && change < mostChange && change > 1 / mostChange;
}

/** Returns whether two scales are the same to a pixel. */
export function isSameScale(one: Scale, other: Scale): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) * pixelsPerMs(one) < 1;
  const [window, otherWindow] = [one.window, other.window];
  return (
    one.width === other.width && isNear(window.from, otherWindow.from) && isNear(window.to, otherWindow.to)
  );
}

/** Returns a window of the same length that does not go beyond the limits. */
export function clampWindow({ from, to }: TimeRange, limits: TimeRange): TimeRange {
  const length = to - from;
  const start = Math.max(limits.from, Math.min(from, limits.to - length));
  return { from: start, to: start + length };
}
