import { weightRank } from '../../../charts/marks.ts';
import { groupBy } from '../../../record/select/grouped.ts';
import type { ZoomEvent } from './dated.ts';

/** A mark of the zoomable view: an event, and the events close enough to share its mark. */
export interface Crowd {
  event: ZoomEvent;
  /** All events of the mark, starting with `event`. */
  members: ZoomEvent[];
}

/** Returns the lane and row of an event as a map key. */
const rowKey = ({ lane, row }: Pick<ZoomEvent, 'lane' | 'row'>): string => `${lane}/${row}`;

/** Groups the events of each row into marks at least `minDistancePx` apart: pinned events get a mark first, then lit ones, then the weightiest, then the earliest, and the others join the nearest mark. Returns the marks by row, in order of time. */
export function gatherCrowds(
  events: readonly ZoomEvent[],
  pixelsPerMs: number,
  minDistancePx: number,
  pinned: readonly (string | undefined)[] = [],
  lit?: ReadonlySet<ZoomEvent>,
): Map<string, Crowd[]> {
  const priority = (event: ZoomEvent) =>
    pinned.includes(event.id) ? -1 : weightRank[event.weight] + (lit && !lit.has(event) ? 10 : 0);
  const rows = groupBy(events, rowKey);
  return new Map(
    [...rows].map(([key, row]) => {
      // Marks by cell of that width: a mark that is too close is in the same cell or an adjacent one.
      const marksByCell = new Map<number, Crowd>();
      for (const event of [...row].sort((a, b) => priority(a) - priority(b) || a.at - b.at)) {
        const x = event.at * pixelsPerMs;
        const cell = Math.floor(x / minDistancePx);
        const distance = (crowd: Crowd) => Math.abs(crowd.event.at * pixelsPerMs - x);
        const [nearest] = [cell - 1, cell, cell + 1]
          .flatMap((index) => marksByCell.get(index) ?? [])
          .sort((a, b) => distance(a) - distance(b));
        if (nearest && distance(nearest) < minDistancePx) nearest.members.push(event);
        else marksByCell.set(cell, { event, members: [event] });
      }
      return [key, [...marksByCell.values()].sort((a, b) => a.event.at - b.event.at)];
    }),
  );
}
