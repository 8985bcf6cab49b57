import { textWidth } from '../../../charts/labels.ts';
import { dateInShort } from '../../../record/time/dates.ts';
import type { Crowd } from './crowds.ts';

/** The words beside a mark, and the side they stand on. */
export interface Label {
  side: 'left' | 'right';
  date: string;
  text: string;
}

/** The height of the letters, the air around words, and the reach of a mark and of a number above it, in pixels. */
const [size, air, reach, number] = [12.5, 10, 12, 12];

const rank = { key: 0, major: 1, minor: 2 } as const;

/** Gives the marks of one row their labels, the pinned and the weightiest first, wherever neither another mark nor another label is in the way; those of marks on the screen lie wholly on it. On a bar, words stand above the marks and only words are in their way. */
export function labelRow(
  crowds: readonly Crowd[],
  xOf: (moment: number) => number,
  room: { from: number; to: number; screen: { from: number; to: number } },
  onBar: boolean,
  pinned: readonly (string | undefined)[] = [],
): Map<Crowd, Label> {
  const given = new Map<Crowd, Label>();
  const marks = crowds.map((crowd) => {
    const x = xOf(crowd.event.at);
    const [from, to] = crowd.event.span ? [xOf(crowd.event.span.from), xOf(crowd.event.span.to)] : [x, x];
    return { crowd, x, from: Math.min(from, x - reach), to: Math.max(to, x + reach) };
  });
  const taken: { from: number; to: number; crowd?: Crowd }[] = onBar
    ? marks
        .filter(({ crowd }) => crowd.members.length > 1)
        .map(({ crowd, x }) => ({ crowd, from: x - number, to: x + number }))
    : marks.map(({ crowd, from, to }) => ({ crowd, from, to }));
  const first = ({ crowd: { event } }: (typeof marks)[number]) =>
    pinned.includes(event.id) ? -1 : rank[event.weight];
  for (const { crowd, x, from, to } of [...marks].sort((a, b) => first(a) - first(b) || a.x - b.x)) {
    const { label: text, date } = crowd.event;
    if (!text) continue;
    const { screen } = room;
    const within = x >= screen.from && x <= screen.to ? screen : room;
    const words = { date: dateInShort(date), text };
    const width = Math.max(textWidth(words.text, size), textWidth(words.date, size) * 1.08) + air;
    const [left, right] = onBar
      ? crowd.members.length > 1
        ? [x - number, x + number]
        : [x + reach / 2, x - reach / 2]
      : [from, to];
    for (const side of ['right', 'left'] as const) {
      const box = side === 'right' ? { from: right, to: right + width } : { from: left - width, to: left };
      if (box.from < within.from || box.to > within.to) continue;
      if (taken.some((other) => other.crowd !== crowd && other.from < box.to && box.from < other.to))
        continue;
      given.set(crowd, { side, ...words });
      taken.push(box);
      break;
    }
  }
  return given;
}
