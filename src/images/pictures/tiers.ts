import { type Box, overlap } from '../../charts/labels.ts';

/** A mark that wants a label above its lane, in pixels. */
export interface TierMark {
  x: number;
  r: number;
  /** The width of its label. */
  width: number;
}

/** Where a label stands: the left edge of its text, and its tier; 0 is the line of the lane itself, beside the mark. */
export interface TierPlace {
  x: number;
  tier: number;
}

/** The room of the labels of one lane, in pixels, and the parts of its line that bars or marks take. */
export interface TierRoom {
  x0: number;
  x1: number;
  /** The highest tier. */
  tiers: number;
  taken: readonly { from: number; to: number }[];
}

const gapPx = 12;

/** Returns the left edges to try for a label of a tier: at its mark to the right, at its mark to the left, and moved into the room. */
function edges({ x, r, width }: TierMark, { x0, x1 }: TierRoom): number[] {
  const moved = Math.max(x0, Math.min(x - width / 2, x1 - width));
  return [x - r, x + r - width, moved].filter((left) => left >= x0 && left + width <= x1);
}

/** Places the labels of marks in an order, each in the lowest tier where it covers no other label or leader. */
function placeInOrder<Mark extends TierMark>(order: readonly Mark[], room: TierRoom): Map<Mark, TierPlace> {
  const places = new Map<Mark, TierPlace>();
  const boxes: Box[] = [];
  const isFree = (box: Box) => !boxes.some((other) => overlap(box, other));
  for (const mark of order) {
    const beside = [mark.x - mark.r - gapPx - mark.width, mark.x + mark.r + gapPx].find(
      (x) =>
        x >= room.x0 &&
        x + mark.width <= room.x1 &&
        !room.taken.some(({ from, to }) => from < x + mark.width && to > x) &&
        isFree({ x0: x - gapPx, x1: x + mark.width + gapPx, y0: 0, y1: 1 }),
    );
    if (beside !== undefined) {
      places.set(mark, { x: beside, tier: 0 });
      boxes.push({ x0: beside, x1: beside + mark.width, y0: 0, y1: 1 });
      continue;
    }
    for (let tier = 1; tier <= room.tiers && !places.has(mark); tier++) {
      const leader = { x0: mark.x - 3, x1: mark.x + 3, y0: 1, y1: tier };
      if (tier > 1 && !isFree(leader)) break;
      const x = edges(mark, room).find((edge) =>
        isFree({ x0: edge - gapPx, x1: edge + mark.width + gapPx, y0: tier, y1: tier + 1 }),
      );
      if (x === undefined) continue;
      places.set(mark, { x, tier });
      boxes.push({ x0: x, x1: x + mark.width, y0: tier, y1: tier + 1 });
      if (tier > 1) boxes.push(leader);
    }
  }
  return places;
}

const highest = (places: ReadonlyMap<TierMark, TierPlace>) =>
  Math.max(0, ...[...places.values()].map(({ tier }) => tier));

/** Places labels above one lane, so that as many as possible fit, in as few tiers as possible; a label that does not fit is left out. */
export function placeInTiers<Mark extends TierMark>(
  marks: readonly Mark[],
  room: TierRoom,
): Map<Mark, TierPlace> {
  const byTime = marks.toSorted((a, b) => a.x - b.x);
  const orders = [byTime, byTime.toReversed()];
  // Labels of the left half open to the right, so the last of them must stand lowest; in the right half it is the first.
  const middle = (room.x0 + room.x1) / 2;
  orders.push([...byTime.filter(({ x }) => x < middle).reverse(), ...byTime.filter(({ x }) => x >= middle)]);
  const [best] = orders
    .map((order) => placeInOrder(order, room))
    .sort((a, b) => b.size - a.size || highest(a) - highest(b));
  return best ?? new Map();
}
