import { inOrder } from '../../record/time/dates.ts';
import type { Options } from './options.ts';

const weights = ['event--key', 'event--major', 'event--minor'];
const weight = (row: Element) => weights.findIndex((name) => row.classList.contains(name));
const rowsIn = () => [...document.querySelectorAll<HTMLElement>('.event')];
/** So many events are shown at once in a list that is folded by year. */
const few = 14;
const data = (element: HTMLElement, name: string) => element.dataset[name] ?? '';

/** The rows that fit the options, in the order of the list; ids nobody knows are as if not said. */
function chosen(rows: HTMLElement[], { track, events, max = events, ...dates }: Options): HTMLElement[] {
  const known = (ids: string | undefined, name: string) => {
    const own = ids?.split(',').filter((one) => rows.some((row) => data(row, name) === one));
    return (id: string) => !own?.length || own.includes(id);
  };
  const [from, to] = inOrder(dates.from ?? '', dates.to ?? '');
  const [fitsTrack, fitsId] = [known(track, 'track'), known(events, 'id')];
  const fit = rows.filter((row) => {
    const start = row.querySelector('time')?.dateTime ?? '';
    const end = data(row, 'end') || start;
    return (
      fitsTrack(data(row, 'track')) &&
      fitsId(data(row, 'id')) &&
      // A date that begins with the other is inside it: `2024-06-20` is not after `2024`.
      (!from || end >= from || from.startsWith(end)) &&
      (!to || start <= to || start.startsWith(to))
    );
  });
  const most = Number(max) || fit.length;
  const heaviest = [...fit].sort((a, b) => weight(a) - weight(b)).slice(0, most);
  return fit.filter((row) => heaviest.includes(row));
}

const hide = (element: Element, hidden: boolean) => element.toggleAttribute('hidden', hidden);

/** Shows the events the options ask for, with their marks, lanes and years, and says what was left out. */
export function applyChoice(options: Options): void {
  const rows = rowsIn();
  if (rows.length === 0) return;
  const shown = new Set(chosen(rows, options));
  for (const row of rows) hide(row, !shown.has(row));
  // A mark bears the place of its row in the list.
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
    // A few events need no folding.
    year.querySelector('details')?.toggleAttribute('open', shown.size <= few);
  }
  for (const filter of document.querySelectorAll('.filter')) hide(filter, tracks.size < 2);
  const rest = document.querySelector('.rest');
  if (!rest) return;
  hide(rest, shown.size === rows.length);
  const output = rest.querySelector('output');
  if (output) output.textContent = `${shown.size} of ${rows.length} events.`;
  for (const count of document.querySelectorAll('.count')) hide(count, shown.size !== rows.length);
}

/** Says aloud how many events a choice of track leaves. */
export function tellChoice(): void {
  const status = document.querySelector('[role=status]');
  document.querySelector('.filter')?.addEventListener('change', () => {
    const count = rowsIn().filter((row) => getComputedStyle(row).display !== 'none').length;
    if (status) status.textContent = `${count} ${count === 1 ? 'event' : 'events'}`;
  });
}

/** Gives the title's heading another rank, and those below it the next. */
export function applyHeading(rank: number): void {
  const titles = [...document.querySelectorAll('h1, h2')];
  for (const old of titles) {
    const title = document.createElement(`h${old.tagName === 'H1' ? rank : rank + 1}`);
    title.append(...old.childNodes);
    old.replaceWith(title);
  }
}
