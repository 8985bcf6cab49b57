import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { dayFromNumber, dayNumber, precisionOf } from '../record/time/dates.ts';
import type { EventData } from './shapes/event.ts';
import type { CitedSource, Head } from './shapes/parts.ts';

/** The start of a day in UTC; it stands for the day and no hour of it. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string) => dayFromNumber(dayNumber(day) + 1);

/** One all-day entry of a calendar. */
export interface CalendarEntry {
  id: string;
  /** Its first day, and its last if that is another. */
  from: string;
  to?: string | undefined;
  /** The day the entry last changed, and how often it was corrected. */
  changed: string;
  corrections: number;
  title: string;
  /** What it says, in paragraphs. */
  details: readonly string[];
  url: string;
  categories: readonly string[];
}

/** The events a calendar can hold: those known to the day. */
export const datable = <T extends { date: string }>(events: readonly T[]): T[] =>
  events.filter(({ date }) => precisionOf(date) === 'day');

/** The sources of an entry, one a line. */
export const sourceLines = (sources: readonly CitedSource[]): string =>
  `Sources:\n${sources.map(({ publisher, title, url }) => `${publisher}: ${title} ${url}`).join('\n')}`;

/** An iCalendar file of all-day entries with an exclusive end. */
export function calendarFile(
  { title, url }: Pick<Head, 'title' | 'url'>,
  description: string,
  entries: readonly CalendarEntry[],
): string {
  const { host } = new URL(url);
  const file = ical({
    prodId: { company: host, product: 'record', language: 'EN' },
    // The library escapes the texts of events, and not these two.
    name: escape(title, false),
    description: escape(description, false),
    url,
    ttl: 86_400,
  });
  for (const { id, from, to, changed, corrections, details, categories, ...entry } of entries)
    file.createEvent({
      id: `${id}@${host}`,
      stamp: midnight(changed),
      lastModified: midnight(changed),
      sequence: corrections,
      start: midnight(from),
      ...(to !== undefined && to > from ? { end: midnight(dayAfter(to)) } : {}),
      allDay: true,
      summary: entry.title,
      description: details.join('\n\n'),
      url: entry.url,
      categories: categories.map((name) => ({ name })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${file.toString()}\r\n`;
}

/** Events as an iCalendar file; a month or year is no day, so those are left out, and the calendar says so. */
export function calendar(head: Pick<Head, 'title' | 'url'>, events: readonly EventData[]): string {
  const dated = datable(events);
  const left = events.length - dated.length;
  const told = left > 0 ? ` ${left} known only to the month or year are left out; the page has them.` : '';
  const entries = dated.map((event): CalendarEntry => {
    const { id, date, end, changed, when, summary, disputed, sources, url } = event;
    return {
      id,
      from: date,
      to: end && precisionOf(end) === 'day' ? end : undefined,
      changed,
      corrections: event.corrections.length,
      title: event.headline,
      details: [
        `${when}.`,
        summary,
        ...disputed.map((point) => `Disputed: ${point}`),
        sourceLines(sources),
        url,
      ],
      url,
      categories: [event.track.name],
    };
  });
  return calendarFile(head, `${dated.length} of ${events.length} events.${told} ${head.url}`, entries);
}
