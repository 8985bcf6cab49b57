import { type Findable, plainText } from '../../domain/filters.ts';

/** One row of the list, with what its event can be found by. */
export interface Row extends Findable {
  element: HTMLElement;
  year: string;
}

const split = (value: string | undefined) => value?.split(' ') ?? [];

/** Reads the rows of a list once; the plain text of each is made when it is first asked for. */
export function readRows(list: HTMLElement): Row[] {
  return [...list.querySelectorAll<HTMLElement>('.row--event')].map((element) => {
    const { track = '', weight = '', date = '', end, actors, countries, kinds, disputed } = element.dataset;
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
  });
}

/** Puts the rows of a list in order, each year under its heading; silences stay only in the order they were written for. */
export function orderRows(list: HTMLElement, rows: readonly Row[], newest: boolean): void {
  if (list.classList.contains('timeline-list--newest') === newest) return;
  list.classList.toggle('timeline-list--newest', newest);
  const years = [...list.querySelectorAll<HTMLElement>('.row--year')];
  const today = list.querySelector<HTMLElement>('.row--today');
  const quiet = new Map(
    [...list.querySelectorAll<HTMLElement>('.row--quiet')].map((row) => [row.dataset['after'], row]),
  );
  const turn = <T>(items: T[]) => (newest ? items.toReversed() : items);
  const byDate = Map.groupBy(rows, ({ year }) => year);
  const ordered = turn(years).flatMap((heading) => {
    const own = turn(byDate.get(heading.id.slice(1)) ?? []);
    return [heading, ...own.flatMap(({ element }) => [element, quiet.get(element.id) ?? []].flat())];
  });
  list.replaceChildren(...(newest && today ? [today] : []), ...ordered, ...(!newest && today ? [today] : []));
}
