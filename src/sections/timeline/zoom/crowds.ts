import { grouped } from '../../../record/select/grouped.ts';
import type { Dated } from './dated.ts';

/** A mark of the zoomable view: one event, and those so close to it that they share its mark. */
export interface Crowd {
  event: Dated;
  /** All of them, its own event first. */
  members: Dated[];
}

const rank = { key: 0, major: 1, minor: 2 } as const;

/** The row of a lane an event stands in, as a key. */
const rowKey = ({ lane, row }: Pick<Dated, 'lane' | 'row'>): string => `${lane}/${row}`;

/** Gathers the events of each row so that marks stand at least so many pixels apart: the pinned, then the weightiest, then the first keep their places; the rest join the nearest. Each row is in order of time. */
export function gather(
  events: readonly Dated[],
  pixelsPerMoment: number,
  apart: number,
  pinned: readonly (string | undefined)[] = [],
): Map<string, Crowd[]> {
  const first = ({ id, weight }: Dated) => (pinned.includes(id) ? -1 : rank[weight]);
  const rows = grouped(events, rowKey);
  return new Map(
    [...rows].map(([key, row]) => {
      // Marks by the stretch of pixels they stand in: a neighbor is in the same stretch or the next.
      const stretches = new Map<number, Crowd>();
      for (const event of [...row].sort((a, b) => first(a) - first(b) || a.at - b.at)) {
        const x = event.at * pixelsPerMoment;
        const stretch = Math.floor(x / apart);
        const distance = (crowd: Crowd) => Math.abs(crowd.event.at * pixelsPerMoment - x);
        const [nearest] = [stretch - 1, stretch, stretch + 1]
          .flatMap((near) => stretches.get(near) ?? [])
          .sort((a, b) => distance(a) - distance(b));
        if (nearest && distance(nearest) < apart) nearest.members.push(event);
        else stretches.set(stretch, { event, members: [event] });
      }
      return [key, [...stretches.values()].sort((a, b) => a.event.at - b.event.at)];
    }),
  );
}
