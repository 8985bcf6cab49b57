import { dateInShort, dateWithoutYear, firstDay } from '../domain/dates.ts';
import type { Event, Measure, Track } from '../domain/model.ts';
import { type Box, overlap, placeLabel, textWidth } from './labels.ts';
import { labelText, type Mark, rank } from './marks.ts';
import { type Bar, type Caption, type Lane, layoutLane, type Row } from './panelRows.ts';
import { dayScale, stretches, type TimeStretch } from './time.ts';

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
  /** Upright lines no label may cross, in pixels. */
  avoid?: readonly number[];
}

const top = 34;

const boxOf = ({ x, y, r }: Mark): Box => ({ x0: x - r - 2, x1: x + r + 2, y0: y - r - 2, y1: y + r + 2 });
const boxOfBar = ({ from, to, y, height }: Bar): Box => ({
  x0: from,
  x1: to,
  y0: y - height / 2 - 1,
  y1: y + height / 2 + 1,
});

/** Gives marks their labels, the weightiest first, wherever nothing is in the way. */
function placeLabels(rows: readonly Row[], obstacles: Box[], shortDates: boolean): void {
  const wanted = rows
    .flatMap((row) => row.marks.map((mark) => ({ row, mark })))
    .filter(({ mark }) => mark.event.weight !== 'minor' && labelText(mark.event))
    .sort((a, b) => rank[a.mark.event.weight] - rank[b.mark.event.weight] || a.mark.x - b.mark.x);
  for (const { row, mark } of wanted) {
    const text = labelText(mark.event) ?? '';
    const date = (shortDates ? dateWithoutYear : dateInShort)(mark.event.date);
    const width = Math.max(textWidth(text), textWidth(date) * 1.06) + 4;
    const sides = row.measure
      ? (['left', 'above-right', 'above-left', 'right'] as const)
      : (['right', 'left', 'above-right', 'above-left'] as const);
    // A mark is no obstacle to its own label.
    const own = boxOf(mark);
    const others = obstacles.filter((box) => !(overlap(box, own) && box.x0 === own.x0 && box.y0 === own.y0));
    const found = placeLabel(mark, width, sides, row.room, others);
    if (!found) continue;
    mark.label = { ...found.label, date, text };
    obstacles.push(found.box);
  }
}

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

/** Lays out a figure whose time runs from left to right: lanes by track, a row for each measure's bar, marks on their date, labels where nothing is in the way. */
export function layoutPanel(input: PanelInput): Panel {
  const { left, right, width, from, to, today } = input;
  const x = dayScale(from, to, left, right);
  const within = input.events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);
  let bottom = top;
  const lanes = input.tracks.flatMap((track) => {
    const events = within.filter((event) => event.track === track);
    const measures = input.measures.filter((measure) => measure.track === track && measure.issued <= to);
    if (events.length === 0 && measures.length === 0) return [];
    const lane = layoutLane({
      track,
      events,
      measures,
      top: bottom,
      left,
      right,
      x,
      span: { from, to, today },
    });
    bottom = lane.bottom;
    return [lane];
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const bars = lanes.flatMap((lane) => lane.bars);
  const marks = rows.flatMap((row) => row.marks);
  const avoid = (input.avoid ?? []).map((line) => ({ x0: line - 2, x1: line + 2, y0: 0, y1: Infinity }));
  placeLabels(rows, [...marks.map(boxOf), ...bars.map(boxOfBar), ...avoid], input.shortDates ?? false);
  return {
    width,
    height: bottom,
    left,
    right,
    top,
    stretches: stretches(from, to, x),
    lanes: lanes.map(({ lane }) => lane),
    bars,
    marks: marks.toSorted((a, b) => a.x - b.x),
    wires: wiresOf(rows),
    captions: lanes.flatMap((lane) => lane.captions),
  };
}
