import type { Event, Measure } from '../model.ts';
import { compareDates } from '../time/dates.ts';

const weights: readonly Event['weight'][] = ['key', 'major', 'minor'];

/** Returns events with the most important first: the leads in their order, then by weight, of one weight those that a measure names as its event, and of these the newest. */
export function rankEvents(
  events: readonly Event[],
  measures: readonly Pick<Measure, 'event'>[],
  leads: readonly Event[] = [],
): Event[] {
  const named = new Set(measures.map(({ event }) => event));
  const others = events.filter((event) => !leads.includes(event));
  return [
    ...leads,
    ...others.toSorted(
      (a, b) =>
        weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
        Number(named.has(b)) - Number(named.has(a)) ||
        compareDates(b.date, a.date),
    ),
  ];
}
