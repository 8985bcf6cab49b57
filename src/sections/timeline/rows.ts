import { columnClass, maxColumns } from '../../charts/columnClass.ts';
import type { Event } from '../../record/model.ts';

/** Lists of more events than this show each in one line, so that a page of thousands stays light: all else is on the pages of the events. */
export const maxFullRows = 500;

/** Returns whether a list of so many events shows each in one line. */
export const showsLines = (events: readonly Event[]): boolean => events.length > maxFullRows;

/** Returns the class of a list of lines that is laid out as it comes into view, and the class that tells its style sheet the number of lines, in twenties; undefined if it is too short for that. */
export function lateClasses(lines: number): string | undefined {
  if (lines <= 100) return undefined;
  return `lines--late ${columnClass(Math.min(maxColumns - 1, Math.round(lines / 20)))}`;
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join(' ') || undefined;

/** Returns the attributes of the row of an event that the filter and the zoomable view read. */
export function rowAttributes(event: Event) {
  return {
    id: event.id,
    'data-track': event.track.id,
    'data-weight': event.weight,
    'data-end': event.end,
    'data-actors': ids([...event.bodies, ...event.people]),
    'data-countries': ids(event.countries),
    'data-kinds': [...new Set(event.sources.map(({ kind }) => kind))].join(' '),
    'data-disputed': event.disputed.length > 0 ? 'yes' : undefined,
  };
}
