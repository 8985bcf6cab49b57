import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { dayAfter, precisionOf } from '../record/time/dates.ts';
import * as words from '../words/en/files.ts';
import { locale } from '../words/en/locale.ts';
import { fillText } from '../words/fill.ts';
import { plural, type Plural } from '../words/plural.ts';
import type { EventData } from './shapes/event.ts';
import type { CitedSource, Head } from './shapes/parts.ts';

/** A day as midnight UTC, of which an all-day entry uses only the date. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** One all-day entry of a calendar. */
export interface CalendarEntry {
  id: string;
  /** Its first day. */
  from: string;
  /** Its last day, if it takes more than one. */
  to?: string | undefined;
  /** The day the entry last changed. */
  changed: string;
  /** A number that grows with each revision, by which calendar programs tell which of two copies is newer. */
  revision: number;
  title: string;
  /** The paragraphs of its description. */
  details: readonly string[];
  url: string;
  categories: readonly string[];
}

/** The items whose date is known to the day; a calendar can hold no others. */
export const knownToTheDay = <T extends { date: string }>(items: readonly T[]): T[] =>
  items.filter(({ date }) => precisionOf(date) === 'day');

/** The sources of an entry as text, one document per line, however often it is cited. */
export function sourceLines(sources: readonly CitedSource[]): string {
  const lines = sources.map(({ publisher, title, url }) =>
    fillText(words.sourceWithUrl, { source: fillText(words.sourceName, { publisher, title }), url }),
  );
  return [words.sourcesOfEntry, ...new Set(lines)].join('\n');
}

/** The description of a calendar: how many items it holds, how many it leaves out, and the URL of the page with all. */
function calendarDescription(
  all: number,
  { shown, held, url }: { shown: number; held: Plural; url: string },
): string {
  const omitted = all - shown;
  return [
    fillText(plural(all, held), { shown }),
    ...(omitted > 0 ? [plural(omitted, words.leftOutOfCalendar)] : []),
    url,
  ].join(' ');
}

/** The name of a calendar: its title, with how many items it holds if it leaves some out. */
const calendarName = (title: string, all: number, shown: number): string =>
  shown === all ? title : fillText(plural(all, words.calendarName), { title, shown });

/** The text of an iCalendar file of all-day entries, chosen from `all` items, which `held` counts; in the file, the end of an entry is exclusive. */
export function calendarFile(
  { title, url }: Pick<Head, 'title' | 'url'>,
  { all, held }: { all: number; held: Plural },
  entries: readonly CalendarEntry[],
): string {
  const description = calendarDescription(all, { shown: entries.length, held, url });
  const { host } = new URL(url);
  const file = ical({
    prodId: { company: host, product: 'record', language: new Intl.Locale(locale).language.toUpperCase() },
    // ical-generator escapes the texts of events, but not these two.
    name: escape(calendarName(title, all, entries.length), false),
    description: escape(description, false),
    url,
    ttl: 86_400,
  });
  for (const { id, from, to, changed, revision, details, categories, ...entry } of entries)
    file.createEvent({
      id: `${id}@${host}`,
      stamp: midnight(changed),
      lastModified: midnight(changed),
      sequence: revision,
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

/** Events as an iCalendar file; those known only to the month or year are left out and counted in its description. */
export function calendar(head: Pick<Head, 'title' | 'url'>, events: readonly EventData[]): string {
  const dated = knownToTheDay(events);
  const entries = dated.map((event): CalendarEntry => {
    const { id, date, end, changed, when, summary, disputed, sources, url } = event;
    return {
      id,
      from: date,
      to: end && precisionOf(end) === 'day' ? end : undefined,
      changed,
      revision: event.corrections.length,
      title: event.headline,
      details: [
        `${when}.`,
        summary,
        ...disputed.map((point) => fillText(words.disputed, { point })),
        sourceLines(sources),
        url,
      ],
      url,
      categories: [event.track.name],
    };
  });
  return calendarFile(head, { all: events.length, held: words.calendarEvents }, entries);
}
