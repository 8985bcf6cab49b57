import type { Archive, Event, Timeline } from '../record/model.ts';
import { firstPublishedOn } from '../record/link/updates.ts';
import { eventUrl, timelineUrl, url } from '../site/urls.ts';
import * as words from '../words/en/files.ts';
import { plural } from '../words/plural.ts';
import { calendar } from './calendar.ts';
import { eventData } from './eventData.ts';
import { type FileInfo, headOf, json } from './head.ts';
import { plainMarkdown } from './markdown.ts';
import type { PublishedFile } from './publishedFile.ts';
import { listsWithoutEvents } from './recordData.ts';
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

/** The page that shows the same data as each list. */
const listPages: Record<ListName, string> = {
  measures: url('in-force/'),
  sources: url('sources/'),
  articles: url('articles/'),
  people: url('people/'),
  bodies: url('bodies/'),
  countries: url('timeline/'),
  watch: url('in-force/'),
};

const listInfo = (name: ListName): FileInfo => ({
  title: words.listTitles[name],
  description: words.listDescriptions[name],
  page: listPages[name],
  schema: name,
});

/** All files below `/data/`: the record as JSON with its schemas, as CSV, as iCalendar and for TimelineJS. */
export function dataFiles(archive: Archive): PublishedFile[] {
  const { site, timelines, measures } = archive;
  const firstPublished = firstPublishedOn(archive.updates, site);
  const dataByEvent = new Map(archive.events.map((event) => [event, eventData(event, firstPublished)]));
  const dataOf = (events: readonly Event[]): EventData[] =>
    events.flatMap((event) => dataByEvent.get(event) ?? []);
  const allEvents = dataOf(archive.events);
  const allEventsHead = headOf(site, {
    title: words.allEventsTitle,
    description: plural(allEvents.length, words.allEventsDescription),
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
  const content = listsWithoutEvents(archive);
  return [
    ...schemaFiles(),
    jsonFile('events', (): EventsFile => ({ ...allEventsHead, events: allEvents })),
    csvFile('events', () => eventsCsv(allEvents)),
    icsFile('events', () => calendar(allEventsHead, allEvents)),
    ...archive.events.map(eventJson),
    ...timelines.flatMap(timelineFiles),
    ...(Object.keys(listPages) as ListName[])
      .filter((name) => content[name].length > 0)
      .map((name) =>
        jsonFile(name, () => ({
          ...headOf(site, listInfo(name)),
          [name]: content[name],
        })),
      ),
    ...(content.countries.length > 0 ? [csvFile('countries', () => countriesCsv(content.countries))] : []),
    ...(content.watch.length > 0
      ? [icsFile('watch', () => watchCalendar(headOf(site, listInfo('watch')), content.watch))]
      : []),
  ];
}
