import { firstDay } from '../record/time/dates.ts';
import { aheadList } from '../words/en/timeline.ts';
import { fillText } from '../words/fill.ts';
import { formatShortDate, formatMonthDay } from '../words/format.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import type { AheadMark, DateAhead, DatesAhead } from './ahead.ts';
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
  /** The label; its lines begin with the date, and `height` is that of the pointer target. */
  label?: { top: number; height: number; date: string; lines: string[] };
}

/** The pointer target of a year with its number of events, left of the labels. */
export interface YearTarget {
  year: string;
  events: number;
  top: number;
  height: number;
  width: number;
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
  columns: { measure: Measure; x: number }[];
  bars: UprightBar[];
  marks: UprightMark[];
  /** The years with events, if the bands of the axis are years. */
  years: YearTarget[];
  ahead: AheadMark[];
  /** The top of the label of the last day and, if there are dates ahead, of the label that lists them. */
  endLabelTop: number;
  aheadLabel?: { top: number; height: number; lines: string[] };
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
  ahead?: Pick<DatesAhead, 'drawn' | 'until'>;
}

const topPx = 24;
const firstColumnPx = 38;
const columnStepPx = 10;
/** Numbers of two digits need wider columns. */
const wideColumnStepPx = 15;
const lineHeightPx = 13.5;
/** The size of a pointer target (WCAG 2.5.8). */
const minTargetPx = 24;
/** The space between labels, less what their targets take. */
const labelGapPx = 1;
/** The width of the figure in the narrowest supported window: 320 px minus the margins. */
const minWidthPx = 288;
const letterWidthPx = 6;
/** The most letters in a line, so that it still fits where readers set letters further apart. */
const longestLine = 32;
/** Overlapping dots are spread over this many columns next to the bars. */
const dotColumns = 3;
const dotColumnStepPx = 4.5;
const maxLabels = 12;

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

const labelHeight = (lines: readonly string[]) => Math.max(minTargetPx, lineHeightPx * lines.length + 4);

/** Returns the labels by event, wrapped to the width available to the right of the columns. */
function labelsOf(input: UprightInput, maxLineLength: number) {
  const formatDay = input.shortDates ? formatMonthDay : formatShortDate;
  return new Map(
    eventsToLabel(eventsInRange(input)).map((event) => {
      const date = formatDay(event.date);
      const lines = wrap(`${date} ${labelText(event) ?? event.headline}`, maxLineLength);
      return [event, { date, lines, height: labelHeight(lines) }] as const;
    }),
  );
}

/** Returns the pointer target of each year with events. A year that the axis cuts short reaches beyond its end, to be large enough. */
function yearTargets(bands: readonly AxisBand[], events: readonly Event[], width: number): YearTarget[] {
  const last = bands.length - 1;
  return bands.flatMap(({ name, start, end }, index) => {
    const count = events.filter(({ date }) => date.startsWith(name)).length;
    const top = index === 0 && last > 0 ? Math.min(start, end - minTargetPx) : start;
    const bottom = index === last ? Math.max(end, start + minTargetPx) : end;
    return count > 0 ? [{ year: name, events: count, top, height: bottom - top, width }] : [];
  });
}

/** Returns the marks of dates ahead in the columns of their measures. */
function aheadMarks(
  ahead: readonly DateAhead[],
  columns: Upright['columns'],
  y: (day: string) => number,
): AheadMark[] {
  return ahead.flatMap(({ watch, measure }) => {
    const column = columns.find((candidate) => candidate.measure === measure);
    if (!column) return [];
    const { at, from, to } = datePosition(watch.date, undefined, y);
    const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
    return [{ watch, track: measure.track, x: column.x, y: at, r: markRadius.upright.major, ...span }];
  });
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
  const step = measures.length > 9 ? wideColumnStepPx : columnStepPx;
  const columns = measures.map((measure, index) => ({ measure, x: firstColumnPx + index * step }));
  const eventColumnX = firstColumnPx + measures.length * step + (measures.length > 0 ? 3 : 0);
  const textX = eventColumnX + 20;
  const maxLineLength = Math.min(longestLine, Math.floor((minWidthPx - textX) / letterWidthPx));
  const labels = labelsOf(input, maxLineLength);
  const labelsHeight = [...labels.values()].reduce((sum, { height }) => sum + height + labelGapPx, 0);
  const axisYears = Number(input.to.slice(0, 4)) - Number(input.from.slice(0, 4)) + 1;
  const end = topPx + Math.max(input.minHeight, labelsHeight, axisYears * (minTargetPx + 1));
  const y = dayScale(input.from, input.to, topPx, end);
  const events = eventsInRange(input);
  const marks: UprightMark[] = events.map((event) => {
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
  let lowest = topPx;
  for (const { mark, lines, date, height, top } of spread(items, topPx - 4, end, labelGapPx)) {
    mark.label = { top, height, date, lines };
    lowest = Math.max(lowest, top + height + labelGapPx);
  }
  const bands = axisBands(input.from, input.to, y);
  const byYear = bands.every(({ name }) => /^\d{4}$/.test(name));
  const ahead = aheadMarks(input.ahead?.drawn ?? [], columns, y);
  const endLabelTop = Math.max(end - 8, lowest);
  const dates = ahead.map(({ watch }) => formatShortDate(watch.date)).join('; ');
  const lines = wrap(fillText(aheadList, { dates }), maxLineLength);
  const aheadLabel = { top: endLabelTop + lineHeightPx + 4, height: labelHeight(lines), lines };
  const labelsEnd = ahead.length > 0 ? aheadLabel.top + aheadLabel.height : endLabelTop + lineHeightPx;
  return {
    height: Math.max(labelsEnd, y(input.ahead?.until ?? input.to)) + 3,
    top: topPx,
    end,
    textX,
    columns,
    bands,
    bars: measures.flatMap((measure, index) => barsOf(measure, columns[index]?.x ?? 0, input, y)),
    marks,
    years: byYear ? yearTargets(bands, events, textX - 17) : [],
    ahead,
    endLabelTop,
    ...(ahead.length > 0 ? { aheadLabel } : {}),
  };
}
