import * as words from '../words/en/save.ts';
import { fillText } from '../words/fill.ts';
import { fileSlug } from '../words/fileSlug.ts';
import { plural } from '../words/plural.ts';
import { calendar, knownToTheDay } from '../files/calendar.ts';
import { json } from '../files/head.ts';
import type { EventData, EventsFile } from '../files/shapes/event.ts';
import { eventsCsv } from '../files/tables.ts';
import { saveFile } from './saveFile.ts';

/** The file formats a selection of events can be saved in. */
export type Format = 'csv' | 'json' | 'ics';

/** A selection of events to save as a file. */
export interface SaveRequest {
  /** The URL of the JSON file with all events. */
  source: string;
  /** The prefix of the file name. */
  name: string;
  format: Format;
  /** The ids of the events to save, in display order. */
  ids: readonly string[];
  /** The URL of the page that shows the selection. */
  pageUrl: string;
}

const mediaTypes: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
};

/** Returns a file name that includes the number of events saved, the total, and the filters in the page URL. */
export function downloadFileName(
  { name, format, ids, pageUrl }: Omit<SaveRequest, 'source'>,
  total: number,
): string {
  const filters = [...new URL(pageUrl).searchParams].map(([key, value]) => `-${key}-${value}`).join('');
  const count = ids.length === total ? `${total}-events` : `${ids.length}-of-${total}-events`;
  return `${fileSlug(`${name}-${count}${filters}`)}.${format}`;
}

function write({ format, ids, pageUrl }: SaveRequest, file: EventsFile, events: EventData[]): string {
  if (format === 'csv') return eventsCsv(events);
  const share = fillText(plural(file.events.length, words.share), { chosen: ids.length });
  const head = { ...file, title: fillText(words.savedTitle, { title: file.title, share }), url: pageUrl };
  if (format === 'ics') return calendar(head, events);
  return json({
    ...head,
    description: fillText(words.savedDescription, { share, address: pageUrl }),
    events,
  });
}

/** Loads all events, downloads a file with those requested and returns a status message; throws if the events cannot be loaded or one is missing. */
export async function downloadEvents(request: SaveRequest): Promise<string> {
  const response = await fetch(request.source);
  if (!response.ok) throw new Error(`${request.source} answered ${response.status}`);
  const file = (await response.json()) as EventsFile;
  const byId = new Map(file.events.map((event) => [event.id, event]));
  const events = request.ids.flatMap((id) => byId.get(id) ?? []);
  if (events.length !== request.ids.length) throw new Error('The page and its file are not of the same day.');
  const saved = request.format === 'ics' ? knownToTheDay(events).length : events.length;
  if (saved === 0) return words.noneForCalendar;
  saveFile(
    new Blob([write(request, file, events)], { type: mediaTypes[request.format] }),
    downloadFileName(request, file.events.length),
  );
  const omitted = events.length - saved;
  const message = plural(saved, words.saved);
  return omitted > 0 ? `${message} ${plural(omitted, words.notInCalendar)}` : message;
}
