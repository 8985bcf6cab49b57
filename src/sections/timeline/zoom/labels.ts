import { textWidth } from '../../../charts/labels.ts';
import { weightRank } from '../../../charts/marks.ts';
import { formatShortDate } from '../../../words/format.ts';
import type { Crowd } from './crowds.ts';

/** The text beside a mark, and the side it is on. */
export interface Label {
  side: 'left' | 'right';
  date: string;
  text: string;
}

/** The font size of labels. */
const fontSizePx = 12.5;

/** The space a label takes in addition to its text. */
const paddingPx = 10;

/** Half the width of a mark. */
const markRadiusPx = 12;

/** Half the width of the count above a mark. */
const countRadiusPx = 12;

/** Returns the labels of one row that fit without overlapping other marks or labels, pinned and weightiest events first; labels of marks on screen stay on screen, and labels on a bar are above the marks, where only labels and counts are in the way. */
export function labelRow(
  crowds: readonly Crowd[],
  xOf: (time: number) => number,
  bounds: { from: number; to: number; screen: { from: number; to: number } },
  onBar: boolean,
  pinned: readonly (string | undefined)[] = [],
): Map<Crowd, Label> {
  const labels = new Map<Crowd, Label>();
  const marks = crowds.map((crowd) => {
    const x = xOf(crowd.event.at);
    const [from, to] = crowd.event.span ? [xOf(crowd.event.span.from), xOf(crowd.event.span.to)] : [x, x];
    return { crowd, x, from: Math.min(from, x - markRadiusPx), to: Math.max(to, x + markRadiusPx) };
  });
  const occupied: { from: number; to: number; crowd?: Crowd }[] = onBar
    ? marks
        .filter(({ crowd }) => crowd.members.length > 1)
        .map(({ crowd, x }) => ({ crowd, from: x - countRadiusPx, to: x + countRadiusPx }))
    : marks.map(({ crowd, from, to }) => ({ crowd, from, to }));
  const priority = ({ crowd: { event } }: (typeof marks)[number]) =>
    pinned.includes(event.id) ? -1 : weightRank[event.weight];
  for (const { crowd, x, from, to } of [...marks].sort((a, b) => priority(a) - priority(b) || a.x - b.x)) {
    const { label: text, date } = crowd.event;
    if (!text) continue;
    const { screen } = bounds;
    const limits = x >= screen.from && x <= screen.to ? screen : bounds;
    const content = { date: formatShortDate(date), text };
    const width =
      Math.max(textWidth(content.text, fontSizePx), textWidth(content.date, fontSizePx) * 1.08) + paddingPx;
    const [left, right] = onBar
      ? crowd.members.length > 1
        ? [x - countRadiusPx, x + countRadiusPx]
        : [x + markRadiusPx / 2, x - markRadiusPx / 2]
      : [from, to];
    for (const side of ['right', 'left'] as const) {
      const box = side === 'right' ? { from: right, to: right + width } : { from: left - width, to: left };
      if (box.from < limits.from || box.to > limits.to) continue;
      if (occupied.some((other) => other.crowd !== crowd && other.from < box.to && box.from < other.to))
        continue;
      labels.set(crowd, { side, ...content });
      occupied.push(box);
      break;
    }
  }
  return labels;
}
