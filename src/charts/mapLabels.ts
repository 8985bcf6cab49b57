import { type Box, overlap, textWidth } from './labels.ts';
import type { MapPanel, CountryShape } from './worldMap.ts';

/** A country name on a map: its center, and a leader line to the country if the name does not fit inside it. */
export interface MapLabel {
  number: string;
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

/** Label offsets to try, nearest to the center of the country first; the rings are wider than high. */
const offsets = Array.from({ length: 26 }, (_, ring) => ring * 7).flatMap((distance) =>
  distance === 0
    ? [{ dx: 0, dy: 0 }]
    : Array.from({ length: 16 }, (_, turn) => ({
        dx: Math.round(distance * 1.25 * Math.cos((turn * Math.PI) / 8)),
        dy: Math.round(distance * Math.sin((turn * Math.PI) / 8)),
      })),
);

const boxContains = ({ box: [left, top, right, bottom] }: CountryShape, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

/** Places country names on a map, largest countries first, so that none overlap or leave the map; a name that does not fit is left out. */
export function placeNames(
  { width, height, shapes }: MapPanel,
  names: ReadonlyMap<string, string>,
  size: number,
): MapLabel[] {
  const placed: Box[] = [];
  const area = ({ box }: CountryShape) => (box[2] - box[0]) * (box[3] - box[1]);
  // A name on the center of another country would be read as that country's name.
  const centers = shapes.map(({ number, at: [x, y] }) => ({ number, x, y }));
  return shapes
    .toSorted((a, b) => area(b) - area(a))
    .flatMap((shape): MapLabel[] => {
      const text = names.get(shape.number);
      if (text === undefined) return [];
      const halfWidth = textWidth(text, size) / 2;
      const [atX, atY] = shape.at;
      for (const { dx, dy } of offsets) {
        const [x, y] = [Math.round(atX + dx), Math.round(atY + dy)];
        const box = {
          x0: x - halfWidth - 3,
          x1: x + halfWidth + 3,
          y0: y - size * 0.62,
          y1: y + size * 0.62,
        };
        const fits =
          box.x0 >= 2 &&
          box.x1 <= width - 2 &&
          box.y0 >= 2 &&
          box.y1 <= height - 2 &&
          !placed.some((other) => overlap(box, other)) &&
          !centers.some(
            (center) =>
              center.number !== shape.number &&
              overlap(box, { x0: center.x - 5, x1: center.x + 5, y0: center.y - 5, y1: center.y + 5 }),
          );
        if (!fits) continue;
        placed.push(box);
        const label = { number: shape.number, text, x, y: Math.round(y + size * 0.35) };
        if (boxContains(shape, x, y)) return [label];
        const [nearX, nearY] = [
          Math.max(box.x0 + 2, Math.min(atX, box.x1 - 2)),
          Math.max(box.y0, Math.min(atY, box.y1)),
        ].map(Math.round) as [number, number];
        return [{ ...label, leader: { x1: Math.round(atX), y1: Math.round(atY), x2: nearX, y2: nearY } }];
      }
      return [];
    });
}
