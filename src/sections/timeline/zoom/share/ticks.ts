import type { Board } from '../board.ts';
import { dayMs } from '../dated.ts';
import type { TimeRange } from '../window.ts';

type Unit = 'year' | 'month' | 'week' | 'day';

/** A label of the time axis, and where its step begins in pixels. */
export interface Tick {
  x: number;
  label: string;
}

/** The steps an axis may have, from short to long, and the room each needs in pixels. */
const steps: { unit: Unit; every: number; days: number; room: number }[] = [
  { unit: 'day', every: 1, days: 1, room: 26 },
  { unit: 'week', every: 1, days: 7, room: 56 },
  { unit: 'month', every: 1, days: 30, room: 40 },
  { unit: 'month', every: 3, days: 91, room: 40 },
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ({
    unit: 'year' as const,
    every,
    days: every * 365,
    room: 44,
  })),
];

/** Returns the start of the step that holds a time, or of one that many steps later, at midnight in the reader's time zone. */
function startOf(time: number, unit: Unit, every: number, later: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  const floor = (value: number) => Math.floor(value / every) * every + later * every;
  if (unit === 'year') return new Date(floor(year), 0, 1).getTime();
  if (unit === 'month') return new Date(year, floor(month), 1).getTime();
  return unit === 'week'
    ? new Date(year, month, day - date.getDay() + 7 * later).getTime()
    : new Date(year, month, day + later).getTime();
}

/** Returns the starts of all steps that a window touches; the first may lie before it. */
function startsIn({ from, to }: TimeRange, unit: Unit, every: number): number[] {
  const starts: number[] = [];
  for (let time = startOf(from, unit, every, 0); time < to; time = startOf(from, unit, every, starts.length))
    starts.push(time);
  return starts;
}

/** Returns the labels of a time axis: a short one at each step that begins in the window and, for steps shorter than a year, one for each period that holds some. */
export function axisTicks(
  window: TimeRange,
  x: (time: number) => number,
  { minorLabel, majorLabel }: Board['axis'],
): { minor: Tick[]; major: Tick[] } {
  const dayPx = x(dayMs) - x(0);
  const step = steps.find(({ days, room }) => days * dayPx >= room) ?? steps.at(-1);
  if (!step) return { minor: [], major: [] };
  const { unit, every } = step;
  const minor = startsIn(window, unit, every)
    .filter((time) => time >= window.from)
    .map((time) => ({ x: x(time), label: minorLabel(new Date(time), unit) }));
  if (unit === 'year') return { minor, major: [] };
  const major = startsIn(window, unit === 'month' ? 'year' : 'month', 1).map((time) => ({
    x: Math.max(0, x(time)),
    label: majorLabel(new Date(time), unit),
  }));
  return { minor, major };
}
