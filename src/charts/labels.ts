/** A rectangle in pixels. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Whether two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The width in pixels a text takes at a font size, guessed on the safe side from its letters. */
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

/** Breaks a text into lines of at most so many letters, between words. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Where a label stands: its anchor, the baseline of its first line, the box it fills, and a line to its mark if it stands above other labels. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  box: Box;
  leader?: { x: number; from: number; to: number };
}

/** One side of a mark a label may stand on. */
export type Side = 'left' | 'right' | 'above-right' | 'above-left';

const lineHeight = 15.5;

/** The height a further line of labels above a mark takes. */
export const tierHeight = 2 * lineHeight + 6;

/** The free place for a label of two lines at a mark, the first of the sides that touches nothing, if need be in one of the tiers above; undefined if there is none. */
export function placeLabel(
  mark: { x: number; y: number; r: number },
  width: number,
  sides: readonly Side[],
  room: Box,
  obstacles: readonly Box[],
  tiers = 0,
): PlacedLabel | undefined {
  const gap = mark.r + 8;
  const higher = Array.from({ length: tiers }, (_, index) => index + 1).flatMap((tier) =>
    sides.filter((side) => side.startsWith('above')).map((side) => ({ side, tier })),
  );
  for (const { side, tier } of [...sides.map((one) => ({ side: one, tier: 0 })), ...higher]) {
    const above = side.startsWith('above');
    const [x, anchor]: [number, 'start' | 'end'] =
      side === 'left'
        ? [mark.x - gap, 'end']
        : side === 'right'
          ? [mark.x + gap, 'start']
          : side === 'above-right'
            ? [mark.x - 6, 'start']
            : [mark.x + 6, 'end'];
    const y = (above ? mark.y - mark.r - 9 - lineHeight : mark.y - 4) - tier * tierHeight;
    const x0 = anchor === 'start' ? x : x - width;
    const box = { x0, x1: x0 + width, y0: y - 12, y1: y + lineHeight + 4 };
    const inside = box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;
    if (!inside || obstacles.some((other) => overlap(box, other))) continue;
    if (tier === 0) return { x, y, anchor, box };
    const leader = { x: mark.x, from: box.y1, to: mark.y - mark.r - 2 };
    const line = { x0: mark.x - 3, x1: mark.x + 3, y0: leader.from, y1: leader.to };
    if (!obstacles.some((other) => overlap(line, other))) return { x, y, anchor, box, leader };
  }
  return undefined;
}

/** Moves items apart so that none overlaps another and all end above a last line, if there is room; each has a wanted top and a height, in the order given. */
export function spread<T extends { want: number; height: number }>(
  items: readonly T[],
  least: number,
  last = Infinity,
  gap = 9,
): (T & { top: number })[] {
  let free = least;
  const placed = items.map((item) => {
    const top = Math.max(item.want, free);
    free = top + item.height + gap;
    return { ...item, top };
  });
  let limit = last;
  for (const item of placed.toReversed()) {
    item.top = Math.max(least, Math.min(item.top, limit - item.height));
    limit = item.top - gap;
  }
  return placed;
}
