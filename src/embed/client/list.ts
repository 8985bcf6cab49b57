import * as counts from '../../words/en/counts.ts';
import { eventsShown } from '../../words/en/embed.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { selectEvents } from '../selectEvents.ts';
import type { Options } from './options.ts';

const rowsIn = () => [...document.querySelectorAll<HTMLElement>('.event')];
/** A list folded by year is opened if a choice leaves at most this many of its events. */
const unfoldedMax = 14;
const data = (element: HTMLElement, name: string) => element.dataset[name] ?? '';

/** The rank of each row, as the list states them. */
const ranks = () => document.querySelector<HTMLElement>('.list')?.dataset['ranks']?.split(' ') ?? [];

const eventOf = (row: HTMLElement, index: number) => ({
  row,
  id: data(row, 'id'),
  track: data(row, 'track'),
  date: row.querySelector('time')?.dateTime ?? '',
  end: row.dataset['end'],
  rank: Number(ranks()[index] ?? index),
});

const hide = (element: Element, hidden: boolean) => element.toggleAttribute('hidden', hidden);

/** Shows only the events that match the options, along with their marks, lanes and years, and updates the total. */
export function applyChoice(options: Options): void {
  const rows = rowsIn();
  if (rows.length === 0) return;
  const selected = selectEvents(rows.map(eventOf), options);
  const shown = new Set(selected.map(({ row }) => row));
  for (const row of rows) hide(row, !shown.has(row));
  // `data-n` is the index of the mark's row in the list.
  for (const mark of document.querySelectorAll<SVGElement>('[data-n]')) {
    const row = rows[Number(mark.dataset['n'])];
    mark.classList.toggle('gone', !row || !shown.has(row));
  }
  const tracks = new Set(selected.map(({ track }) => track));
  for (const part of document.querySelectorAll<HTMLElement>('[data-tracks]'))
    hide(
      part,
      !data(part, 'tracks')
        .split(' ')
        .some((track) => tracks.has(track)),
    );
  const unfolded = shown.size < rows.length && shown.size <= unfoldedMax;
  for (const year of document.querySelectorAll('.year')) {
    hide(year, !year.querySelector('.event:not([hidden])'));
    year.querySelector('details')?.toggleAttribute('open', unfolded);
  }
  for (const filter of document.querySelectorAll('.filter')) hide(filter, tracks.size < 2);
  const rest = document.querySelector('.rest');
  if (!rest) return;
  hide(rest, shown.size === rows.length);
  const output = rest.querySelector('output');
  if (output) output.textContent = fillText(plural(rows.length, eventsShown), { shown: shown.size });
  for (const count of document.querySelectorAll('.count')) hide(count, shown.size !== rows.length);
}

/** Announces the number of visible events when the track filter changes. */
export function announceEventCount(): void {
  const status = document.querySelector('[role=status]');
  document.querySelector('.filter')?.addEventListener('change', () => {
    const count = rowsIn().filter((row) => getComputedStyle(row).display !== 'none').length;
    if (status) status.textContent = plural(count, counts.events);
  });
}

/** Changes the heading level of the title, and gives the headings below it the next level. */
export function applyHeading(rank: number): void {
  const titles = [...document.querySelectorAll('h1, h2')];
  for (const old of titles) {
    const title = document.createElement(`h${old.tagName === 'H1' ? rank : rank + 1}`);
    title.append(...old.childNodes);
    old.replaceWith(title);
  }
}
