import { counted } from '../words/wording.ts';
import { calendar, datable } from '../files/calendar.ts';
import { json } from '../files/head.ts';
import type { EventData, EventsFile } from '../files/shapes/event.ts';
import { eventsCsv } from '../files/tables.ts';

/** The forms a selection can be saved in. */
export type Format = 'csv' | 'json' | 'ics';

/** What is to be saved. */
export interface Wish {
  /** The address of the file that holds all events. */
  source: string;
  /** What the file's name begins with. */
  name: string;
  format: Format;
  /** The ids of the events, in the order they are shown. */
  ids: readonly string[];
  /** The address that shows the selection. */
  address: string;
}

const types: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
};

/** The name of a file that says how many of how many events it holds, and how they were chosen. */
export function fileName({ name, format, ids, address }: Omit<Wish, 'source'>, all: number): string {
  const asked = [...new URL(address).searchParams].map(([key, value]) => `-${key}-${value}`).join('');
  const chosen = ids.length === all ? `${all}-events` : `${ids.length}-of-${all}-events`;
  const slug = `${name}-${chosen}${asked}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${slug.slice(0, 100).replace(/-$/, '')}.${format}`;
}

function write({ format, ids, address }: Wish, file: EventsFile, events: EventData[]): string {
  if (format === 'csv') return eventsCsv(events);
  const of = `${ids.length} of ${counted(file.events.length, 'event')}`;
  const head = { ...file, title: `${file.title} (${of})`, url: address };
  if (format === 'ics') return calendar(head, events);
  return json({ ...head, description: `${of}, chosen at ${address}`, events });
}

/** Loads the record, hands the reader a file with the events wished for, and says what was saved; fails if the record cannot be loaded. */
export async function save(wish: Wish): Promise<string> {
  const answer = await fetch(wish.source);
  if (!answer.ok) throw new Error(`${wish.source} answered ${answer.status}`);
  const file = (await answer.json()) as EventsFile;
  const byId = new Map(file.events.map((event) => [event.id, event]));
  const events = wish.ids.flatMap((id) => byId.get(id) ?? []);
  if (events.length !== wish.ids.length) throw new Error('The page and its file are not of the same day.');
  const kept = wish.format === 'ics' ? datable(events).length : events.length;
  if (kept === 0) return 'None of these is known to the day, so there is nothing for a calendar.';
  const link = document.createElement('a');
  link.download = fileName(wish, file.events.length);
  link.href = URL.createObjectURL(new Blob([write(wish, file, events)], { type: types[wish.format] }));
  link.click();
  // The browser reads it after this turn; a minute is long enough for any file of this size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const left = events.length - kept;
  return `Saved ${counted(kept, 'event')}.${left > 0 ? ` ${left} known only to the month or year ${left === 1 ? 'is' : 'are'} not in the calendar.` : ''}`;
}
