import { dateInShort, dateWithoutYear, firstDay } from '../record/time/dates.ts';
import { isAnnouncement, rowMeasure } from '../record/select/events.ts';
import type { Event, Measure, Track } from '../record/model.ts';
import { type BarKind, barStretches } from './bars.ts';
import { spread, wrap } from './labels.ts';
import { labelText } from './marks.ts';
import { dayScale, placeOf, stretches, type TimeStretch } from './time.ts';

/** A mark of an event in an upright figure, with its words to the right if it has any. */
export interface UprightMark {
  event: Event;
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  /** The span it stands for, if it is no day. */
  span?: { from: number; to: number };
  label?: { top: number; date: string; lines: string[] };
}

/** A bar of a measure in an upright figure. */
export interface UprightBar {
  track: Track;
  x: number;
  from: number;
  to: number;
  kind: BarKind;
  width: number;
}

/** Everything needed to draw a figure whose time runs down the page, in pixels; labels begin at `textX`. */
export interface Upright {
  height: number;
  top: number;
  /** Where the last day stands. */
  end: number;
  textX: number;
  stretches: TimeStretch[];
  columns: { track: Track; x: number }[];
  bars: UprightBar[];
  marks: UprightMark[];
}

/** What an upright figure draws, and between which days. */
export interface UprightInput {
  events: readonly Event[];
  measures: readonly Measure[];
  from: string;
  to: string;
  today: string;
  /** The height of the axis at the least, in pixels; it grows until all labels have room. */
  least: number;
  shortDates?: boolean;
}

const [top, firstColumn, columnStep, lineHeight] = [40, 42, 11, 15];
/** The narrowest drawing: a window of 320 px less its margins. */
const [narrowest, letterWidth] = [288, 6.8];
const widths = { thin: 1.75, part: 4, full: 9 } as const;
const radius = { key: 5.5, major: 4, minor: 3 } as const;
/** The radius of a mark without a label, and the columns such marks fall apart into beside the bars. */
const [dot, dotColumns, dotStep] = [2.2, 3, 4.5];
/** A figure with more key events than this names the weightiest only. */
const mostLabels = 16;

function barsOf(measure: Measure, x: number, input: UprightInput, y: (day: string) => number): UprightBar[] {
  return barStretches(measure, input, y).map(({ from, to, kind, as }) => ({
    track: measure.track,
    x,
    from,
    to,
    kind,
    width: kind === 'unsure' ? widths[as ?? 'part'] - 1.5 : widths[kind],
  }));
}

/** The events that get a label, in order of date: all of the weightiest kinds there is room for. */
function labelled(events: readonly Event[]): Event[] {
  const weights = ['key', 'major'] as const;
  let chosen: Event[] = [];
  for (const weight of weights) {
    const more = [...chosen, ...events.filter((event) => event.weight === weight)];
    if (more.length > mostLabels && chosen.length > 0) break;
    chosen = more.slice(0, mostLabels);
  }
  return chosen.sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}

const within = ({ events, from, to }: UprightInput) =>
  events.filter(({ date }) => firstDay(date) >= from && firstDay(date) <= to);

/** The words of the labels, broken to the room right of the columns. */
function labelsOf(input: UprightInput, textX: number): Map<Event, { lines: string[]; height: number }> {
  const letters = Math.floor((narrowest - textX) / letterWidth);
  return new Map(
    labelled(within(input)).map((event) => {
      const lines = wrap(labelText(event) ?? event.headline, letters);
      return [event, { lines, height: 12 + lineHeight * lines.length }];
    }),
  );
}

/** Moves marks that would hide one another into the next free column, those without a label only. */
function scatter(marks: UprightMark[]): void {
  const placed: UprightMark[] = marks.filter(({ r }) => r !== dot);
  for (const mark of marks.filter(({ r }) => r === dot)) {
    const start = mark.x;
    const hidden = () => placed.some(({ x, y, r }) => Math.hypot(x - mark.x, y - mark.y) < r + mark.r);
    for (let column = 0; column < dotColumns && hidden(); column++) mark.x = start + column * dotStep;
    placed.push(mark);
  }
}

/** Lays out a figure whose time runs down the page: measures as columns at the left, labels at the right in order of date, none over another. */
export function layoutUpright(input: UprightInput): Upright {
  const measures = input.measures.filter(({ issued }) => issued <= input.to);
  const columns = measures.map(({ track }, index) => ({ track, x: firstColumn + index * columnStep }));
  const context = firstColumn + measures.length * columnStep + (measures.length > 0 ? 4 : 0);
  const textX = context + 26;
  const labels = labelsOf(input, textX);
  const room = [...labels.values()].reduce((sum, { height }) => sum + height + 9, 0);
  const end = top + Math.max(input.least, room);
  const y = dayScale(input.from, input.to, top, end);
  const marks: UprightMark[] = within(input).map((event) => {
    const row = rowMeasure(event);
    const column = row ? columns[measures.indexOf(row)] : undefined;
    const { at, from, to } = placeOf(event.date, event.end, y, input.to);
    const r = labels.has(event) ? radius[event.weight] : dot;
    const span = from !== undefined && to !== undefined ? { span: { from, to } } : {};
    return { event, x: column?.x ?? context, y: at, r, hollow: isAnnouncement(event), ...span };
  });
  scatter(marks.filter(({ x }) => x === context));
  const items = marks
    .flatMap((mark) => {
      const label = labels.get(mark.event);
      return label ? [{ mark, ...label, want: mark.y - 8 }] : [];
    })
    .sort((a, b) => a.want - b.want);
  let lowest = end;
  for (const { mark, lines, height, top: at } of spread(items, top - 4, end)) {
    const date = (input.shortDates ? dateWithoutYear : dateInShort)(mark.event.date);
    mark.label = { top: at, date, lines };
    lowest = Math.max(lowest, at + height);
  }
  return {
    height: lowest + 8,
    top,
    end,
    textX,
    columns,
    stretches: stretches(input.from, input.to, y),
    bars: measures.flatMap((measure, index) => barsOf(measure, columns[index]?.x ?? 0, input, y)),
    marks,
  };
}
