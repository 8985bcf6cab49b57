import { precisionOf, spanInWords } from '../record/time/dates.ts';
import type { Event, Reference, Source, Track } from '../record/model.ts';
import { correctionsOf, pageDates } from '../record/link/updates.ts';
import { absolute, bodyUrl, eventUrl, personUrl, trackUrl, updateUrl } from '../site/urls.ts';
import type { EventData } from './shapes/event.ts';
import type { CitedSource, SourceRef } from './shapes/parts.ts';

/** A record by its id and name, without a page. */
export const nameOf = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** The ids of records. */
export const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** A lane by its id, name and page. */
export const trackOf = ({ id, name }: Track) => ({ id, name, url: absolute(trackUrl(id)) });

/** A source as other records name it. */
export function sourceOf(source: Source): SourceRef {
  const { id, title, publisher, url, date, kind, read, standing, citation, pages } = source;
  return { id, title, publisher, url, date, kind, read, standing, citation, pages };
}

/** A source as a record cites it. */
export const citedOf = (reference: Reference): CitedSource => ({ ...sourceOf(reference), at: reference.at });

/** One event as it stands in the files; `first` is the day the record was first published. */
export function eventData(event: Event, first: string): EventData {
  const { id, headline, label, date, end, weight, summary, disputed, others, noPrimary } = event;
  return {
    id,
    url: absolute(eventUrl(id)),
    headline,
    label,
    date,
    precision: precisionOf(date),
    end,
    when: spanInWords(date, end ?? date),
    track: trackOf(event.track),
    weight,
    summary,
    disputed,
    people: event.people.map((person) => ({ ...nameOf(person), url: absolute(personUrl(person.id)) })),
    bodies: event.bodies.map((body) => ({ ...nameOf(body), url: absolute(bodyUrl(body.id)) })),
    others,
    countries: event.countries.map(nameOf),
    measures: event.measures.map((measure) => ({
      ...nameOf(measure),
      url: absolute(eventUrl(measure.event.id)),
    })),
    sources: event.references.map(citedOf),
    noPrimary,
    related: idsOf(event.related),
    articles: idsOf(event.articles),
    ...pageDates(event, first),
    corrections: correctionsOf(event).map((update) => ({
      date: update.date,
      url: absolute(updateUrl(update.id)),
      title: update.title,
    })),
  };
}
