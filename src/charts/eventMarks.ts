import { isAnnouncement } from '../record/select/events.ts';
import type { Event } from '../record/model.ts';
import type { Box, PlacedLabel } from './labels.ts';
import { markRadius } from './marks.ts';
import type { Tip } from './tips.ts';
import { datePosition } from './time.ts';

/** The mark of an event on a horizontal time axis, in pixels. */
export interface Mark {
  event: Event;
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  /** The range the date covers, if it is not a single day. */
  span?: { from: number; to: number };
  label?: PlacedLabel & { date: string; text: string };
  /** The radius of the pointer target, in pixels. */
  hit: number;
  /** The tooltip of a mark without a label. */
  tip?: Tip;
}

/** The maximum length of a label, in characters. */
export const maxLabelLength = 38;

/** Returns the text of an event's label: `label`, or the headline if it is short enough; otherwise undefined. */
export function labelText({ label, headline }: Pick<Event, 'label' | 'headline'>): string | undefined {
  return label ?? (headline.length <= maxLabelLength ? headline : undefined);
}

/** Creates the mark of an event at a vertical position; a date range is cut off at `frameEnd`. */
export function createMark(event: Event, y: number, x: (day: string) => number, frameEnd?: string): Mark {
  const { at, from, to } = datePosition(event.date, event.end, x, frameEnd);
  const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
  const r = markRadius.wide[event.weight];
  return { event, x: at, y, r, hit: r + 4, hollow: isAnnouncement(event), ...span };
}

/** Returns the bounding box of a mark, with 2 px of padding. */
export const markBox = ({ x, y, r }: Pick<Mark, 'x' | 'y' | 'r'>): Box => ({
  x0: x - r - 2,
  x1: x + r + 2,
  y0: y - r - 2,
  y1: y + r + 2,
});

/** The largest radius of a pointer target, for a target 24 px wide. */
const maxHitRadiusPx = 12;

/** Sets the pointer target of each mark to reach halfway to its nearest neighbor. */
export function setHitRadii(marks: readonly Mark[]): void {
  const ordered = marks.toSorted((a, b) => a.x - b.x);
  ordered.forEach((mark, index) => {
    let nearest = 2 * maxHitRadiusPx;
    for (const step of [-1, 1])
      for (let other = index + step; ordered[other]; other += step) {
        const { x, y } = ordered[other] ?? mark;
        if (Math.abs(x - mark.x) >= nearest) break;
        nearest = Math.min(nearest, Math.hypot(x - mark.x, y - mark.y));
      }
    mark.hit = Math.max(mark.r + 1, nearest / 2);
  });
}

/** The most levels of a stack; further marks share the top level, and the count below it says how many there are. */
const maxLevels = 3;

/** Stacks overlapping marks of one row, in order, moving each up by `stepPx` per level; returns the number of levels. */
export function stackMarks(marks: Mark[], stepPx: number): number {
  let levels = 1;
  const placed: { x: number; r: number; level: number }[] = [];
  for (const mark of marks) {
    const collides = (level: number) =>
      placed.some((other) => other.level === level && Math.abs(other.x - mark.x) < other.r + mark.r + 1.5);
    let level = 0;
    while (level < maxLevels - 1 && collides(level)) level++;
    placed.push({ x: mark.x, r: mark.r, level });
    mark.y -= level * stepPx;
    levels = Math.max(levels, level + 1);
  }
  return levels;
}
