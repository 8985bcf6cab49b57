import { type FilterableEvent, searchableText } from '../../../record/select/eventFilter.ts';

/** One row of the list, with the values its event can be filtered by. */
export interface Row extends FilterableEvent {
  element: HTMLElement;
  year: string;
}

const split = (value: string | undefined) => value?.split(' ') ?? [];

function readRow(element: HTMLElement): Row {
  const { track = '', weight = '', end, actors, countries, kinds, disputed } = element.dataset;
  const date = element.querySelector('time')?.dateTime ?? '';
  let text: string | undefined;
  return {
    element,
    track,
    weight,
    date,
    end,
    year: date.slice(0, 4),
    actors: split(actors),
    countries: split(countries),
    kinds: split(kinds),
    disputed: disputed === 'yes',
    // Computed on first use.
    get text() {
      return (text ??= searchableText(element.textContent));
    },
  };
}

/** Returns the known rows of a list and those added since; the last row of an incomplete list is left out because half of it may be missing. */
export function readRows(list: HTMLElement, known: Row[], complete: boolean): Row[] {
  const elements = list.getElementsByClassName('row--event') as HTMLCollectionOf<HTMLElement>;
  const end = complete ? elements.length : elements.length - 1;
  if (known.length >= end) return known;
  return [...known, ...[...elements].slice(known.length, end).map(readRow)];
}

/** Computes the plain texts of rows in idle time, so that the first search does not have to. */
export function precomputeTextsWhenIdle(rows: readonly Row[]): void {
  let next = 0;
  const work = (deadline: IdleDeadline) => {
    while (next < rows.length && deadline.timeRemaining() > 1) void rows[next++]?.text;
    if (next < rows.length) requestIdleCallback(work);
  };
  // Safari lacks requestIdleCallback; there the first search computes them.
  if ('requestIdleCallback' in window) requestIdleCallback(work);
}

/** Orders a list by date, oldest or newest first: the years, and the rows of each year. */
export function orderRows(list: HTMLElement, newest: boolean): void {
  if (list.classList.contains('timeline-list--newest') === newest) return;
  list.classList.toggle('timeline-list--newest', newest);
  for (const items of [list, ...list.querySelectorAll('ol')])
    items.replaceChildren(...[...items.children].reverse());
}
