import { inOrder } from '../../../record/time/dates.ts';
import { everything, type Filter } from '../../../record/select/eventFilter.ts';

/** What the form asks for; a first year after the last one changes places with it. */
export function formFilter(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const boxes = form.querySelectorAll<HTMLInputElement>('input[name=track]');
  const [from, to] = inOrder(text('from'), text('to'));
  const ticked = [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
  return {
    ...everything,
    words: text('q'),
    // All lanes ticked is the same as none asked for.
    tracks: ticked.length === boxes.length ? [] : ticked,
    weight: text('weight') as Filter['weight'],
    who: text('who'),
    country: text('country'),
    source: text('source'),
    disputed: data.has('disputed'),
    from,
    to,
    newest: text('sort') === 'newest',
  };
}

/** Sets a choice, adding it if the list does not offer it, so that the form never says other than the address. */
function choose(form: HTMLFormElement, name: string, value: string): void {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  if (![...select.options].some((option) => option.value === value))
    select.add(new Option(value.slice(0, 40), value));
  select.value = value;
}

/** Makes the form say what is asked for. */
export function showFilter(form: HTMLFormElement, filter: Filter): void {
  const words = form.elements.namedItem('q');
  if (words instanceof HTMLInputElement && words.value.trim() !== filter.words) words.value = filter.words;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=track]'))
    box.checked = filter.tracks.length === 0 || filter.tracks.includes(box.value);
  const disputed = form.elements.namedItem('disputed');
  if (disputed instanceof HTMLInputElement) disputed.checked = filter.disputed;
  for (const name of ['weight', 'who', 'country', 'source', 'from', 'to'] as const)
    choose(form, name, filter[name]);
  choose(form, 'sort', filter.newest ? 'newest' : '');
}
