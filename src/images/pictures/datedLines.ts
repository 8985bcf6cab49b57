import { labelText } from '../../charts/eventMarks.ts';
import type { Event } from '../../record/model.ts';
import { formatShortDate } from '../../words/format.ts';
import { breakLines } from '../fit.ts';
import { lineWidth } from '../measure.ts';
import { textLineSvg } from '../textLineSvg.ts';
import { type Canvas, minTextPx } from './picture.ts';

/** The sizes of dated lines to try, in pixels, largest first. */
const sizes = [32, 30, 28, 26, minTextPx];
const leading = 1.2;

/** A date with a text that begins behind it and may go on below: its lines, of which the first may be empty, and its height in pixels. */
export interface DatedLines {
  event: Event;
  date: string;
  dateWidth: number;
  lines: string[];
  height: number;
}

/** Breaks the label of an event, or its headline if it has none, into lines of a width behind and below its date. */
function datedLines(event: Event, size: number, width: number): DatedLines {
  const date = formatShortDate(event.date);
  const dateWidth = lineWidth(`${date} `, 'strong', size);
  const text = labelText(event) ?? event.headline;
  const [first = ''] = breakLines(text, 'label', size, width - dateWidth);
  const fits = lineWidth(first, 'label', size) <= width - dateWidth;
  const rest = text.slice(fits ? first.length : 0).trim();
  const lines = [fits ? first : '', ...breakLines(rest, 'label', size, width)];
  return { event, date, dateWidth, lines, height: lines.length * size * leading };
}

/** The lines of several events in one size. */
export interface FittedLines {
  size: number;
  labels: DatedLines[];
}

/** Sets events in lines of a width, in the largest size in which all pass a test, if possible without a break; if they never do, the least important ones are left out. */
export function fitDatedLines(
  events: readonly Event[],
  width: number,
  hasRoom: (labels: readonly DatedLines[]) => boolean,
): FittedLines {
  const choices = sizes.map((size) => ({
    size,
    labels: events.map((event) => datedLines(event, size, width)),
  }));
  const fitting = choices.filter(({ labels }) => hasRoom(labels));
  const unbroken = fitting.find(({ labels }) => labels.every(({ lines }) => lines.length === 1));
  const best = unbroken ?? fitting[0] ?? choices.at(-1) ?? { size: minTextPx, labels: [] };
  const { labels } = best;
  while (labels.length > 0 && !hasRoom(labels)) {
    const least = labels.findLastIndex(({ event }) => event.weight !== 'key');
    labels.splice(least < 0 ? labels.length - 1 : least, 1);
  }
  return best;
}

/** Draws a date with its lines from the top left corner. */
export function datedLinesSvg(
  { date, dateWidth, lines }: DatedLines,
  x: number,
  top: number,
  size: number,
  color: Canvas['color'],
): string {
  const style = { size, fill: color('ink') };
  return [
    textLineSvg(date, { ...style, face: 'strong', x, y: top + size * 0.92 }),
    ...lines.map((line, index) =>
      line === ''
        ? ''
        : textLineSvg(line, {
            ...style,
            face: 'label',
            x: x + (index === 0 ? dateWidth : 0),
            y: top + size * (0.92 + index * leading),
          }),
    ),
  ].join('');
}
