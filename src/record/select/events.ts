import { firstDay } from '../time/dates.ts';
import { reachOn } from '../time/inForce.ts';
import type { Event, Measure } from '../model.ts';

/** Returns the measure on whose bar an event is drawn: the first it names, if that one is on the same track. */
export function rowMeasure({ measures, track }: Pick<Event, 'measures' | 'track'>): Measure | undefined {
  const [first] = measures;
  return first?.track === track ? first : undefined;
}

/** Returns whether an event announced a measure, or changed one, that bound nobody yet on that day. */
export function isAnnouncement(event: Pick<Event, 'id' | 'date' | 'measures' | 'track'>): boolean {
  const created = event.measures.filter(
    (measure) => measure.event.id === event.id || measure.announcement?.id === event.id,
  );
  const measure = created[0] ?? rowMeasure(event);
  return measure !== undefined && reachOn(measure, firstDay(event.date)) === 'announced';
}

/** Groups events by year, keeping their order. */
export function groupByYear(events: readonly Event[]): [string, Event[]][] {
  return [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
}

/** Returns the events related to an event, up to `limit`: those it names, then those that name it. */
export function relatedEvents(event: Event, all: readonly Event[], limit = 6): Event[] {
  const namedBy = all.filter(({ related }) => related.includes(event));
  return [...new Set([...event.related, ...namedBy])].filter((other) => other !== event).slice(0, limit);
}
