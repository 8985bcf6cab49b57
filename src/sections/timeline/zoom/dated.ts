import { firstDay, lastDay, precisionOf } from '../../../record/time/dates.ts';

/** An event as the zoomable view draws it; times are milliseconds since the epoch, at midnight in the reader's time zone. */
export interface ZoomEvent {
  id: string;
  /** The id of its lane. */
  lane: string;
  /** The row within its lane: 0 for events, from 1 for the bars of measures. */
  row: number;
  weight: 'key' | 'major' | 'minor';
  hollow: boolean;
  /** The date in the record, which may be only a year or a month. */
  date: string;
  /** The time its mark is drawn at. */
  at: number;
  /** The period it covers, if its date is not a single day. */
  span?: { from: number; to: number };
  /** The short form of its headline, if there is one. */
  label?: string;
}

/** The length of a day, in milliseconds. */
export const dayMs = 86_400_000;

/** Returns the start of a day (`YYYY-MM-DD`) in the reader's time zone, in milliseconds; the zoomable view counts in local days so that no date shifts. */
export function midnightOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** Returns the day (`YYYY-MM-DD`) of a time, in the reader's time zone. */
export function localDay(time: number): string {
  const date = new Date(time);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** Returns where an event is drawn: on its day, in the middle of its month or year, or at the start of its span. */
export function positionOf(date: string, end: string | undefined): Pick<ZoomEvent, 'at' | 'span'> {
  const from = midnightOf(firstDay(date));
  const to = midnightOf(lastDay(end ?? date));
  if (precisionOf(date) === 'day' && !end) return { at: from };
  return { at: end ? from : (from + to) / 2, span: { from, to } };
}
