import { watchStateOn } from '../record/link/watch.ts';
import { type CalendarEntry, calendarFile, knownToTheDay, sourceLines } from './calendar.ts';
import type { Head } from './shapes/parts.ts';
import type { ListData } from './shapes/record.ts';

/** The open dates to look out for as an iCalendar file; those known only to the month or year are left out and counted in its description. */
export function watchCalendar(
  head: Pick<Head, 'title' | 'url' | 'reviewed'>,
  watch: ListData['watch'],
): string {
  const { passed, ahead } = watchStateOn(watch, head.reviewed);
  const open = [...passed, ...ahead];
  const dated = knownToTheDay(open);
  const omitted = open.length - dated.length;
  const omittedNote =
    omitted > 0 ? ` ${omitted} known only to the month or year are left out; the page has them.` : '';
  const entries = dated.map(({ id, date, title, check, measures, sources, url }): CalendarEntry => ({
    id: `watch-${id}`,
    from: date,
    changed: head.reviewed,
    corrections: 0,
    title,
    details: [check, sourceLines(sources), url],
    url,
    categories: measures.map(({ name }) => name),
  }));
  return calendarFile(
    head,
    `${dated.length} of ${open.length} dates ahead.${omittedNote} ${head.url}`,
    entries,
  );
}
