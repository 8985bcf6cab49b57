import { sortDateRange } from '../../record/time/dates.ts';
import * as counts from '../../words/en/counts.ts';
import { eventsShown } from '../../words/en/embed.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import type { Options } from './options.ts';

const weights = ['event--key', 'event--major', 'event--minor'];
const weight = (row: Element) => weights.findIndex((name) => row.classList.contains(name));
const rowsIn = () => [...document.querySelectorAll<HTMLElement>('.event')];
/** A list folded by year is opened if it has at most this many events. */
const unfoldedMax = 14;
const data = (element: HTMLElement, name: string) => element.dataset[name] ?? '';

/** Returns the rows that match the options, in list order; ignores unknown ids. */
function chosen(rows: HTMLElement[], { track, events, max = events, ...dates }: Options): HTMLElement[] {
  const matcher = (ids: string | undefined, name: string) => {
    const knownIds = ids?.split(',').filter((value) => rows.some((row) => data(row, name) === value));
    return (id: string) => !knownIds?.length || knownIds.includes(id);
  };
  const [from, to] = sortDateRange(dates.from ?? '', dates.to ?? '');
  const [matchesTrack, matchesId] = [matcher(track, 'track'), matcher(events, 'id')];
  const matches = rows.filter((row) => {
    const start = row.querySelector('time')?.dateTime ?? '';
    const end = data(row, 'end') || start;
    return (
      matchesTrack(data(row, 'track')) &&
      matchesId(data(row, 'id')) &&
      // A date that starts with another lies within it: `2024-06-20` is not after `2024`.
      (!from || end >= from || from.startsWith(end)) &&
      (!to || start <= to || start.startsWith(to))
    );
  });
  const limit = Number(max) || matches.length;
  const heaviest = [...matches].sort((a, b) => weight(a) - weight(b)).slice(0, limit);
  return matches.filter((row) => heaviest.includes(row));
}

const hide = (element: Element, hidden: boolean) => element.toggleAttribute('hidden', hidden);

/** Shows only the events that match the options, with their marks, lanes and years, and how many there are in all. */
export function applyChoice(options: Options): void {
  const rows = rowsIn();
  if (rows.length === 0) return;
  const shown = new Set(chosen(rows, options));
  for (const row of rows) hide(row, !shown.has(row));
  // `data-n` is the index of the mark's row in the list.
  for (const mark of document.querySelectorAll<SVGElement>('[data-n]')) {
    const row = rows[Number(mark.dataset['n'])];
    mark.classList.toggle('gone', !row || !shown.has(row));
  }
  const tracks = new Set([...shown].map((row) => data(row, 'track')));
  for (const part of document.querySelectorAll<HTMLElement>('[data-tracks]'))
    hide(
      part,
      !data(part, 'tracks')
        .split(' ')
        .some((track) => tracks.has(track)),
    );
  for (const year of document.querySelectorAll('.year')) {
    hide(year, !year.querySelector('.event:not([hidden])'));
    year.querySelector('details')?.toggleAttribute('open', shown.size <= unfoldedMax);
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
