import { precisionOf } from '../record/time/dates.ts';
import { formatDateRange } from '../words/format.ts';
import type { Event, Reference, Source, Track } from '../record/model.ts';
import { correctionsOf, pageDates } from '../record/link/updates.ts';
import { absolute, bodyUrl, eventUrl, personUrl, trackUrl, updateUrl } from '../site/urls.ts';
import type { EventData } from './shapes/event.ts';
import type { CitedSource, SourceRef } from './shapes/parts.ts';

/** The id and name of a record. */
export const namedData = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** The id of each record. */
export const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The id, name and page URL of a track. */
export const trackData = ({ id, name }: Track) => ({ id, name, url: absolute(trackUrl(id)) });

/** The fields of a source that other records repeat when they cite it. */
export function sourceRefData(source: Source): SourceRef {
  const { id, title, publisher, url, date, kind, read, standing, citation, pages } = source;
  return { id, title, publisher, url, date, kind, read, standing, citation, pages };
}

/** A cited source with the place in it (`at`). */
export const citedSourceData = (reference: Reference): CitedSource => ({
  ...sourceRefData(reference),
  at: reference.at,
});

/** One event as the data files hold it; `firstPublished` is the day the record was first published. */
export function eventData(event: Event, firstPublished: string): EventData {
  const { id, headline, label, date, end, weight, summary, disputed, others, noPrimary } = event;
  return {
    id,
    url: absolute(eventUrl(id)),
    headline,
    label,
    date,
    precision: precisionOf(date),
    end,
    when: formatDateRange(date, end ?? date),
    track: trackData(event.track),
    weight,
    summary,
    disputed,
    people: event.people.map((person) => ({ ...namedData(person), url: absolute(personUrl(person.id)) })),
    bodies: event.bodies.map((body) => ({ ...namedData(body), url: absolute(bodyUrl(body.id)) })),
    others,
    countries: event.countries.map(namedData),
    measures: event.measures.map((measure) => ({
      ...namedData(measure),
      url: absolute(eventUrl(measure.event.id)),
    })),
    sources: event.references.map(citedSourceData),
    noPrimary,
    related: idsOf(event.related),
    articles: idsOf(event.articles),
    ...pageDates(event, firstPublished),
    corrections: correctionsOf(event).map((update) => ({
      date: update.date,
      url: absolute(updateUrl(update.id)),
      title: update.title,
    })),
  };
}
