import { firstDay, lastDay, precisionOf } from '../../../record/time/dates.ts';

/** An event as the zoomable view draws it; moments are milliseconds at midnight where the reader is. */
export interface Dated {
  id: string;
  lane: string;
  /** The row within its lane, from 0. */
  row: number;
  weight: 'key' | 'major' | 'minor';
  hollow: boolean;
  /** The partial date it was given. */
  date: string;
  /** Where its mark stands, and what it spans if it is no day. */
  at: number;
  span?: { from: number; to: number };
  /** The short form of its headline, if it has one. */
  label?: string;
}

/** A day in milliseconds. */
export const day = 86_400_000;

/** Midnight of a full day, where the reader is: the zoomable view counts in the reader's own days, so that no date slips. */
export function momentOf(full: string): number {
  const [year = 0, month = 1, date = 1] = full.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** The full day of a moment, where the reader is. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Where an event stands: on its day, in the middle of a month or year, or at the start of a span. */
export function placed(date: string, end: string | undefined): Pick<Dated, 'at' | 'span'> {
  const from = momentOf(firstDay(date));
  const to = momentOf(lastDay(end ?? date));
  if (precisionOf(date) === 'day' && !end) return { at: from };
  return { at: end ? from : (from + to) / 2, span: { from, to } };
}
