import { overlaps, sortDateRange } from '../record/time/dates.ts';
import type { Options } from './client/options.ts';

/** The fields of an event that the options of a widget are compared with. */
export interface SelectableEvent {
  id: string;
  track: string;
  date: string;
  end?: string | undefined;
  /** 0 for key, 1 for major and 2 for minor events. */
  weight: number;
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
  const heaviest = [...matches].sort((a, b) => a.weight - b.weight).slice(0, Number(max) || matches.length);
  return matches.filter((event) => heaviest.includes(event));
}
