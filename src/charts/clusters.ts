import type { Mark } from './eventMarks.ts';
import type { Box } from './labels.ts';

/** A group of marks in one row that are so close together that a number shows the count. */
export interface Cluster {
  marks: Mark[];
  /** The horizontal center of the number, and its baseline. */
  x: number;
  y: number;
}

/** Marks within this distance of the first one belong to the same cluster. */
const clusterReachPx = 14;
const minClusterSize = 4;
/** The distance from the line of a row to its end below a count, in pixels. */
export const countRoomPx = 22;

/** Groups the crowded marks of one row into clusters, with the count below them, out of the way of labels; each mark is in at most one. */
export function findClusters(marks: readonly Mark[]): Cluster[] {
  const ordered = marks.toSorted((a, b) => a.x - b.x);
  const clusters: Cluster[] = [];
  let start = 0;
  while (start < ordered.length) {
    const first = ordered[start]?.x ?? 0;
    const members = ordered.slice(start).filter(({ x }) => x - first <= clusterReachPx);
    if (members.length < minClusterSize) {
      start++;
      continue;
    }
    const last = members.at(-1)?.x ?? first;
    const bottom = Math.max(...members.map(({ y, r }) => y + r));
    clusters.push({ marks: members, x: (first + last) / 2, y: bottom + 12 });
    start += members.length;
  }
  return clusters;
}

/** Returns the bounding box of a cluster's count. */
export function countLabelBox({ x, y }: Cluster): Box {
  return { x0: x - 11, x1: x + 11, y0: y - 11, y1: y + 2 };
}
