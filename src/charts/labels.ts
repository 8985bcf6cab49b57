/** A rectangle in pixels. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Whether two boxes overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Estimates the width of a text in pixels at a font size; errs on the wide side. */
export function textWidth(text: string, size = 13): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ilj.,:;'’|!I]/.test(letter)) ems += 0.3;
    else if (/[mwMW@—]/.test(letter)) ems += 0.88;
    else if (/[A-Z0-9&]/.test(letter)) ems += 0.64;
    else if (letter === ' ') ems += 0.27;
    else ems += 0.55;
  }
  return ems * size;
}

/** Estimates the width of a text in pixels where readers set letters and words as far apart as WCAG 1.4.12 names. */
export function spacedTextWidth(text: string, size = 13): number {
  const gaps = text.split(' ').length - 1;
  return textWidth(text, size) + size * (0.12 * text.length + 0.16 * gaps);
}

/** Breaks a text between words into lines of at most `maxLength` characters; a longer word gets its own line. */
export function wrap(text: string, maxLength: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= maxLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The position of a label: its anchor, its baseline, its bounding box, and a leader line to its mark if it is above other labels. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  box: Box;
  leader?: { x: number; from: number; to: number };
}

/** The side of a mark on which its label is placed. */
export type Side = 'left' | 'right' | 'above-right' | 'above-left';

/** The height of one more tier of labels above a mark, in pixels. */
export const tierHeight = 18;
/** The space between a mark or bar and the baseline of the label above it, in pixels. */
const aboveGap = 6;
/** No label is closer to the line of its row than above the thickest bar. */
const minAboveRadius = 7;

/** Finds a position for a one-line label next to a mark: the first side without overlap, then the tiers above; undefined if nothing fits. */
export function placeLabel(
  mark: { x: number; y: number; r: number },
  width: number,
  sides: readonly Side[],
  room: Box,
  obstacles: readonly Box[],
  tiers = 0,
): PlacedLabel | undefined {
  const gap = mark.r + 8;
  const adjacent = sides.map((side) => ({ side, tier: 0 }));
  const raised = Array.from({ length: tiers }, (_, index) => index + 1).flatMap((tier) =>
    sides.filter((side) => side.startsWith('above')).map((side) => ({ side, tier })),
  );
  for (const { side, tier } of [...adjacent, ...raised]) {
    const above = side.startsWith('above');
    const [x, anchor]: [number, 'start' | 'end'] =
      side === 'left'
        ? [mark.x - gap, 'end']
        : side === 'right'
          ? [mark.x + gap, 'start']
          : side === 'above-right'
            ? [mark.x - 6, 'start']
            : [mark.x + 1, 'end'];
    const baseline = above ? mark.y - Math.max(mark.r, minAboveRadius) - aboveGap : mark.y + 4.5;
    const y = baseline - tier * tierHeight;
    const x0 = anchor === 'start' ? x : x - width;
    const box = { x0, x1: x0 + width, y0: y - 12, y1: y + 4 };
    const inside = box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;
    if (!inside || obstacles.some((other) => overlap(box, other))) continue;
    if (tier === 0) return { x, y, anchor, box };
    const leader = { x: mark.x, from: box.y1, to: mark.y - mark.r - 2 };
    const line = { x0: mark.x - 3, x1: mark.x + 3, y0: leader.from, y1: leader.to };
    if (!obstacles.some((other) => overlap(line, other))) return { x, y, anchor, box, leader };
  }
  return undefined;
}

/** Moves items apart vertically, in order, so that none overlap and all fit between `minTop` and `maxBottom` if there is room. */
export function spread<T extends { idealTop: number; height: number }>(
  items: readonly T[],
  minTop: number,
  maxBottom = Infinity,
  gap = 9,
): (T & { top: number })[] {
  let nextTop = minTop;
  const placed = items.map((item) => {
    const top = Math.max(item.idealTop, nextTop);
    nextTop = top + item.height + gap;
    return { ...item, top };
  });
  let limit = maxBottom;
  for (const item of placed.toReversed()) {
    item.top = Math.max(minTop, Math.min(item.top, limit - item.height));
    limit = item.top - gap;
  }
  return placed;
}
