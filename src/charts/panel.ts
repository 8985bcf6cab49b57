import { firstDay } from '../record/time/dates.ts';
import { formatDate } from '../words/format.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import type { AheadMark, DateAhead, DatesAhead } from './ahead.ts';
import type { Cluster } from './clusters.ts';
import { type Mark, setHitRadii } from './eventMarks.ts';
import type { Box } from './labels.ts';
import { markRadius } from './marks.ts';
import {
  type PanelBar,
  type BarCaption,
  type PanelLane,
  layoutPanelLane,
  type PanelRow,
} from './panelRows.ts';
import type { LabelCount } from './rowLabels.ts';
import { dayScale, axisBands, datePosition, type AxisBand } from './time.ts';
import { placeTip, type Tip } from './tips.ts';

/** The mark of a date ahead with its tooltip. */
export interface PanelAheadMark extends AheadMark {
  tip: Tip;
}

/** The layout of a figure with a horizontal time axis, in pixels. */
export interface Panel {
  width: number;
  height: number;
  left: number;
  /** The x position of the last day of the period. */
  right: number;
  /** The right end of the axis: beyond `right` if there are dates ahead. */
  end: number;
  top: number;
  bands: AxisBand[];
  lanes: PanelLane[];
  bars: PanelBar[];
  /** In chronological order. */
  marks: Mark[];
  /** Groups of crowded marks, in chronological order. */
  clusters: Cluster[];
  /** Dotted lines from an event in one lane to the bar it starts in another. */
  wires: { x: number; from: number; to: number }[];
  captions: BarCaption[];
  ahead: PanelAheadMark[];
}

/** The content of a panel and the period it covers. */
export interface PanelInput {
  events: readonly Event[];
  measures: readonly Measure[];
  tracks: readonly Track[];
  from: string;
  to: string;
  /** The day of review: where bars end. */
  today: string;
  width: number;
  left: number;
  right: number;
  /** The dates ahead to draw, and the last day of the axis with them. */
  ahead?: Pick<DatesAhead, 'drawn' | 'until'>;
  /** Whether labels omit the year, for a panel that covers less than a year. */
  shortDates?: boolean;
  /** The number of additional label tiers allowed above a row. */
  tiers?: number;
  /** The events for whose labels a row may grow: only key ones in a crowded figure. */
  growFor?: keyof LabelCount;
}

/** The height of the axis; with dates ahead, the day of review has a line of its own above the years. */
const topPx = 28;
const aheadTopPx = 42;

/** Returns the lines from announcements to the bars of their measures, where the two are in different lanes. */
function wiresOf(rows: readonly PanelRow[]): Panel['wires'] {
  const marks = rows.flatMap((row) => row.marks);
  return rows.flatMap(({ measure, y }) => {
    const start = marks.find(({ event }) => event === measure?.announcement);
    if (!start || start.event.track === measure?.track) return [];
    const direction = start.y < y ? 1 : -1;
    return [{ x: start.x, from: start.y + direction * (start.r + 4), to: y - direction * 2 }];
  });
}

/** Gives every mark without a label a tooltip. */
function placeTips(marks: readonly Mark[], frame: Box, labels: readonly Box[]): void {
  for (const mark of marks) {
    if (mark.label) continue;
    const content = { date: formatDate(mark.event.date), headline: mark.event.headline };
    mark.tip = placeTip(mark, content, frame, labels);
  }
}

/** Returns the marks of dates ahead in the rows of their measures. */
function aheadMarks(
  ahead: readonly DateAhead[],
  rows: readonly PanelRow[],
  x: (day: string) => number,
  frame: Box,
): PanelAheadMark[] {
  return ahead.flatMap(({ watch, measure }) => {
    const row = rows.find((candidate) => candidate.measure === measure);
    if (!row) return [];
    const { at, from, to } = datePosition(watch.date, undefined, x);
    const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
    const place = { x: at, y: row.y, r: markRadius.wide.major };
    const tip = placeTip(place, { date: formatDate(watch.date), headline: watch.title }, frame, []);
    return [{ watch, track: measure.track, ...place, ...span, tip }];
  });
}

/** Lays out a figure with a horizontal time axis: a lane for each track, a row for each measure, marks on their dates, and labels where they fit. */
export function layoutPanel(input: PanelInput): Panel {
  const { left, width, from, to, today, shortDates = false, tiers = 0, growFor = 'all', ahead } = input;
  const axisEnd = ahead?.until ?? to;
  const x = dayScale(from, axisEnd, left, input.right);
  const right = x(to);
  const top = axisEnd > to ? aheadTopPx : topPx;
  const visibleEvents = input.events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);
  let height = top;
  const lanes = input.tracks.flatMap((track) => {
    const events = visibleEvents.filter((event) => event.track === track);
    const measures = input.measures.filter((measure) => measure.track === track && measure.issued <= to);
    if (events.length === 0 && measures.length === 0) return [];
    const span = { from, to, today };
    const common = { left, right, x, span, shortDates, tiers, growFor };
    const lane = layoutPanelLane({ ...common, track, events, measures, top: height });
    height = lane.bottom;
    return [lane];
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const marks = rows.flatMap((row) => row.marks).sort((a, b) => a.x - b.x);
  setHitRadii(marks);
  const captions = lanes.flatMap((lane) => lane.captions);
  const frame = { x0: 0, x1: width, y0: 0, y1: height };
  const captionBoxes = captions.map(({ y }) => ({ x0: input.right, x1: width, y0: y - 16, y1: y + 18 }));
  placeTips(marks, frame, [...captionBoxes, ...marks.flatMap(({ label }) => (label ? [label.box] : []))]);
  return {
    width,
    height,
    left,
    right,
    end: input.right,
    top,
    bands: axisBands(from, axisEnd, x),
    lanes: lanes.map(({ lane }) => lane),
    bars: rows.flatMap((row) => row.bars),
    marks,
    clusters: rows.flatMap((row) => row.clusters).sort((a, b) => a.x - b.x),
    wires: wiresOf(rows),
    captions,
    ahead: aheadMarks(ahead?.drawn ?? [], rows, x, frame),
  };
}
