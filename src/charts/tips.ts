import { type Box, overlap, textWidth, wrap } from './labels.ts';

/** The tooltip of a mark, with its date and headline: the bounding box and the lines of the headline. */
export interface Tip {
  box: Box;
  lines: string[];
}

const maxLineLength = 48;
const lineHeightPx = 16;
const paddingPx = 8;
const gapPx = 10;

/** Places the tooltip of a mark inside the frame, covering as few labels as possible and, if there is room, not the mark itself. */
export function placeTip(
  mark: { x: number; y: number; r: number },
  content: { date: string; headline: string },
  frame: Box,
  labels: readonly Box[],
): Tip {
  const lines = wrap(content.headline, maxLineLength);
  const widths = [textWidth(content.date) * 1.06, ...lines.map((line) => textWidth(line))];
  const width = Math.max(...widths) + 2 * paddingPx;
  const height = lineHeightPx * (lines.length + 1) + paddingPx;
  const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));
  const at = (x: number, y: number): Box => {
    const x0 = clamp(x, frame.x0, frame.x1 - width);
    const y0 = clamp(y, frame.y0, frame.y1 - height);
    return { x0, x1: x0 + width, y0, y1: y0 + height };
  };
  const { x, y, r } = mark;
  const columns = [x - 2 * paddingPx, x - width + 2 * paddingPx, x - width / 2];
  const rows = [y - r - gapPx - height, y + r + gapPx];
  const beside = [x + r + gapPx, x - r - gapPx - width];
  const candidates = [
    ...rows.flatMap((top) => columns.map((left) => at(left, top))),
    ...[y - height / 2, y - height + r, y - r].flatMap((top) => beside.map((left) => at(left, top))),
  ];
  const markBox = { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
  const clear = candidates.filter((box) => !overlap(box, markBox));
  const coveredLabels = (box: Box) => labels.filter((label) => overlap(box, label)).length;
  const best = clear.toSorted((a, b) => coveredLabels(a) - coveredLabels(b))[0] ?? at(x, y);
  return { box: best, lines };
}
