import { overlaps, sortDateRange } from '../record/time/dates.ts';
import type { Options } from './client/options.ts';

/** How many of its most important events the compact layout lists before the reader asks for the rest. */
export const leadCount = 3;

/** The fields of an event that the options of a widget are compared with. */
export interface SelectableEvent {
  id: string;
  track: string;
  date: string;
  end?: string | undefined;
  /** Its place among the events of the timeline, 0 for the most important. */
  rank: number;
}

/** Returns the `count` most important of some events, in the same order. */
export function mostImportant<E extends Pick<SelectableEvent, 'rank'>>(
  events: readonly E[],
  count: number,
): E[] {
  const first = [...events].sort((a, b) => a.rank - b.rank).slice(0, count);
  return events.filter((event) => first.includes(event));
}

/** Returns the events of a timeline that match the options of its widget, in the same order; ignores unknown ids. */
export function selectEvents<E extends SelectableEvent>(
  events: readonly E[],
  { track, events: ids, max = ids, from = '', to = '' }: Options,
): E[] {
  const listed = (list: string | undefined, name: 'id' | 'track') => {
    const known = events.filter((event) => list?.split(',').includes(event[name]));
    return known.length > 0 ? known : events;
  };
  const [ofTracks, withIds] = [listed(track, 'track'), listed(ids, 'id')];
  const range = sortDateRange(from, to);
  const matches = ofTracks.filter((event) => withIds.includes(event) && overlaps(event, range));
  return mostImportant(matches, Number(max) || matches.length);
}
