import { type Findable, plainText } from '../../../record/select/eventFilter.ts';
import { grouped } from '../../../record/select/grouped.ts';

/** One row of the list, with what its event can be found by. */
export interface Row extends Findable {
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
    get text() {
      return (text ??= plainText(element.textContent));
    },
  };
}

/** The rows of a list: those already known, then those that have come since. The plain text of each is made when it is first asked for. Of a list that is not whole the last row is left out, because half of it may be missing. */
export function readRows(list: HTMLElement, known: Row[], whole: boolean): Row[] {
  const elements = list.getElementsByClassName('row--event') as HTMLCollectionOf<HTMLElement>;
  const end = whole ? elements.length : elements.length - 1;
  if (known.length >= end) return known;
  return [...known, ...[...elements].slice(known.length, end).map(readRow)];
}

/** Makes the plain texts of rows in moments when nothing else is to be done, so that the first search need not. */
export function readAhead(rows: readonly Row[]): void {
  let next = 0;
  const read = (moment: IdleDeadline) => {
    while (next < rows.length && moment.timeRemaining() > 1) void rows[next++]?.text;
    if (next < rows.length) requestIdleCallback(read);
  };
  // Safari has no such moments; there the first search makes them.
  if ('requestIdleCallback' in window) requestIdleCallback(read);
}

/** Puts the rows of a list in order, each year under its heading; silences stay only in the order they were written for. */
export function orderRows(list: HTMLElement, rows: readonly Row[], newest: boolean): void {
  if (list.classList.contains('timeline-list--newest') === newest) return;
  list.classList.toggle('timeline-list--newest', newest);
  const years = [...list.querySelectorAll<HTMLElement>('.row--year')];
  const review = list.querySelector<HTMLElement>('.row--review');
  const quiet = new Map(
    [...list.querySelectorAll<HTMLElement>('.row--quiet')].map((row) => [row.dataset['after'], row]),
  );
  const turn = <T>(items: T[]) => (newest ? [...items].reverse() : items);
  const byDate = grouped(rows, ({ year }) => year);
  const ordered = turn(years).flatMap((heading) => {
    const own = turn(byDate.get(heading.id.slice(1)) ?? []);
    return [heading, ...own.flatMap(({ element }) => [element, quiet.get(element.id) ?? []].flat())];
  });
  list.replaceChildren(
    ...(newest && review ? [review] : []),
    ...ordered,
    ...(!newest && review ? [review] : []),
  );
}
