import type { Archive, Event, Timeline } from '../record/model.ts';
import { firstPublishedOn } from '../record/link/updates.ts';
import { eventUrl, timelineUrl, url } from '../site/urls.ts';
import { calendar } from './calendar.ts';
import { eventData } from './eventData.ts';
import { type FileInfo, headOf, json } from './head.ts';
import { plainMarkdown } from './markdown.ts';
import type { PublishedFile } from './publishedFile.ts';
import { listData } from './recordData.ts';
import { schemaFiles } from './schemaFiles.ts';
import type { EventData, EventFile, EventsFile, TimelineFile } from './shapes/event.ts';
import type { ListName } from './shapes/record.ts';
import { countriesCsv, eventsCsv } from './tables.ts';
import { timelineJs, timelineJsCsv } from './timelineJs.ts';
import { watchCalendar } from './watchCalendar.ts';

const jsonFile = (path: string, data: () => object): PublishedFile => ({
  path: `${path}.json`,
  type: 'application/json',
  write: () => json(data()),
});
const csvFile = (path: string, write: () => string): PublishedFile => ({
  path: `${path}.csv`,
  type: 'text/csv',
  write,
});
const icsFile = (path: string, write: () => string): PublishedFile => ({
  path: `${path}.ics`,
  type: 'text/calendar',
  write,
});

const listInfo: Record<ListName, Omit<FileInfo, 'schema'>> = {
  measures: {
    title: 'measures',
    description: 'The legal measures, the stages in which they took hold and whom they bind.',
    page: url('in-force/'),
  },
  sources: {
    title: 'sources',
    description: 'The documents the record rests on, and how much of each was read.',
    page: url('sources/'),
  },
  articles: {
    title: 'articles',
    description: 'Press coverage to read on, summarized in the words of the record.',
    page: url('articles/'),
  },
  people: {
    title: 'people',
    description: 'The people of the record, their roles and listings. No birth data, no addresses.',
    page: url('people/'),
  },
  bodies: {
    title: 'companies, agencies and courts',
    description: 'The bodies of the record and the lists each stands on.',
    page: url('bodies/'),
  },
  countries: {
    title: 'countries',
    description: 'The steps of governments. A country that is missing is no proof that it took none.',
    page: url('timeline/'),
  },
  watch: {
    title: 'dates ahead',
    description:
      'Dates on which something lapses, returns, is due or must be renewed, and what came of those that have passed.',
    page: url('in-force/'),
  },
};

/** All files below `/data/`: the record as JSON with its schemas, as CSV, as iCalendar and for TimelineJS. */
export function dataFiles(archive: Archive): PublishedFile[] {
  const { site, timelines, measures } = archive;
  const firstPublished = firstPublishedOn(archive.updates, site);
  const dataByEvent = new Map(archive.events.map((event) => [event, eventData(event, firstPublished)]));
  const dataOf = (events: readonly Event[]): EventData[] =>
    events.flatMap((event) => dataByEvent.get(event) ?? []);
  const allEvents = dataOf(archive.events);
  const allEventsHead = headOf(site, {
    title: 'all events',
    description: `All ${allEvents.length} dated events of the record, oldest first.`,
    page: timelineUrl(),
    schema: 'events',
  });
  const timelineFiles = (timeline: Timeline): PublishedFile[] => {
    const { id, title, what: description } = timeline;
    const path = `timelines/${id}`;
    const head = headOf(site, { title, description, page: timelineUrl(), schema: 'timeline' });
    const events = dataOf(timeline.events);
    return [
      jsonFile(path, (): TimelineFile => ({ ...head, id, events })),
      jsonFile(`${path}.timelinejs`, () => timelineJs(head, events)),
      csvFile(`${path}.timelinejs`, () => timelineJsCsv(head, events)),
      icsFile(path, () => calendar(head, events)),
    ];
  };
  const eventJson = (event: Event): PublishedFile =>
    jsonFile(`events/${event.id}`, (): EventFile => {
      const { headline: title, summary: description } = event;
      const head = headOf(site, { title, description, page: eventUrl(event.id), schema: 'event' });
      const [data] = dataOf([event]);
      if (!data) throw new Error(`"${event.id}" is not among the events of the record`);
      return { ...head, event: data, text: plainMarkdown(event.text, event.references, measures) };
    });
  const content = listData(archive);
  return [
    ...schemaFiles(),
    jsonFile('events', (): EventsFile => ({ ...allEventsHead, events: allEvents })),
    csvFile('events', () => eventsCsv(allEvents)),
    icsFile('events', () => calendar(allEventsHead, allEvents)),
    ...archive.events.map(eventJson),
    ...timelines.flatMap(timelineFiles),
    ...(Object.keys(listInfo) as ListName[])
      .filter((name) => content[name].length > 0 || name !== 'watch')
      .map((name) =>
        jsonFile(name, () => ({
          ...headOf(site, { ...listInfo[name], schema: name }),
          [name]: content[name],
        })),
      ),
    csvFile('countries', () => countriesCsv(content.countries)),
    ...(content.watch.length > 0
      ? [
          icsFile('watch', () =>
            watchCalendar(headOf(site, { ...listInfo.watch, schema: 'watch' }), content.watch),
          ),
        ]
      : []),
  ];
}
