import { locale } from '../../../words/en/locale.ts';
import { weekdayAndDay } from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate, formatMonthDay } from '../../../words/format.ts';
import { localDay } from './dated.ts';

const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short' });

/** Returns the label of one step of the time axis, by its scale in vis-timeline; empty for scales without labels. */
export function minorLabel(date: Date, scale: string): string {
  // vis-timeline passes a date of its own kind.
  const time = new Date(date.valueOf());
  const day = localDay(time.getTime());
  if (scale === 'year') return day.slice(0, 4);
  if (scale === 'month') return formatMonthDay(day.slice(0, 7));
  // A week also ends where a month does; that part of a week has no label.
  if (scale === 'week') return time.getDate() === 1 && time.getDay() !== 0 ? '' : formatMonthDay(day);
  if (scale === 'day') return String(time.getDate());
  if (scale === 'weekday')
    return fillText(weekdayAndDay, { weekday: weekdays.format(time), day: time.getDate() });
  return '';
}

/** Returns the label of the period that contains a step of the time axis. */
export function majorLabel(date: Date, scale: string): string {
  const day = localDay(date.valueOf());
  if (scale === 'month') return day.slice(0, 4);
  if (scale === 'week' || scale === 'day' || scale === 'weekday') return formatDate(day.slice(0, 7));
  return scale === 'hour' ? formatDate(day) : '';
}
