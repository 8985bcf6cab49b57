import { precisionOf } from '../record/time/dates.ts';
import { formatDateRange } from '../words/format.ts';
import type { Event, Reference, Track } from '../record/model.ts';
import { correctionsOf, pageDates } from '../record/link/updates.ts';
import { absolute, bodyUrl, eventUrl, personUrl, trackUrl, updateUrl } from '../site/urls.ts';
import { type EventData, eventShape } from './shapes/event.ts';
import { type CitedSource, citedSource, fieldsIn } from './shapes/parts.ts';

/** The id and name of a record. */
export const namedData = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** The id of each record. */
export const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The id, name and page URL of a track. */
export const trackData = ({ id, name }: Track) => ({ id, name, url: absolute(trackUrl(id)) });

/** A cited source with the place in it (`at`), if one is named. */
export const citedSourceData = (reference: Reference): CitedSource => fieldsIn(citedSource, reference);

/** One event as the data files hold it; `firstPublished` is the day the record was first published. */
export function eventData(event: Event, firstPublished: string): EventData {
  const { id, date, end } = event;
  return fieldsIn(eventShape, {
    ...event,
    url: absolute(eventUrl(id)),
    precision: precisionOf(date),
    when: formatDateRange(date, end ?? date),
    track: trackData(event.track),
    people: event.people.map((person) => ({ ...namedData(person), url: absolute(personUrl(person.id)) })),
    bodies: event.bodies.map((body) => ({ ...namedData(body), url: absolute(bodyUrl(body.id)) })),
    countries: event.countries.map(namedData),
    measures: event.measures.map((measure) => ({
      ...namedData(measure),
      url: absolute(eventUrl(measure.event.id)),
    })),
    sources: event.references.map(citedSourceData),
    related: idsOf(event.related),
    articles: idsOf(event.articles),
    ...pageDates(event, firstPublished),
    corrections: correctionsOf(event).map((update) => ({
      date: update.date,
      url: absolute(updateUrl(update.id)),
      title: update.title,
    })),
  });
}
