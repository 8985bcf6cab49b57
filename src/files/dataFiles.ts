import type { Archive, Event, Timeline } from '../record/model.ts';
import { firstPublishedOn } from '../record/link/updates.ts';
import { eventUrl, timelineUrl } from '../site/urls.ts';
import { calendar } from './calendar.ts';
import { eventData } from './eventData.ts';
import { csvFile, icsFile, jsonFile } from './fileTypes.ts';
import { headOf } from './head.ts';
import { plainMarkdown } from './markdown.ts';
import { eventsHead, listHead, packageFiles, tablesAndLists } from './packageFiles.ts';
import type { PublishedFile } from './publishedFile.ts';
import type { EventData, EventFile, TimelineFile } from './shapes/event.ts';
import { timelineJs, timelineJsCsv } from './timelineJs.ts';
import { watchCalendar } from './watchCalendar.ts';

/** All text files below `/data/`: the data package, and the record as iCalendar, for TimelineJS, by timeline and by event. */
export function dataFiles(archive: Archive): PublishedFile[] {
  const { site, timelines, measures } = archive;
  const firstPublished = firstPublishedOn(archive.updates, site);
  const dataByEvent = new Map(archive.events.map((event) => [event, eventData(event, firstPublished)]));
  const dataOf = (events: readonly Event[]): EventData[] =>
    events.flatMap((event) => dataByEvent.get(event) ?? []);
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
  const record = tablesAndLists(archive);
  return [
    ...packageFiles(archive, record),
    icsFile('events', () => calendar(eventsHead(archive), dataOf(archive.events))),
    ...archive.events.map(eventJson),
    ...timelines.flatMap(timelineFiles),
    ...(record.lists.watch.length > 0
      ? [icsFile('watch', () => watchCalendar(listHead(site, 'watch'), record.lists.watch))]
      : []),
  ];
}
