import { textWidth } from '../../../charts/labels.ts';
import { weightRank } from '../../../charts/marks.ts';
import { formatShortDate } from '../../../words/format.ts';
import type { Crowd } from './crowds.ts';
import type { ZoomEvent } from './dated.ts';

/** The text beside a mark, and the side it is on. */
export interface Label {
  side: 'left' | 'right';
  date: string;
  text: string;
}

/** The space in which the labels of a row must fit, and how they are set. */
export interface LabelRoom {
  /** What is drawn, from left to right in pixels, and the part of it on screen. */
  from: number;
  to: number;
  screen: { from: number; to: number };
  /** Whether the row is the bar of a measure: its labels stand above the marks. */
  onBar: boolean;
  /** Whether the board is narrow: labels are one line, without the date, and none stands on a bar. */
  narrow: boolean;
  /** The size of the reader's letters: 1 for the browser's default. */
  letters: number;
}

/** The font size of labels at the browser's default letter size, on wide and narrow boards. */
const fontSizePx = { wide: 12.5, narrow: 12 };

/** How wide a headline that stands in for a label may be, in pixels, depending on the room. */
const headlineWidthsPx = [320, 240, 170];

/** The space a label takes in addition to its text. */
const paddingPx = 10;

/** Half the width of a mark. */
const markRadiusPx = 12;

/** Half the width of the count above a mark. */
const countRadiusPx = 12;

/** The room right of a mark for its count, on a narrow board. */
const countBesidePx = 20;

/** Returns the labels of one row that fit without overlapping other marks or labels: pinned and weightiest events first, and events without a label last, with as much of their headline as there is room for. A mark without a lit event has none. Labels of marks on screen stay on screen; labels on a bar are above the marks, where only labels and counts are in the way. */
export function labelRow(
  crowds: readonly Crowd[],
  xOf: (time: number) => number,
  room: LabelRoom,
  headlineOf: (event: ZoomEvent) => string,
  pinned: readonly (string | undefined)[] = [],
  litCounts: ReadonlyMap<Crowd, number | undefined> = new Map(),
): Map<Crowd, Label> {
  const { onBar, narrow, letters, screen } = room;
  const labels = new Map<Crowd, Label>();
  if (narrow && onBar) return labels;
  const size = fontSizePx[narrow ? 'narrow' : 'wide'] * letters;
  const marks = crowds.map((crowd) => {
    const x = xOf(crowd.event.at);
    const [from, to] = crowd.event.span ? [xOf(crowd.event.span.from), xOf(crowd.event.span.to)] : [x, x];
    const countPx = narrow && crowd.members.length > 1 ? countBesidePx : 0;
    return { crowd, x, from: Math.min(from, x - markRadiusPx), to: Math.max(to, x + markRadiusPx + countPx) };
  });
  const occupied: { from: number; to: number; crowd?: Crowd }[] = onBar
    ? marks
        .filter(({ crowd }) => crowd.members.length > 1)
        .map(({ crowd, x }) => ({ crowd, from: x - countRadiusPx, to: x + countRadiusPx }))
    : marks.map(({ crowd, from, to }) => ({ crowd, from, to }));
  const priority = ({ crowd: { event } }: (typeof marks)[number]) =>
    (pinned.includes(event.id) ? -1 : weightRank[event.weight]) + (event.label ? 0 : 10);
  for (const { crowd, x, from, to } of [...marks].sort((a, b) => priority(a) - priority(b) || a.x - b.x)) {
    const { event } = crowd;
    if (litCounts.get(crowd) === 0) continue;
    const limits = x >= screen.from && x <= screen.to ? screen : room;
    const [left, right] = onBar
      ? crowd.members.length > 1
        ? [x - countRadiusPx, x + countRadiusPx]
        : [x + markRadiusPx / 2, x - markRadiusPx / 2]
      : [from, to];
    const fits = (width: number) =>
      (['right', 'left'] as const)
        .map((side) => ({
          side,
          box: side === 'right' ? { from: right, to: right + width } : { from: left - width, to: left },
        }))
        .find(({ box }) => box.from >= limits.from && box.to <= limits.to && !overlaps(box, occupied, crowd));
    const date = formatShortDate(event.date);
    const widthOf = (text: string) =>
      paddingPx +
      (narrow ? textWidth(text, size) : Math.max(textWidth(text, size), textWidth(date, size) * 1.08));
    // A headline is cut to what there is room for; a label is not.
    const texts = event.label
      ? [event.label]
      : headlineWidthsPx
          .filter((width) => fits(width * letters))
          .slice(0, 1)
          .map((width) => shorten(headlineOf(event), size, width * letters - paddingPx));
    for (const text of texts) {
      const place = fits(widthOf(text));
      if (!place) continue;
      labels.set(crowd, { side: place.side, date, text });
      occupied.push(place.box);
    }
  }
  return labels;
}

type Extent = { from: number; to: number };

const overlaps = (box: Extent, occupied: readonly (Extent & { crowd?: Crowd })[], own: Crowd): boolean =>
  occupied.some((other) => other.crowd !== own && other.from < box.to && box.from < other.to);

/** Returns the words of a text that fit into a width, with an ellipsis if some do not. */
function shorten(text: string, size: number, widthPx: number): string {
  if (textWidth(text, size) <= widthPx) return text;
  const words = text.split(' ');
  const cut = () => `${words.join(' ').replace(/[,;:]$/, '')}…`;
  while (words.length > 1 && textWidth(cut(), size) > widthPx) words.pop();
  return cut();
}
