import { dateInWords, firstDay } from '../record/time/dates.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import type { Cluster } from './clusters.ts';
import { type Mark, setHits } from './marks.ts';
import { type Bar, type Caption, type Lane, layoutLane, type Row } from './panelRows.ts';
import { dayScale, stretches, type TimeStretch } from './time.ts';
import { placeTip } from './tips.ts';

/** Everything needed to draw a figure whose time runs from left to right, in pixels. */
export interface Panel {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  stretches: TimeStretch[];
  lanes: Lane[];
  bars: Bar[];
  /** In order of time. */
  marks: Mark[];
  /** Where marks crowd, in order of time. */
  clusters: Cluster[];
  /** Dotted lines from an act of another lane to the bar it starts. */
  wires: { x: number; from: number; to: number }[];
  captions: Caption[];
}

/** What a panel draws, and between which days. */
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
  /** Whether labels leave out the year, for a panel within one year. */
  shortDates?: boolean;
  /** How many lines of labels may stand above the first in a row. */
  tiers?: number;
  /** Upright lines no label may cross, in pixels. */
  avoid?: readonly number[];
}

const top = 34;

/** A wire from the mark that announced a measure to its bar, if they lie in different lanes. */
function wiresOf(rows: readonly Row[]): Panel['wires'] {
  const marks = rows.flatMap((row) => row.marks);
  return rows.flatMap(({ measure, y }) => {
    const start = marks.find(({ event }) => event === measure?.announcement);
    if (!start || start.event.track === measure?.track) return [];
    const down = start.y < y ? 1 : -1;
    return [{ x: start.x, from: start.y + down * (start.r + 4), to: y - down * 2 }];
  });
}

/** Gives every mark without a label the words it shows when it is pointed at. */
function placeTips({
  marks,
  captions,
  width,
  height,
  right,
}: Pick<Panel, 'marks' | 'captions' | 'width' | 'height' | 'right'>): void {
  const ends = captions.map(({ y }) => ({ x0: right, x1: width, y0: y - 16, y1: y + 18 }));
  const labels = [...ends, ...marks.flatMap(({ label }) => (label ? [label.box] : []))];
  for (const mark of marks) {
    if (mark.label) continue;
    const words = { date: dateInWords(mark.event.date), headline: mark.event.headline };
    mark.tip = placeTip(mark, words, { x0: 0, x1: width, y0: 0, y1: height }, labels);
  }
}

/** Lays out a figure whose time runs from left to right: lanes by track, a row for each measure's bar, marks on their date, labels where nothing is in the way. */
export function layoutPanel(input: PanelInput): Panel {
  const { left, right, width, from, to, today, shortDates = false, tiers = 0 } = input;
  const x = dayScale(from, to, left, right);
  const within = input.events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);
  const avoid = (input.avoid ?? []).map((line) => ({
    x0: line - 2,
    x1: line + 2,
    y0: -Infinity,
    y1: Infinity,
  }));
  let height = top;
  const lanes = input.tracks.flatMap((track) => {
    const events = within.filter((event) => event.track === track);
    const measures = input.measures.filter((measure) => measure.track === track && measure.issued <= to);
    if (events.length === 0 && measures.length === 0) return [];
    const span = { from, to, today };
    const common = { left, right, x, span, shortDates, tiers, avoid };
    const lane = layoutLane({ ...common, track, events, measures, top: height });
    height = lane.bottom;
    return [lane];
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const marks = rows.flatMap((row) => row.marks).sort((a, b) => a.x - b.x);
  setHits(marks);
  const captions = lanes.flatMap((lane) => lane.captions);
  placeTips({ marks, captions, width, height, right });
  return {
    width,
    height,
    left,
    right,
    top,
    stretches: stretches(from, to, x),
    lanes: lanes.map(({ lane }) => lane),
    bars: rows.flatMap((row) => row.bars),
    marks,
    clusters: rows.flatMap((row) => row.clusters).sort((a, b) => a.x - b.x),
    wires: wiresOf(rows),
    captions,
  };
}
