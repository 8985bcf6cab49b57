import { elapsed } from '../domain/dates.ts';
import { rowMeasure } from '../domain/events.ts';
import { firstBindingDay, isInForce } from '../domain/inForce.ts';
import type { Event, Measure, Track } from '../domain/model.ts';
import { type BarKind, barStretches } from './bars.ts';
import { type Box, wrap } from './labels.ts';
import { type Mark, markOf, stack } from './marks.ts';

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

/** One row of a lane: its marks, and the room for their labels. */
export interface Row {
  marks: Mark[];
  room: Box;
  /** The measure whose bar lies in it, if one does. */
  measure?: Measure;
  y: number;
}

/** The rows of one lane, stacked from its top down. */
export interface LaneRows {
  lane: Lane;
  rows: Row[];
  bars: Bar[];
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
}

const thickness = { thin: 1.75, part: 6, full: 14 } as const;
/** Heights of rows with and without labels, and of what lies below a row's line. */
const [tall, low, below, stackStep, unsureWidth] = [68, 42, 22, 9, 60];

function captionOf(measure: Measure, y: number, today: string): Caption {
  const since = firstBindingDay(measure);
  const state = since && isInForce(measure, today) ? `for ${elapsed(since, today)}` : 'not in force';
  return { y, name: measure.label, state };
}

function barsOf(measure: Measure, y: number, { span, x }: LaneInput): Bar[] {
  return barStretches(measure, span, x, unsureWidth).map(({ from, to, kind, as }) => ({
    track: measure.track,
    from,
    to,
    y,
    kind,
    height: kind === 'unsure' ? thickness[as ?? 'part'] - 1.5 : thickness[kind],
  }));
}

/** Lays out one lane: a row for each measure with the marks on its bar, and a last row for all other marks. */
export function layoutLane(input: LaneInput): LaneRows {
  const { track, events, measures, left, right, span, x } = input;
  const rows: Row[] = [];
  let y = input.top;
  const add = (height: number, baseline: number, marks: Mark[], measure?: Measure) => {
    const room = { x0: left, x1: right, y0: y - (measure ? 0 : 2), y1: y + height };
    rows.push({ marks, room, y: baseline, ...(measure ? { measure } : {}) });
    y += height;
  };
  for (const measure of measures) {
    const own = events.filter((event) => rowMeasure(event) === measure);
    const height = own.some(({ weight }) => weight === 'key') ? tall : low;
    const baseline = y + height - below;
    add(
      height,
      baseline,
      own.map((event) => markOf(event, baseline, x)),
      measure,
    );
  }
  const rest = events.filter((event) => !measures.some((measure) => rowMeasure(event) === measure));
  if (rest.length > 0) {
    const marks = rest.map((event) => markOf(event, 0, x));
    const labelled = rest.some(({ weight }) => weight === 'key');
    const height = (labelled ? tall - 8 : low) + (stack(marks, stackStep) - 1) * stackStep;
    const baseline = y + height - (labelled ? 24 : 16);
    for (const mark of marks) mark.y += baseline;
    add(height, baseline, marks);
  }
  const onBars = rows.flatMap((row) => (row.measure ? [{ measure: row.measure, y: row.y }] : []));
  return {
    lane: { track, top: input.top, y: rows[0]?.y ?? input.top, name: wrap(track.name, 13) },
    rows,
    bars: onBars.flatMap((row) => barsOf(row.measure, row.y, input)),
    captions: onBars.map((row) => captionOf(row.measure, row.y, span.today)),
    bottom: y,
  };
}
