import { firstDay } from '../record/time/dates.ts';
import { formatDate } from '../words/format.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import type { Cluster } from './clusters.ts';
import { type Mark, setHitRadii } from './eventMarks.ts';
import {
  type PanelBar,
  type BarCaption,
  type PanelLane,
  layoutPanelLane,
  type PanelRow,
} from './panelRows.ts';
import { dayScale, axisBands, type AxisBand } from './time.ts';
import { placeTip } from './tips.ts';

/** The layout of a figure with a horizontal time axis, in pixels. */
export interface Panel {
  width: number;
  height: number;
  left: number;
  right: number;
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
  /** Whether labels omit the year, for a panel that covers less than a year. */
  shortDates?: boolean;
  /** The number of additional label tiers allowed above a row. */
  tiers?: number;
  /** The x positions of vertical lines that no label may cross, in pixels. */
  avoid?: readonly number[];
}

const topPx = 34;

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
function placeTips({
  marks,
  captions,
  width,
  height,
  right,
}: Pick<Panel, 'marks' | 'captions' | 'width' | 'height' | 'right'>): void {
  const captionBoxes = captions.map(({ y }) => ({ x0: right, x1: width, y0: y - 16, y1: y + 18 }));
  const labels = [...captionBoxes, ...marks.flatMap(({ label }) => (label ? [label.box] : []))];
  for (const mark of marks) {
    if (mark.label) continue;
    const content = { date: formatDate(mark.event.date), headline: mark.event.headline };
    mark.tip = placeTip(mark, content, { x0: 0, x1: width, y0: 0, y1: height }, labels);
  }
}

/** Lays out a figure with a horizontal time axis: a lane for each track, a row for each measure, marks on their dates, and labels where they fit. */
export function layoutPanel(input: PanelInput): Panel {
  const { left, right, width, from, to, today, shortDates = false, tiers = 0 } = input;
  const x = dayScale(from, to, left, right);
  const visibleEvents = input.events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);
  const avoid = (input.avoid ?? []).map((lineX) => ({
    x0: lineX - 2,
    x1: lineX + 2,
    y0: -Infinity,
    y1: Infinity,
  }));
  let height = topPx;
  const lanes = input.tracks.flatMap((track) => {
    const events = visibleEvents.filter((event) => event.track === track);
    const measures = input.measures.filter((measure) => measure.track === track && measure.issued <= to);
    if (events.length === 0 && measures.length === 0) return [];
    const span = { from, to, today };
    const common = { left, right, x, span, shortDates, tiers, avoid };
    const lane = layoutPanelLane({ ...common, track, events, measures, top: height });
    height = lane.bottom;
    return [lane];
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const marks = rows.flatMap((row) => row.marks).sort((a, b) => a.x - b.x);
  setHitRadii(marks);
  const captions = lanes.flatMap((lane) => lane.captions);
  placeTips({ marks, captions, width, height, right });
  return {
    width,
    height,
    left,
    right,
    top: topPx,
    bands: axisBands(from, to, x),
    lanes: lanes.map(({ lane }) => lane),
    bars: rows.flatMap((row) => row.bars),
    marks,
    clusters: rows.flatMap((row) => row.clusters).sort((a, b) => a.x - b.x),
    wires: wiresOf(rows),
    captions,
  };
}
