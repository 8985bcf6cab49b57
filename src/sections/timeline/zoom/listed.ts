import type { ZoomData } from '../../../charts/zoomData.ts';
import { compareDates } from '../../../record/time/dates.ts';
import { formatDateRange } from '../../../words/format.ts';
import { type ZoomEvent, positionOf } from './dated.ts';

/** Returns the ids of the events that the filtered list currently shows. */
export function shownIds(list: HTMLElement): Set<string> {
  return new Set([...list.querySelectorAll('.row--event:not([hidden])')].map(({ id }) => id));
}

const dateOf = (row: Element) => row.querySelector('time')?.dateTime ?? '';

/** Reads the events from the rows of a list, in order of date; rows whose lane the view does not draw are skipped. */
export function readEvents(list: HTMLElement, data: ZoomData): ZoomEvent[] {
  const lanes = new Set(data.lanes.map(({ id }) => id));
  const hollow = new Set(data.hollow);
  const rows = [...list.querySelectorAll<HTMLElement>('.row--event')];
  // Events of the same day keep the order of the record, even if the list shows the newest first.
  if (list.classList.contains('timeline-list--newest')) rows.reverse();
  return rows
    .flatMap((row): ZoomEvent[] => {
      const { track = '', weight = 'minor', end } = row.dataset;
      const date = dateOf(row);
      if (!lanes.has(track)) return [];
      const label = data.labels[row.id];
      return [
        {
          id: row.id,
          lane: track,
          row: data.rows[row.id] ?? 0,
          weight: weight as ZoomEvent['weight'],
          hollow: hollow.has(row.id),
          date,
          ...positionOf(date, end),
          ...(label ? { label } : {}),
        },
      ];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

/** The text of an event in its row of the list. */
export interface EventText {
  headline: string;
  summary: string;
  date: string;
  url: string;
}

/** Reads the text of an event from its row. */
export function readEventText(row: HTMLElement): EventText {
  const date = dateOf(row);
  const { end = date } = row.dataset;
  const link = row.querySelector<HTMLAnchorElement>('h2 a, h3 a, h4 a, h5 a');
  const text = (selector: string) =>
    row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    headline: link?.textContent?.trim() ?? '',
    summary: text('.row__summary'),
    date: formatDateRange(date, end),
    url: link?.getAttribute('href') ?? '',
  };
}
