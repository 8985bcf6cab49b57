import { elapsed } from '../record/time/dates.ts';
import { rowMeasure } from '../record/select/events.ts';
import { firstBindingDay, isInForce } from '../record/time/inForce.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import { type BarKind, barStretches } from './bars.ts';
import { boxOfCount, type Cluster, clustersOf, countHeight } from './clusters.ts';
import { type Box, tierHeight, wrap } from './labels.ts';
import { type Mark, markOf, rank, stack } from './marks.ts';
import { labelRow, wantLabels } from './rowLabels.ts';

/** A bar of a measure, with its thickness. */
export interface Bar {
  track: Track;
  from: number;
  to: number;
  y: number;
  kind: BarKind;
  height: number;
}

/** A lane with its name, in lines. */
export interface Lane {
  track: Track;
  top: number;
  y: number;
  name: string[];
}

/** Words at the end of a measure's bar. */
export interface Caption {
  y: number;
  name: string;
  state: string;
}

/** One row of a lane: its marks and bars, and the numbers of its crowds. */
export interface Row {
  marks: Mark[];
  bars: Bar[];
  clusters: Cluster[];
  /** The measure whose bar lies in it, if one does. */
  measure?: Measure;
  y: number;
  bottom: number;
}

/** The rows of one lane, stacked from its top down. */
export interface LaneRows {
  lane: Lane;
  rows: Row[];
  captions: Caption[];
  bottom: number;
}

/** What the rows of a lane are made from. */
export interface LaneInput {
  track: Track;
  events: readonly Event[];
  measures: readonly Measure[];
  top: number;
  left: number;
  right: number;
  span: { from: string; to: string; today: string };
  x: (day: string) => number;
  shortDates: boolean;
  /** How many lines of labels may stand above the first. */
  tiers: number;
  /** Upright lines no label may cross. */
  avoid: readonly Box[];
}

const thickness = { thin: 1.75, part: 6, full: 14 } as const;
/** Heights of rows without labels, with labels beside marks and with labels above them, and what of it lies below a row's line. */
const onBar = { low: [42, 22], beside: [50, 24], above: [70, 24] } as const;
const free = { low: [42, 18], beside: [50, 22], above: [64, 22] } as const;
const stackStep = 9;

function captionOf(measure: Measure, y: number, today: string): Caption {
  const since = firstBindingDay(measure);
  const state = since && isInForce(measure, today) ? `for ${elapsed(since, today)}` : 'not in force';
  return { y, name: measure.label, state };
}

function barsOf(measure: Measure, y: number, { span, x }: LaneInput): Bar[] {
  return barStretches(measure, span, x).map(({ from, to, kind, as }) => ({
    track: measure.track,
    from,
    to,
    y,
    kind,
    height: kind === 'unsure' ? thickness[as ?? 'part'] - 1.5 : thickness[kind],
  }));
}

/** The box a bar fills, with a pixel of air. */
export const boxOfBar = ({ from, to, y, height }: Bar): Box => ({
  x0: from,
  x1: to,
  y0: y - height / 2 - 1,
  y1: y + height / 2 + 1,
});

const boxOfSpan = ({ span, y }: Mark): Box[] =>
  span ? [{ x0: span.from, x1: span.to, y0: y - 3, y1: y + 3 }] : [];

/** One try at a row: so high, with so many further lines of labels; gives the row and the number of labels it holds. */
function tryRow(
  input: LaneInput,
  top: number,
  events: readonly Event[],
  measure: Measure | undefined,
  size: keyof typeof free,
  tiers: number,
): { row: Row; labels: number } {
  const [height, below] = (measure ? onBar : free)[size];
  const marks = events.map((event) => markOf(event, 0, input.x, input.span.to));
  // The weightiest go on top of a stack, where their labels find room.
  const byWeight = marks.toSorted((a, b) => rank[b.event.weight] - rank[a.event.weight] || a.x - b.x);
  const levels = measure ? 1 : stack(byWeight, stackStep);
  const clusters = clustersOf(marks);
  const raised = (levels - 1) * stackStep + (clusters.length > 0 ? countHeight : 0) + tiers * tierHeight;
  const y = top + raised + height - below;
  for (const mark of marks) mark.y += y;
  for (const cluster of clusters) cluster.y += y;
  const bars = measure ? barsOf(measure, y, input) : [];
  const bottom = y + below;
  const room = { x0: input.left, x1: input.right, y0: top, y1: bottom };
  const obstacles = [
    ...bars.map(boxOfBar),
    ...clusters.map(boxOfCount),
    ...marks.flatMap(boxOfSpan),
    ...input.avoid,
  ];
  const rules = { obstacles, bar: measure !== undefined, tiers, shortDates: input.shortDates };
  const labels = labelRow(marks, room, rules);
  return { row: { marks, bars, clusters, y, bottom, ...(measure ? { measure } : {}) }, labels };
}

/** The lowest row that holds the most labels. */
function layoutRow(input: LaneInput, top: number, events: readonly Event[], measure?: Measure): Row {
  const plain = tryRow(input, top, events, measure, 'low', 0);
  const wanted = wantLabels(plain.row.marks).length;
  if (wanted === 0) return plain.row;
  let best = tryRow(input, top, events, measure, 'beside', 0);
  for (let tiers = 0; tiers <= input.tiers && best.labels < wanted; tiers++) {
    const next = tryRow(input, top, events, measure, 'above', tiers);
    if (next.labels > best.labels) best = next;
  }
  return best.labels > 0 ? best.row : plain.row;
}

/** Lays out one lane: a row for each measure with the marks on its bar, and a last row for all other marks. */
export function layoutLane(input: LaneInput): LaneRows {
  const { track, events, measures, span } = input;
  const rows: Row[] = [];
  const bottom = () => rows.at(-1)?.bottom ?? input.top;
  for (const measure of measures) {
    const own = events.filter((event) => rowMeasure(event) === measure);
    rows.push(layoutRow(input, bottom(), own, measure));
  }
  const rest = events.filter((event) => !measures.some((measure) => rowMeasure(event) === measure));
  if (rest.length > 0) rows.push(layoutRow(input, bottom(), rest));
  return {
    lane: { track, top: input.top, y: rows[0]?.y ?? input.top, name: wrap(track.name, 13) },
    rows,
    captions: rows.flatMap(({ measure, y }) => (measure ? [captionOf(measure, y, span.today)] : [])),
    bottom: bottom(),
  };
}
