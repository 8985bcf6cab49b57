import type { Dated } from './dated.ts';

/** Where keys and buttons can lead. */
export type Way = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'in' | 'out' | 'close';

const keys: Record<string, Way> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '−': 'out',
  Escape: 'close',
};

/** What a key means in the view; nothing while a modifier is held that belongs to the browser. */
export function wayOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Way | undefined {
  return ctrlKey || metaKey || altKey ? undefined : keys[key];
}

const nearest = (events: readonly Dated[], at: number): Dated | undefined =>
  events.reduce<Dated | undefined>(
    (best, event) => (!best || Math.abs(event.at - at) < Math.abs(best.at - at) ? event : best),
    undefined,
  );

/** The event a way leads to from another: the one before or after in time, or the nearest in time in the next lane that has any. Undefined where there is none. */
export function stepFrom(
  events: readonly Dated[],
  lanes: readonly string[],
  from: Dated,
  way: Way,
): Dated | undefined {
  const index = events.indexOf(from);
  if (way === 'previous') return events[index - 1];
  if (way === 'next') return events[index + 1];
  if (way === 'first') return events[0];
  if (way === 'last') return events.at(-1);
  const step = way === 'up' ? -1 : 1;
  for (let lane = lanes.indexOf(from.lane) + step; lanes[lane]; lane += step) {
    const found = nearest(
      events.filter((event) => event.lane === lanes[lane]),
      from.at,
    );
    if (found) return found;
  }
  return undefined;
}
