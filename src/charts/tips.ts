import { type Box, overlap, textWidth, wrap } from './labels.ts';

/** A date and a headline that stand near a mark while it is pointed at: the box they fill and the lines of the headline. */
export interface Tip {
  box: Box;
  lines: string[];
}

const [letters, lineHeight, padding, gap] = [48, 16, 8, 10];

/** Places the words of a mark inside the frame, over no label if that can be, and never over the mark itself. */
export function placeTip(
  mark: { x: number; y: number; r: number },
  words: { date: string; headline: string },
  frame: Box,
  labels: readonly Box[],
): Tip {
  const lines = wrap(words.headline, letters);
  const widths = [textWidth(words.date) * 1.06, ...lines.map((line) => textWidth(line))];
  const width = Math.max(...widths) + 2 * padding;
  const height = lineHeight * (lines.length + 1) + padding;
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  const at = (x: number, y: number): Box => {
    const x0 = clamp(x, frame.x0, frame.x1 - width);
    const y0 = clamp(y, frame.y0, frame.y1 - height);
    return { x0, x1: x0 + width, y0, y1: y0 + height };
  };
  const { x, y, r } = mark;
  const columns = [x - 2 * padding, x - width + 2 * padding, x - width / 2];
  const rows = [y - r - gap - height, y + r + gap];
  const beside = [x + r + gap, x - r - gap - width];
  const places = [
    ...rows.flatMap((top) => columns.map((left) => at(left, top))),
    ...[y - height / 2, y - height + r, y - r].flatMap((top) => beside.map((left) => at(left, top))),
  ];
  const own = { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
  const seen = places.filter((box) => !overlap(box, own));
  const covered = (box: Box) => labels.filter((label) => overlap(box, label)).length;
  const best = seen.toSorted((a, b) => covered(a) - covered(b))[0] ?? at(x, y);
  return { box: best, lines };
}
