import type { Box } from './labels.ts';
import type { Mark } from './marks.ts';

/** Marks of one row that stand so close that a number says how many they are. */
export interface Cluster {
  marks: Mark[];
  /** The middle of the number, and its baseline. */
  x: number;
  y: number;
}

/** Marks within so many pixels of the first count as one crowd, if there are at least so many. */
const [reach, least] = [14, 4];
/** The height a number takes above its marks. */
export const countHeight = 15;

/** The crowds among the marks of one row: no mark is in two, and none is far from the others. */
export function clustersOf(marks: readonly Mark[]): Cluster[] {
  const ordered = marks.toSorted((a, b) => a.x - b.x);
  const clusters: Cluster[] = [];
  let start = 0;
  while (start < ordered.length) {
    const first = ordered[start]?.x ?? 0;
    const own = ordered.slice(start).filter(({ x }) => x - first <= reach);
    if (own.length < least) {
      start++;
      continue;
    }
    const last = own.at(-1)?.x ?? first;
    const top = Math.min(...own.map(({ y, r }) => y - r));
    clusters.push({ marks: own, x: (first + last) / 2, y: top - 4 });
    start += own.length;
  }
  return clusters;
}

/** The box the number of a crowd fills. */
export function boxOfCount({ x, y }: Cluster): Box {
  return { x0: x - 11, x1: x + 11, y0: y - 11, y1: y + 2 };
}
