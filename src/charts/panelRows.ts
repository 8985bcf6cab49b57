import { rowMeasure } from '../record/select/events.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import { type BarKind, barSegments } from './bars.ts';
import { statusText } from './barStatus.ts';
import { countLabelBox, type Cluster, findClusters, countRoomPx } from './clusters.ts';
import { type Box, tierHeight, wrap } from './labels.ts';
import { barThickness, weightRank } from './marks.ts';
import { type Mark, createMark, stackMarks } from './eventMarks.ts';
import { labelRow, type LabelCount, wantedLabels } from './rowLabels.ts';

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
  /** The events for whose labels a row may grow: only key ones in a crowded figure. */
  growFor: keyof LabelCount;
}

/** Row dimensions in pixels, by where the labels are; `below` is the part of the height below the row's line. */
const barRowSizes = {
  beside: { height: 32, below: 16 },
  above: { height: 42, below: 16 },
} as const;
const eventRowSizes = {
  beside: { height: 22, below: 10 },
  above: { height: 37, below: 11 },
} as const;
type LabelPosition = keyof typeof barRowSizes;
const stackStepPx = 8;
const nameLineHeightPx = 16;

function captionOf(measure: Measure, y: number, today: string): BarCaption {
  return { y, name: measure.label, state: statusText(measure, today) };
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
): { row: PanelRow; labels: LabelCount } {
  const { height, below: belowMarks } = (measure ? barRowSizes : eventRowSizes)[position];
  const marks = events.map((event) => createMark(event, 0, input.x, input.span.to));
  // The most important marks go on top of a stack, where there is room for their labels.
  const byWeight = marks.toSorted(
    (a, b) => weightRank[b.event.weight] - weightRank[a.event.weight] || a.x - b.x,
  );
  const levels = measure ? 1 : stackMarks(byWeight, stackStepPx);
  const clusters = findClusters(marks);
  const below = clusters.length > 0 ? Math.max(belowMarks, countRoomPx) : belowMarks;
  const y = top + (levels - 1) * stackStepPx + tiers * tierHeight + height - belowMarks;
  for (const mark of marks) mark.y += y;
  for (const cluster of clusters) cluster.y += y;
  const bars = measure ? barsOf(measure, y, input) : [];
  const bottom = y + below;
  const room = { x0: input.left, x1: input.right, y0: top, y1: bottom };
  const obstacles = [...bars.map(barBox), ...clusters.map(countLabelBox), ...marks.flatMap(spanBoxes)];
  const rules = { obstacles, bar: measure !== undefined, tiers, shortDates: input.shortDates };
  const labels = labelRow(marks, room, rules);
  return { row: { marks, bars, clusters, y, bottom, ...(measure ? { measure } : {}) }, labels };
}

/** Returns the row layout that fits the most of the labels a row may grow for and, among those, needs the least height. */
function layoutRow(
  input: PanelLaneInput,
  top: number,
  events: readonly Event[],
  measure?: Measure,
): PanelRow {
  let best = tryRow(input, top, events, measure, 'beside', 0);
  const wanted = wantedLabels(best.row.marks)[input.growFor];
  for (let tiers = 0; tiers <= input.tiers && best.labels[input.growFor] < wanted; tiers++) {
    const next = tryRow(input, top, events, measure, 'above', tiers);
    if (next.labels[input.growFor] > best.labels[input.growFor]) best = next;
  }
  return best.row;
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
  const name = wrap(track.name, 13);
  const y = rows[0]?.y ?? input.top;
  const nameY = Math.max(y, input.top + (name.length * nameLineHeightPx) / 2 + 2);
  return {
    lane: { track, top: input.top, y: nameY, name },
    rows,
    captions: rows.flatMap(({ measure, y }) => (measure ? [captionOf(measure, y, span.today)] : [])),
    bottom: Math.max(bottom(), nameY + (name.length * nameLineHeightPx) / 2 + 2),
  };
}
