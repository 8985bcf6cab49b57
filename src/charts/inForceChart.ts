import { dateInShort, elapsed } from '../record/time/dates.ts';
import { boundSince } from '../record/time/dayState.ts';
import { changeDays, firstBindingDay, forGroup, isInForce, reachOn } from '../record/time/inForce.ts';
import type { Group, Measure } from '../record/model.ts';
import { barStretches, type Stretch } from './bars.ts';
import { textWidth, wrap } from './labels.ts';
import { dayScale, stretches, type TimeStretch } from './time.ts';

/** A bar of a measure, with its thickness in pixels. */
export interface ForceBar extends Stretch {
  height: number;
}

/** A day on which a measure changes, with a label if there is room. */
export interface ForceTick {
  day: string;
  at: number;
  /** false where the record is less sure of the day. */
  sure: boolean;
  label?: { x: number; anchor: 'start' | 'end'; text: string };
}

/** One measure under one group it binds. */
export interface ForceRow {
  measure: Measure;
  y: number;
  bars: ForceBar[];
  ticks: ForceTick[];
  state: string;
}

/** One group with the measures that bind it. */
export interface ForceLane {
  group: Group;
  top: number;
  name: string[];
  rows: ForceRow[];
}

/** The drawing for wide windows, in pixels. */
export interface ForceChart {
  width: number;
  left: number;
  right: number;
  top: number;
  height: number;
  stretches: TimeStretch[];
  lanes: ForceLane[];
}

/** The first and the last day of the drawing; the last is the day of review. */
export interface ForceSpan {
  from: string;
  today: string;
}

const thickness = { thin: 1.75, part: 6, full: 14 } as const;
const [width, left, right, top] = [1200, 262, 1004, 40];
const [rowHeight, barBelow, lineHeight, lanePad] = [46, 31, 17, 12];
const size = 13.5;

function barsOf(measure: Measure, span: ForceSpan, x: (day: string) => number): ForceBar[] {
  return barStretches(measure, { ...span, to: span.today }, x).map((bar) => ({
    ...bar,
    height: bar.kind === 'unsure' ? thickness[bar.as ?? 'part'] - 1.5 : thickness[bar.kind],
  }));
}

function ticksOf(measure: Measure, { from, today }: ForceSpan, x: (day: string) => number): ForceTick[] {
  return changeDays(measure, today)
    .filter((day) => day >= from)
    .map((day) => ({
      day,
      at: x(day),
      sure: !measure.stages.some((stage) => stage.from === day && stage.confidence !== undefined),
    }));
}

/** Labels the first binding day and then as many other ticks as have room. */
function label(ticks: ForceTick[], first: string | undefined): void {
  const taken: [number, number][] = [];
  for (const tick of ticks.toSorted((a, b) => Number(b.day === first) - Number(a.day === first))) {
    const text = dateInShort(tick.day);
    const wide = textWidth(text, size) + 6;
    const anchor = tick.at + wide > right ? 'end' : 'start';
    const [start, end] = anchor === 'start' ? [tick.at - 1, tick.at + wide] : [tick.at - wide, tick.at + 1];
    if (taken.some(([a, b]) => start < b && a < end)) continue;
    taken.push([start, end]);
    tick.label = { x: anchor === 'start' ? start : end, anchor, text };
  }
}

/** How a measure stands on a day, for the end of its bar: `for 8 years, 1 month`. */
function standing(measure: Measure, today: string): string {
  if (isInForce(measure, today)) return `for ${elapsed(boundSince(measure, today), today)}`;
  return reachOn(measure, today) === 'ended' ? 'ended' : 'not in force';
}

const byIssue = ({ measures }: Group) => measures.toSorted((a, b) => (a.issued < b.issued ? -1 : 1));

function rowOf(measure: Measure, y: number, span: ForceSpan, x: (day: string) => number): ForceRow {
  return {
    measure,
    y,
    bars: barsOf(measure, span, x),
    ticks: ticksOf(measure, span, x),
    state: standing(measure, span.today),
  };
}

/** Lays out the drawing for wide windows: a lane for each group that something binds, a row for each measure. */
export function layoutForce(groups: readonly Group[], span: ForceSpan): ForceChart {
  const x = dayScale(span.from, span.today, left, right);
  let y = top;
  const lanes = groups.map((group): ForceLane => {
    const lane: ForceLane = { group, top: y, name: wrap(group.name, 30), rows: [] };
    lane.rows = byIssue(group).map((whole, index) => {
      const measure = forGroup(whole, group.id);
      const row = rowOf(measure, y + index * rowHeight + barBelow, span, x);
      label(row.ticks, firstBindingDay(measure));
      return row;
    });
    y += Math.max(group.measures.length * rowHeight, lane.name.length * lineHeight + 8) + lanePad;
    return lane;
  });
  return { width, left, right, top, height: y, stretches: stretches(span.from, span.today, x), lanes };
}

/** Lays out the rows of one group for narrow windows, positions in percent of the width and heights in pixels. */
export function layoutForceRows(
  group: Group,
  span: ForceSpan,
): { rows: ForceRow[]; stretches: TimeStretch[] } {
  const x = dayScale(span.from, span.today, 0, 100);
  return {
    rows: byIssue(group).map((measure) => rowOf(forGroup(measure, group.id), 0, span, x)),
    stretches: stretches(span.from, span.today, x),
  };
}
