import * as words from '../words/en/barCaptions.ts';
import { fillText } from '../words/fill.ts';
import { formatDuration } from '../words/format.ts';
import { rowMeasure } from '../record/select/events.ts';
import { firstBindingDay, isInForce } from '../record/time/inForce.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import { type BarKind, barSegments } from './bars.ts';
import { countLabelBox, type Cluster, findClusters, countLabelHeight } from './clusters.ts';
import { type Box, tierHeight, wrap } from './labels.ts';
import { barThickness, weightRank } from './marks.ts';
import { type Mark, createMark, stackMarks } from './eventMarks.ts';
import { labelRow, marksToLabel } from './rowLabels.ts';

/** One segment of a measure's bar; `height` is its thickness in pixels. */
export interface PanelBar {
  track: Track;
  from: number;
  to: number;
  y: number;
  kind: BarKind;
  height: number;
}

/** The heading of a lane, with its name broken into lines. */
export interface PanelLane {
  track: Track;
  top: number;
  y: number;
  name: string[];
}

/** The text at the end of a measure's bar. */
export interface BarCaption {
  y: number;
  name: string;
  state: string;
}

/** One row of a lane, with its marks, bars and cluster counts. */
export interface PanelRow {
  marks: Mark[];
  bars: PanelBar[];
  clusters: Cluster[];
  /** The measure whose bar is in this row, if any. */
  measure?: Measure;
  y: number;
  bottom: number;
}

/** The rows of one lane, from top to bottom. */
export interface PanelLaneLayout {
  lane: PanelLane;
  rows: PanelRow[];
  captions: BarCaption[];
  bottom: number;
}

/** The content and dimensions of a lane. */
export interface PanelLaneInput {
  track: Track;
  events: readonly Event[];
  measures: readonly Measure[];
  top: number;
  left: number;
  right: number;
  span: { from: string; to: string; today: string };
  x: (day: string) => number;
  shortDates: boolean;
  /** The number of additional label tiers allowed above a row. */
  tiers: number;
  /** Areas that no label may overlap. */
  avoid: readonly Box[];
}

/** Row dimensions in pixels, by where the labels are; `below` is the part of the height below the row's line. */
const barRowSizes = {
  unlabeled: { height: 42, below: 22 },
  beside: { height: 50, below: 24 },
  above: { height: 70, below: 24 },
} as const;
const eventRowSizes = {
  unlabeled: { height: 42, below: 18 },
  beside: { height: 50, below: 22 },
  above: { height: 64, below: 22 },
} as const;
type LabelPosition = keyof typeof barRowSizes;
const stackStepPx = 9;

function captionOf(measure: Measure, y: number, today: string): BarCaption {
  const since = firstBindingDay(measure);
  const state =
    since && isInForce(measure, today)
      ? fillText(words.inForceFor, { duration: formatDuration(since, today) })
      : words.notInForce;
  return { y, name: measure.label, state };
}

function barsOf(measure: Measure, y: number, { span, x }: PanelLaneInput): PanelBar[] {
  return barSegments(measure, span, x).map((segment) => ({
    track: measure.track,
    from: segment.from,
    to: segment.to,
    y,
    kind: segment.kind,
    height: barThickness(segment),
  }));
}

/** Returns the bounding box of a bar, with 1 px of padding above and below. */
export const barBox = ({ from, to, y, height }: PanelBar): Box => ({
  x0: from,
  x1: to,
  y0: y - height / 2 - 1,
  y1: y + height / 2 + 1,
});

const spanBoxes = ({ span, y }: Mark): Box[] =>
  span ? [{ x0: span.from, x1: span.to, y0: y - 3, y1: y + 3 }] : [];

/** Lays out a row with the labels in one position and a number of additional label tiers; returns the row and how many labels fit. */
function tryRow(
  input: PanelLaneInput,
  top: number,
  events: readonly Event[],
  measure: Measure | undefined,
  position: LabelPosition,
  tiers: number,
): { row: PanelRow; labels: number } {
  const { height, below } = (measure ? barRowSizes : eventRowSizes)[position];
  const marks = events.map((event) => createMark(event, 0, input.x, input.span.to));
  // The most important marks go on top of a stack, where there is room for their labels.
  const byWeight = marks.toSorted(
    (a, b) => weightRank[b.event.weight] - weightRank[a.event.weight] || a.x - b.x,
  );
  const levels = measure ? 1 : stackMarks(byWeight, stackStepPx);
  const clusters = findClusters(marks);
  const raised =
    (levels - 1) * stackStepPx + (clusters.length > 0 ? countLabelHeight : 0) + tiers * tierHeight;
  const y = top + raised + height - below;
  for (const mark of marks) mark.y += y;
  for (const cluster of clusters) cluster.y += y;
  const bars = measure ? barsOf(measure, y, input) : [];
  const bottom = y + below;
  const room = { x0: input.left, x1: input.right, y0: top, y1: bottom };
  const obstacles = [
    ...bars.map(barBox),
    ...clusters.map(countLabelBox),
    ...marks.flatMap(spanBoxes),
    ...input.avoid,
  ];
  const rules = { obstacles, bar: measure !== undefined, tiers, shortDates: input.shortDates };
  const labels = labelRow(marks, room, rules);
  return { row: { marks, bars, clusters, y, bottom, ...(measure ? { measure } : {}) }, labels };
}

/** Returns the row layout that fits the most labels and, among those, needs the least height. */
function layoutRow(
  input: PanelLaneInput,
  top: number,
  events: readonly Event[],
  measure?: Measure,
): PanelRow {
  const unlabeled = tryRow(input, top, events, measure, 'unlabeled', 0);
  const labelCount = marksToLabel(unlabeled.row.marks).length;
  if (labelCount === 0) return unlabeled.row;
  let best = tryRow(input, top, events, measure, 'beside', 0);
  for (let tiers = 0; tiers <= input.tiers && best.labels < labelCount; tiers++) {
    const next = tryRow(input, top, events, measure, 'above', tiers);
    if (next.labels > best.labels) best = next;
  }
  return best.labels > 0 ? best.row : unlabeled.row;
}

/** Lays out one lane: a row for each measure with the marks on its bar, then a row for all other marks. */
export function layoutPanelLane(input: PanelLaneInput): PanelLaneLayout {
  const { track, events, measures, span } = input;
  const rows: PanelRow[] = [];
  const bottom = () => rows.at(-1)?.bottom ?? input.top;
  for (const measure of measures) {
    const measureEvents = events.filter((event) => rowMeasure(event) === measure);
    rows.push(layoutRow(input, bottom(), measureEvents, measure));
  }
  const otherEvents = events.filter((event) => !measures.some((measure) => rowMeasure(event) === measure));
  if (otherEvents.length > 0) rows.push(layoutRow(input, bottom(), otherEvents));
  return {
    lane: { track, top: input.top, y: rows[0]?.y ?? input.top, name: wrap(track.name, 13) },
    rows,
    captions: rows.flatMap(({ measure, y }) => (measure ? [captionOf(measure, y, span.today)] : [])),
    bottom: bottom(),
  };
}
