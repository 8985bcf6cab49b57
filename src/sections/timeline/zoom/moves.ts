import type { ZoomEvent } from './dated.ts';

/** A command that a key or button triggers. */
export type Command = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'in' | 'out' | 'close';

const keyCommands: Record<string, Command> = {
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

/** Returns the command of a key; undefined if there is none or if Ctrl, Meta or Alt is held, which the browser uses. */
export function commandForKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | undefined {
  return ctrlKey || metaKey || altKey ? undefined : keyCommands[key];
}

const nearest = (events: readonly ZoomEvent[], at: number): ZoomEvent | undefined =>
  events.reduce<ZoomEvent | undefined>(
    (best, event) => (!best || Math.abs(event.at - at) < Math.abs(best.at - at) ? event : best),
    undefined,
  );

/** Returns the event a command moves to: the previous, next, first or last one, or the nearest in time in the closest lane up or down that has events; undefined if there is none. */
export function stepFrom(
  events: readonly ZoomEvent[],
  lanes: readonly string[],
  from: ZoomEvent,
  command: Command,
): ZoomEvent | undefined {
  const index = events.indexOf(from);
  if (command === 'previous') return events[index - 1];
  if (command === 'next') return events[index + 1];
  if (command === 'first') return events[0];
  if (command === 'last') return events.at(-1);
  const step = command === 'up' ? -1 : 1;
  for (let lane = lanes.indexOf(from.lane) + step; lanes[lane]; lane += step) {
    const found = nearest(
      events.filter((event) => event.lane === lanes[lane]),
      from.at,
    );
    if (found) return found;
  }
  return undefined;
}
