import { columnClass, maxColumns } from '../../charts/columnClass.ts';
import type { Event } from '../../record/model.ts';

/** Lists of more events than this show each in one line, so that a page of thousands stays light: all else is on the pages of the events. */
export const maxFullRows = 1500;

/** Returns whether a list of so many events shows each in one line. */
export const showsLines = (events: readonly Event[]): boolean => events.length > maxFullRows;

/** Lists of this many events or fewer have all their rows laid out at once. */
const maxEagerEvents = 40;

/** Returns whether the rows of a list of so many events are laid out only as they come into view. */
export const isLong = (events: readonly Event[]): boolean => events.length > maxEagerEvents;

const countClass = (count: number) => columnClass(Math.min(maxColumns - 1, Math.ceil(count)));

/** Returns the class of the list of a year that is laid out as it comes into view, and the class that tells its style sheet how long it is, in fifties of lines or tens of rows; undefined if it is too short for that. */
export function lateClasses(events: number, inLines: boolean): string | undefined {
  if (inLines) return events > 100 ? `lines--late ${countClass(events / 50)}` : undefined;
  return events > 10 ? `rows--late ${countClass(events / 10)}` : undefined;
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
