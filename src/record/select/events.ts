import { firstDay } from '../time/dates.ts';
import { reachOn } from '../time/inForce.ts';
import type { Event, Measure } from '../model.ts';

/** The measure on whose bar an event is drawn: the first it names, if both are of one track. */
export function rowMeasure({ measures, track }: Pick<Event, 'measures' | 'track'>): Measure | undefined {
  const [first] = measures;
  return first?.track === track ? first : undefined;
}

/** Whether an event only announced a measure: it made one, or changed one, that bound nobody yet. */
export function isAnnouncement(event: Pick<Event, 'id' | 'date' | 'measures' | 'track'>): boolean {
  const made = event.measures.filter(
    (measure) => measure.event.id === event.id || measure.announcement?.id === event.id,
  );
  const measure = made[0] ?? rowMeasure(event);
  return measure !== undefined && reachOn(measure, firstDay(event.date)) === 'announced';
}

/** Events grouped by year, in the order given. */
export function groupByYear(events: readonly Event[]): [string, Event[]][] {
  return [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
}

/** Up to so many events to read beside one: those it names, then those that name it. */
export function relatedEvents(event: Event, all: readonly Event[], most = 6): Event[] {
  const back = all.filter(({ related }) => related.includes(event));
  return [...new Set([...event.related, ...back])].filter((other) => other !== event).slice(0, most);
}
