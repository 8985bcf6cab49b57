import type { BarSegment } from '../../charts/bars.ts';
import { labelText } from '../../charts/eventMarks.ts';
import { glyphPath, px } from '../../charts/glyphs.ts';
import type { Lanes, LaneMark } from '../../charts/lanes.ts';
import { barThickness, markRadius, weightRank } from '../../charts/marks.ts';
import type { Event, Track } from '../../record/model.ts';
import { formatShortDate } from '../../words/format.ts';
import { lineWidth } from '../measure.ts';
import { textLineSvg } from '../textLineSvg.ts';
import type { Canvas } from './picture.ts';

/** The lanes of a picture. */
export interface LanesInput {
  lanes: Pick<Lanes, 'from' | 'lanes'>;
  /** The day of review, at which the lanes end. */
  reviewed: string;
  /** The event the picture is about; the others get no labels then. */
  current?: Event;
  /** Whether no event gets a label beside its mark. */
  unlabeled?: boolean;
}

type Color = Canvas['color'];

/** The most labels in a picture. */
const maxLabels = 14;

/** Returns the events to label: all key events, and the major and minor ones as long as there are not too many; of too many, some at even distances. */
export function eventsToLabel({ lanes: { lanes }, current, unlabeled = false }: LanesInput): Set<Event> {
  if (current || unlabeled) return new Set();
  const events = lanes
    .flatMap(({ marks }) => marks.map(({ event }) => event))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  let wanted: Event[] = [];
  for (const rank of Object.values(weightRank)) {
    const more = events.filter(({ weight }) => weightRank[weight] <= rank);
    if (more.length > maxLabels && wanted.length > 0) break;
    wanted = more;
  }
  const count = Math.min(maxLabels, wanted.length);
  const indexes = Array.from({ length: count }, (_, index) => Math.floor((index * wanted.length) / count));
  return new Set(indexes.flatMap((index) => wanted[index] ?? []));
}

/** A label in two parts, date and text, with their widths in pixels. */
export interface DatedLabel {
  date: string;
  text: string;
  dateWidth: number;
  width: number;
}

/** Returns the label of an event on one line; undefined if its headline is too long and it has no label. */
export function datedLabel(event: Event, size: number): DatedLabel | undefined {
  const text = labelText(event);
  if (text === undefined) return undefined;
  const date = formatShortDate(event.date);
  const dateWidth = lineWidth(`${date} `, 'strong', size);
  return { date, text, dateWidth, width: dateWidth + lineWidth(text, 'label', size) };
}

/** Draws a label with its date in bold, on a ground that hides the lines behind it. */
export const datedLabelSvg = (
  { date, text, dateWidth, width }: DatedLabel,
  x: number,
  y: number,
  size: number,
  color: Color,
): string =>
  `<rect x="${px(x - 5)}" y="${px(y - size * 0.88)}" width="${px(width + 10)}" height="${px(size * 1.12)}" fill="${color('ground')}"/>` +
  textLineSvg(date, { x, y, face: 'strong', size, fill: color('ink') }) +
  textLineSvg(text, { x: x + dateWidth, y, face: 'label', size, fill: color('ink') });

/** Draws the glyph of a track. */
export const trackGlyph = (track: Track, x: number, y: number, r: number, color: Color): string =>
  `<path d="${glyphPath(track.glyph, x, y, r)}" fill="${color(track.colour)}"/>`;

/** The width of the outline of a bar that is not confirmed, in pixels. */
const outlinePx = 2.5;

/** Draws a bar along a line: `box` turns where it begins and ends, and how thick it is, into a rectangle in pixels. */
export function barSvg(
  bar: BarSegment,
  { tone, ground }: { tone: string; ground: string },
  box: (from: number, to: number, thickness: number) => [x: number, y: number, width: number, height: number],
): string {
  const [x, y, width, height] = box(bar.from, bar.to, barThickness(bar, 'picture'));
  // A stroke stands half outside of its rectangle.
  const inset = bar.kind === 'unsure' ? outlinePx / 2 : 0;
  const paint =
    bar.kind === 'unsure'
      ? `fill="${ground}" stroke="${tone}" stroke-width="${outlinePx}" stroke-dasharray="7 5"`
      : `fill="${tone}"`;
  return `<rect x="${px(x + inset)}" y="${px(y + inset)}" width="${px(Math.max(0, width - 2 * inset))}" height="${px(Math.max(0, height - 2 * inset))}" ${paint}/>`;
}

/** Returns the radius of a mark in pixels. */
export const radiusOf = ({ event }: Pick<LaneMark, 'event'>, current: Event | undefined): number =>
  event === current ? markRadius.picture.single : markRadius.picture[current ? 'minor' : event.weight];

/** Draws the mark of an event, hollow if it only announced something. */
export function markSvg({ event, hollow }: LaneMark, x: number, y: number, r: number, color: Color): string {
  const tone = color(event.track.colour);
  const paint = hollow
    ? `fill="${color('ground')}" stroke="${tone}" stroke-width="${r > 10 ? 4 : 3}"`
    : `fill="${tone}" stroke="${color('ground')}" stroke-width="${r > 10 ? 5 : 3}" paint-order="stroke"`;
  return `<path d="${glyphPath(event.track.glyph, x, y, r)}" ${paint}/>`;
}

/** Returns marks in drawing order: the largest last. */
export const inDrawingOrder = (marks: readonly LaneMark[], current: Event | undefined): LaneMark[] =>
  marks.toSorted((a, b) => radiusOf(a, current) - radiusOf(b, current));

/** Returns every January 1 between the first day and the day of review, in percent, with the year. */
export function yearStarts(
  from: string,
  reviewed: string,
  at: (day: string) => number,
): { year: string; at: number }[] {
  const first = Number(from.slice(0, 4));
  const count = Number(reviewed.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => String(first + index)).map((year) => ({
    year,
    at: `${year}-01-01` < from ? 0 : at(`${year}-01-01`),
  }));
}
