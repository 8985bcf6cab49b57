import { isAnnouncement } from '../record/select/events.ts';
import type { Event } from '../record/model.ts';
import type { Box, PlacedLabel } from './labels.ts';
import type { Tip } from './tips.ts';
import { placeOf } from './time.ts';

/** A mark of an event on a line of time that runs from left to right. */
export interface Mark {
  event: Event;
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  /** The span it stands for, if it is no day. */
  span?: { from: number; to: number };
  label?: PlacedLabel & { date: string; text: string };
  /** The radius around it that answers to a pointer. */
  hit: number;
  /** What a mark without a label shows when it is pointed at. */
  tip?: Tip;
}

/** Weights in the order they are drawn and named. */
export const rank = { key: 0, major: 1, minor: 2 } as const;

const radius = { key: 7, major: 4.5, minor: 3 } as const;

/** The longest text of a label, so that a chart stays a chart. */
export const labelMax = 38;

/** The text of an event's label: its own, or its headline if that is short enough. */
export function labelText({ label, headline }: Pick<Event, 'label' | 'headline'>): string | undefined {
  return label ?? (headline.length <= labelMax ? headline : undefined);
}

/** The mark of an event at a height, on a scale of days. */
export function markOf(event: Event, y: number, x: (day: string) => number, frameEnd?: string): Mark {
  const { at, from, to } = placeOf(event.date, event.end, x, frameEnd);
  const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
  const r = radius[event.weight];
  return { event, x: at, y, r, hit: r + 4, hollow: isAnnouncement(event), ...span };
}

/** The box a mark fills, with a little air. */
export const boxOf = ({ x, y, r }: Pick<Mark, 'x' | 'y' | 'r'>): Box => ({
  x0: x - r - 2,
  x1: x + r + 2,
  y0: y - r - 2,
  y1: y + r + 2,
});

/** The largest radius that answers to a pointer: a target of 24 pixels. */
const widestHit = 12;

/** Lets each mark answer around it as far as half the way to its nearest neighbor. */
export function setHits(marks: readonly Mark[]): void {
  const ordered = marks.toSorted((a, b) => a.x - b.x);
  ordered.forEach((mark, index) => {
    let nearest = 2 * widestHit;
    for (const step of [-1, 1])
      for (let other = index + step; ordered[other]; other += step) {
        const { x, y } = ordered[other] ?? mark;
        if (Math.abs(x - mark.x) >= nearest) break;
        nearest = Math.min(nearest, Math.hypot(x - mark.x, y - mark.y));
      }
    mark.hit = Math.max(mark.r + 1, nearest / 2);
  });
}

/** Lifts marks of one row off each other by so many pixels a level, in the order given; gives the number of levels. */
export function stack(marks: Mark[], step: number): number {
  let levels = 1;
  const placed: { x: number; r: number; level: number }[] = [];
  for (const mark of marks) {
    const hits = (level: number) =>
      placed.some((other) => other.level === level && Math.abs(other.x - mark.x) < other.r + mark.r + 1.5);
    let level = 0;
    while (hits(level)) level++;
    placed.push({ x: mark.x, r: mark.r, level });
    mark.y -= level * step;
    levels = Math.max(levels, level + 1);
  }
  return levels;
}
