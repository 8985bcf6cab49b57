import { type Box, overlap, textWidth } from './labels.ts';
import type { MapPanel, Shape } from './worldMap.ts';

/** A name on a map: where its middle stands, and a line back to its country if it had to move out of it. */
export interface MapLabel {
  number: string;
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

/** Names nearer to the middle of their country come first, and sideways before up and down. */
const offsets = Array.from({ length: 26 }, (_, ring) => ring * 7).flatMap((reach) =>
  reach === 0
    ? [{ dx: 0, dy: 0 }]
    : Array.from({ length: 16 }, (_, turn) => ({
        dx: Math.round(reach * 1.25 * Math.cos((turn * Math.PI) / 8)),
        dy: Math.round(reach * Math.sin((turn * Math.PI) / 8)),
      })),
);

const inBox = ({ box: [left, top, right, bottom] }: Shape, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

/** Puts names on a map so that none covers another or leaves it, the largest countries first; a name without a free place is left out. */
export function placeNames(
  { width, height, shapes }: MapPanel,
  names: ReadonlyMap<string, string>,
  size: number,
): MapLabel[] {
  const taken: Box[] = [];
  const area = ({ box }: Shape) => (box[2] - box[0]) * (box[3] - box[1]);
  // A name must not lie on the middle of another country, or it would seem to be its name.
  const middles = shapes.map(({ number, at: [x, y] }) => ({ number, x, y }));
  return shapes
    .toSorted((a, b) => area(b) - area(a))
    .flatMap((shape): MapLabel[] => {
      const text = names.get(shape.number);
      if (text === undefined) return [];
      const half = textWidth(text, size) / 2;
      const [atX, atY] = shape.at;
      for (const { dx, dy } of offsets) {
        const [x, y] = [Math.round(atX + dx), Math.round(atY + dy)];
        const box = { x0: x - half - 3, x1: x + half + 3, y0: y - size * 0.62, y1: y + size * 0.62 };
        const free =
          box.x0 >= 2 &&
          box.x1 <= width - 2 &&
          box.y0 >= 2 &&
          box.y1 <= height - 2 &&
          !taken.some((other) => overlap(box, other)) &&
          !middles.some(
            (middle) =>
              middle.number !== shape.number &&
              overlap(box, { x0: middle.x - 5, x1: middle.x + 5, y0: middle.y - 5, y1: middle.y + 5 }),
          );
        if (!free) continue;
        taken.push(box);
        const label = { number: shape.number, text, x, y: Math.round(y + size * 0.35) };
        if (inBox(shape, x, y)) return [label];
        const [nearX, nearY] = [
          Math.max(box.x0 + 2, Math.min(atX, box.x1 - 2)),
          Math.max(box.y0, Math.min(atY, box.y1)),
        ].map(Math.round) as [number, number];
        return [{ ...label, leader: { x1: Math.round(atX), y1: Math.round(atY), x2: nearX, y2: nearY } }];
      }
      return [];
    });
}
