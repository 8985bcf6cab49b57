import { formatShortDate } from '../words/format.ts';
import { firstBindingDay, forGroup, reachChangeDays } from '../record/time/inForce.ts';
import type { Group, Measure } from '../record/model.ts';
import { barSegments, type BarSegment } from './bars.ts';
import { statusText } from './barStatus.ts';
import { spacedTextWidth, wrap } from './labels.ts';
import { barThickness } from './marks.ts';
import { dayScale, axisBands, type AxisBand } from './time.ts';

/** One segment of a measure's bar, with its thickness in pixels. */
export interface InForceBar extends BarSegment {
  height: number;
}

/** A day on which the reach of a measure changes, with a date label if there is room. */
export interface InForceTick {
  day: string;
  at: number;
  /** False if the record marks the day as uncertain. */
  sure: boolean;
  label?: { x: number; anchor: 'start' | 'end'; text: string };
}

/** The row of one measure within the lane of one group it binds. */
export interface InForceRow {
  measure: Measure;
  y: number;
  bars: InForceBar[];
  ticks: InForceTick[];
  state: string;
}

/** The lane of one group, with a row for each measure that binds it. */
export interface InForceLane {
  group: Group;
  top: number;
  name: string[];
  rows: InForceRow[];
}

/** The layout for wide screens, in pixels. */
export interface InForceChart {
  width: number;
  left: number;
  right: number;
  top: number;
  height: number;
  bands: AxisBand[];
  lanes: InForceLane[];
}

/** The first and last day of the chart; `today` is the day of review. */
export interface InForceSpan {
  from: string;
  today: string;
}

const widthPx = 1200;
const leftPx = 262;
const rightPx = 1004;
const topPx = 40;
const rowHeightPx = 46;
const barOffsetPx = 31;
const nameLineHeightPx = 17;
const laneGapPx = 12;
const labelFontSizePx = 13.5;

function barsOf(measure: Measure, span: InForceSpan, x: (day: string) => number): InForceBar[] {
  return barSegments(measure, { ...span, to: span.today }, x).map((bar) => ({
    ...bar,
    height: barThickness(bar),
  }));
}

function ticksOf(measure: Measure, { from, today }: InForceSpan, x: (day: string) => number): InForceTick[] {
  return reachChangeDays(measure, today)
    .filter((day) => day >= from)
    .map((day) => ({
      day,
      at: x(day),
      sure: !measure.stages.some((stage) => stage.from === day && stage.confidence !== undefined),
    }));
}

/** Labels the tick of the first binding day, then every other tick that has room. */
function labelTicks(ticks: InForceTick[], firstDay: string | undefined): void {
  const occupied: [number, number][] = [];
  for (const tick of ticks.toSorted((a, b) => Number(b.day === firstDay) - Number(a.day === firstDay))) {
    const text = formatShortDate(tick.day);
    const width = spacedTextWidth(text, labelFontSizePx) + 6;
    const anchor = tick.at + width > rightPx ? 'end' : 'start';
    const [start, end] = anchor === 'start' ? [tick.at - 1, tick.at + width] : [tick.at - width, tick.at + 1];
    if (occupied.some(([a, b]) => start < b && a < end)) continue;
    occupied.push([start, end]);
    tick.label = { x: anchor === 'start' ? start : end, anchor, text };
  }
}

const measuresByIssueDate = ({ measures }: Group) =>
  measures.toSorted((a, b) => (a.issued < b.issued ? -1 : 1));

function rowOf(measure: Measure, y: number, span: InForceSpan, x: (day: string) => number): InForceRow {
  return {
    measure,
    y,
    bars: barsOf(measure, span, x),
    ticks: ticksOf(measure, span, x),
    state: statusText(measure, span.today),
  };
}

/** Lays out the chart for wide screens: a lane for each group and a row for each measure that binds it. */
export function layoutInForceChart(groups: readonly Group[], span: InForceSpan): InForceChart {
  const x = dayScale(span.from, span.today, leftPx, rightPx);
  let y = topPx;
  const lanes = groups.map((group): InForceLane => {
    const lane: InForceLane = { group, top: y, name: wrap(group.name, 30), rows: [] };
    lane.rows = measuresByIssueDate(group).map((fullMeasure, index) => {
      const measure = forGroup(fullMeasure, group.id);
      const row = rowOf(measure, y + index * rowHeightPx + barOffsetPx, span, x);
      labelTicks(row.ticks, firstBindingDay(measure));
      return row;
    });
    y += Math.max(group.measures.length * rowHeightPx, lane.name.length * nameLineHeightPx + 8) + laneGapPx;
    return lane;
  });
  return {
    width: widthPx,
    left: leftPx,
    right: rightPx,
    top: topPx,
    height: y,
    bands: axisBands(span.from, span.today, x),
    lanes,
  };
}

/** Lays out the rows of one group for narrow screens, with positions in percent of the width and heights in pixels. */
export function layoutInForceRows(
  group: Group,
  span: InForceSpan,
): { rows: InForceRow[]; bands: AxisBand[] } {
  const x = dayScale(span.from, span.today, 0, 100);
  return {
    rows: measuresByIssueDate(group).map((measure) => rowOf(forGroup(measure, group.id), 0, span, x)),
    bands: axisBands(span.from, span.today, x),
  };
}
