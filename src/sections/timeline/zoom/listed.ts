import type { ZoomData } from '../../../charts/zoomData.ts';
import { compareDates, spanInWords } from '../../../record/time/dates.ts';
import { type Dated, placed } from './dated.ts';

/** The ids of the events a list shows as it is narrowed now. */
export function shownIds(list: HTMLElement): Set<string> {
  return new Set([...list.querySelectorAll('.row--event:not([hidden])')].map(({ id }) => id));
}

const dateOf = (row: Element) => row.querySelector('time')?.dateTime ?? '';

/** Reads the events of a list from its rows, in the order of their dates; a row whose lane the view does not draw is left out. */
export function readEvents(list: HTMLElement, data: ZoomData): Dated[] {
  const lanes = new Set(data.lanes.map(({ id }) => id));
  const hollow = new Set(data.hollow);
  const rows = [...list.querySelectorAll<HTMLElement>('.row--event')];
  // Events of one day keep the order of the record, whichever way the list is turned.
  if (list.classList.contains('timeline-list--newest')) rows.reverse();
  return rows
    .flatMap((row): Dated[] => {
      const { track = '', weight = 'minor', end } = row.dataset;
      const date = dateOf(row);
      if (!lanes.has(track)) return [];
      const label = data.labels[row.id];
      return [
        {
          id: row.id,
          lane: track,
          row: data.rows[row.id] ?? 0,
          weight: weight as Dated['weight'],
          hollow: hollow.has(row.id),
          date,
          ...placed(date, end),
          ...(label ? { label } : {}),
        },
      ];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

/** What a row of the list says of its event. */
export interface Said {
  headline: string;
  summary: string;
  date: string;
  address: string;
}

/** Reads the words of an event from its row. */
export function readWords(row: HTMLElement): Said {
  const date = dateOf(row);
  const { end = date } = row.dataset;
  const link = row.querySelector<HTMLAnchorElement>('h2 a, h3 a, h4 a, h5 a');
  const text = (selector: string) =>
    row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    headline: link?.textContent?.trim() ?? '',
    summary: text('.row__summary'),
    date: spanInWords(date, end),
    address: link?.getAttribute('href') ?? '',
  };
}
