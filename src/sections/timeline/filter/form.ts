import { isDate, sortDateRange } from '../../../record/time/dates.ts';
import { emptyFilter, type EventListFilter } from '../../../record/select/eventFilter.ts';
import { formatShortDate } from '../../../words/format.ts';

/** Returns the filter set in the form; swaps the two dates if they are in the wrong order. */
export function filterFromForm(form: HTMLFormElement): EventListFilter {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const boxes = form.querySelectorAll<HTMLInputElement>('input[name=track]');
  const [from, to] = sortDateRange(text('from'), text('to'));
  const ticked = [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
  return {
    ...emptyFilter,
    words: text('q'),
    // All tracks ticked means no filter by track.
    tracks: ticked.length === boxes.length ? [] : ticked,
    weight: text('weight') as EventListFilter['weight'],
    who: text('who'),
    country: text('country'),
    source: text('source'),
    disputed: data.has('disputed'),
    from,
    to,
    newest: text('sort') === 'newest',
  };
}

/** Selects a value, adding an option if there is none for it, so that the form always matches the URL. */
function selectOption(form: HTMLFormElement, name: string, value: string): void {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  if (![...select.options].some((option) => option.value === value))
    select.add(new Option(isDate(value) ? formatShortDate(value) : value.slice(0, 40), value));
  select.value = value;
}

/** Sets the fields of the form to a filter. */
export function fillForm(form: HTMLFormElement, filter: EventListFilter): void {
  const search = form.elements.namedItem('q');
  if (search instanceof HTMLInputElement && search.value.trim() !== filter.words) search.value = filter.words;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=track]'))
    box.checked = filter.tracks.length === 0 || filter.tracks.includes(box.value);
  const disputed = form.elements.namedItem('disputed');
  if (disputed instanceof HTMLInputElement) disputed.checked = filter.disputed;
  for (const name of ['weight', 'who', 'country', 'source', 'from', 'to'] as const)
    selectOption(form, name, filter[name]);
  selectOption(form, 'sort', filter.newest ? 'newest' : '');
}
