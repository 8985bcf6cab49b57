import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { dayFromNumber, dayNumber, precisionOf } from '../domain/dates.ts';
import type { EventData } from './shapes/event.ts';
import type { Head } from './shapes/parts.ts';

/** The start of a day in UTC; it stands for the day and no hour of it. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string) => dayFromNumber(dayNumber(day) + 1);

/** The events a calendar can hold: those known to the day. */
export const datable = (events: readonly EventData[]): EventData[] =>
  events.filter(({ date }) => precisionOf(date) === 'day');

function details({ when, summary, disputed, sources, url }: EventData): string {
  return [
    `${when}.`,
    summary,
    ...disputed.map((point) => `Disputed: ${point}`),
    `Sources:\n${sources.map(({ publisher, title, url }) => `${publisher}: ${title} ${url}`).join('\n')}`,
    url,
  ].join('\n\n');
}

/** Events as an iCalendar file: all-day events with an exclusive end; a month or year is no day, so those are left out, and the calendar says so. */
export function calendar({ title, url }: Pick<Head, 'title' | 'url'>, events: readonly EventData[]): string {
  const dated = datable(events);
  const left = events.length - dated.length;
  const told = left > 0 ? ` ${left} known only to the month or year are left out; the page has them.` : '';
  const { host } = new URL(url);
  const file = ical({
    prodId: { company: host, product: 'record', language: 'EN' },
    // The library escapes the texts of events, and not these two.
    name: escape(title, false),
    description: escape(`${dated.length} of ${events.length} events.${told} ${url}`, false),
    url,
    ttl: 86_400,
  });
  for (const event of dated) {
    const end =
      event.end && precisionOf(event.end) === 'day' && event.end > event.date ? event.end : undefined;
    file.createEvent({
      id: `${event.id}@${host}`,
      stamp: midnight(event.changed),
      lastModified: midnight(event.changed),
      sequence: event.corrections.length,
      start: midnight(event.date),
      ...(end ? { end: midnight(dayAfter(end)) } : {}),
      allDay: true,
      summary: event.headline,
      description: details(event),
      url: event.url,
      categories: [{ name: event.track.name }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${file.toString()}\r\n`;
}
