import { firstDay } from '../record/time/dates.ts';
import { formatShortDate, formatMonthDay } from '../words/format.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import { type BarKind, barSegments } from './bars.ts';
import { labelText } from './eventMarks.ts';
import { spread, wrap } from './labels.ts';
import { barThickness, markRadius } from './marks.ts';
import { dayScale, datePosition, axisBands, type AxisBand } from './time.ts';

/** The mark of an event in an upright figure, with its label on the right if it has one. */
export interface UprightMark {
  event: Event;
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  /** The range the date covers, if it is not a single day. */
  span?: { from: number; to: number };
  label?: { top: number; date: string; lines: string[] };
}

/** One segment of a measure's bar in an upright figure. */
export interface UprightBar {
  track: Track;
  x: number;
  from: number;
  to: number;
  kind: BarKind;
  width: number;
}

/** The layout of a figure with a vertical time axis, in pixels; labels start at `textX`. */
export interface Upright {
  height: number;
  top: number;
  /** The y position of the last day. */
  end: number;
  textX: number;
  bands: AxisBand[];
  columns: { track: Track; x: number }[];
  bars: UprightBar[];
  marks: UprightMark[];
}

/** The content of an upright figure and the period it covers. */
export interface UprightInput {
  events: readonly Event[];
  measures: readonly Measure[];
  from: string;
  to: string;
  today: string;
  /** The minimum height of the axis, in pixels; it grows until all labels have room. */
  minHeight: number;
  shortDates?: boolean;
}

const topPx = 40;
const firstColumnPx = 42;
const columnStepPx = 11;
const lineHeightPx = 15;
/** The width of the figure in the narrowest supported window: 320 px minus the margins. */
const minWidthPx = 288;
const letterWidthPx = 6.8;
/** Overlapping dots are spread over this many columns next to the bars. */
const dotColumns = 3;
const dotColumnStepPx = 4.5;
const maxLabels = 16;

function barsOf(measure: Measure, x: number, input: UprightInput, y: (day: string) => number): UprightBar[] {
  return barSegments(measure, input, y).map((segment) => ({
    track: measure.track,
    x,
    from: segment.from,
    to: segment.to,
    kind: segment.kind,
    width: barThickness(segment, 'upright'),
  }));
}

/** Returns the events that get a label, in chronological order: all key events, and the major ones too if there is room. */
function eventsToLabel(events: readonly Event[]): Event[] {
  const weights = ['key', 'major'] as const;
  let selected: Event[] = [];
  for (const weight of weights) {
    const more = [...selected, ...events.filter((event) => event.weight === weight)];
    if (more.length > maxLabels && selected.length > 0) break;
    selected = more.slice(0, maxLabels);
  }
  return selected.sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}

const eventsInRange = ({ events, from, to }: UprightInput) =>
  events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);

/** Returns the labels by event, wrapped to the width available to the right of the columns. */
function labelsOf(input: UprightInput, textX: number): Map<Event, { lines: string[]; height: number }> {
  const maxLineLength = Math.floor((minWidthPx - textX) / letterWidthPx);
  return new Map(
    eventsToLabel(eventsInRange(input)).map((event) => {
      const lines = wrap(labelText(event) ?? event.headline, maxLineLength);
      return [event, { lines, height: 12 + lineHeightPx * lines.length }];
    }),
  );
}

/** Moves marks without a label into the next free column if another mark would hide them. */
function spreadDots(marks: UprightMark[]): void {
  const isDot = ({ r }: UprightMark) => r === markRadius.upright.unlabeled;
  const placed = marks.filter((mark) => !isDot(mark));
  for (const mark of marks.filter(isDot)) {
    const start = mark.x;
    const hidden = () => placed.some(({ x, y, r }) => Math.hypot(x - mark.x, y - mark.y) < r + mark.r);
    for (let column = 0; column < dotColumns && hidden(); column++) mark.x = start + column * dotColumnStepPx;
    placed.push(mark);
  }
}

/** Lays out a figure with a vertical time axis: measures as columns on the left, and labels in chronological order on the right, without overlap. */
export function layoutUpright(input: UprightInput): Upright {
  const measures = input.measures.filter(({ issued }) => issued <= input.to);
  const columns = measures.map(({ track }, index) => ({ track, x: firstColumnPx + index * columnStepPx }));
  const eventColumnX = firstColumnPx + measures.length * columnStepPx + (measures.length > 0 ? 4 : 0);
  const textX = eventColumnX + 26;
  const labels = labelsOf(input, textX);
  const labelsHeight = [...labels.values()].reduce((sum, { height }) => sum + height + 9, 0);
  const end = topPx + Math.max(input.minHeight, labelsHeight);
  const y = dayScale(input.from, input.to, topPx, end);
  const marks: UprightMark[] = eventsInRange(input).map((event) => {
    const row = rowMeasure(event);
    const column = row ? columns[measures.indexOf(row)] : undefined;
    const { at, from, to } = datePosition(event.date, event.end, y, input.to);
    const r = labels.has(event) ? markRadius.upright[event.weight] : markRadius.upright.unlabeled;
    const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
    return { event, x: column?.x ?? eventColumnX, y: at, r, hollow: isAnnouncement(event), ...span };
  });
  spreadDots(marks.filter(({ x }) => x === eventColumnX));
  const items = marks
    .flatMap((mark) => {
      const label = labels.get(mark.event);
      return label ? [{ mark, ...label, idealTop: mark.y - 8 }] : [];
    })
    .sort((a, b) => a.idealTop - b.idealTop);
  let lowest = end;
  for (const { mark, lines, height, top } of spread(items, topPx - 4, end)) {
    const date = (input.shortDates ? formatMonthDay : formatShortDate)(mark.event.date);
    mark.label = { top, date, lines };
    lowest = Math.max(lowest, top + height);
  }
  return {
    height: lowest + 8,
    top: topPx,
    end,
    textX,
    columns,
    bands: axisBands(input.from, input.to, y),
    bars: measures.flatMap((measure, index) => barsOf(measure, columns[index]?.x ?? 0, input, y)),
    marks,
  };
}
