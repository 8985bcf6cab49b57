import { watchStateOn } from '../record/link/watch.ts';
import { dayNumber } from '../record/time/dates.ts';
import { calendarDates } from '../words/en/files.ts';
import { type CalendarEntry, calendarFile, knownToTheDay, sourceLines } from './calendar.ts';
import type { Head } from './shapes/parts.ts';
import type { ListData } from './shapes/record.ts';

/** Returns the upcoming dates to watch as an iCalendar file; dates known only to the month or year are left out, and the calendar’s description says how many. */
export function watchCalendar(
  head: Pick<Head, 'title' | 'url' | 'reviewed'>,
  watch: ListData['watch'],
): string {
  const { passed, ahead } = watchStateOn(watch, head.reviewed);
  const open = [...passed, ...ahead];
  const dated = knownToTheDay(open);
  const entries = dated.map(({ id, date, title, check, measures, sources, url }): CalendarEntry => ({
    id: `watch-${id}`,
    from: date,
    changed: head.reviewed,
    // Every review looks at every date again.
    revision: dayNumber(head.reviewed),
    title,
    details: [check, sourceLines(sources), url],
    url,
    categories: measures.map(({ name }) => name),
  }));
  return calendarFile(head, { all: open.length, held: calendarDates }, entries);
}
