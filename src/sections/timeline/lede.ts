import type { Event } from '../../record/model.ts';
import { pageLede } from '../../words/en/timeline.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';

/** Says how many events the timeline has, and from which years; `events` is in order of date. */
export function timelineLede(events: readonly Event[]): string {
  const yearOf = (event: Event | undefined) => event?.date.slice(0, 4) ?? '';
  return fillText(plural(events.length, pageLede), { from: yearOf(events[0]), to: yearOf(events.at(-1)) });
}
