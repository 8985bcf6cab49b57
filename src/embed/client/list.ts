import { leadCount, mostImportant, selectEvents } from '../selectEvents.ts';
import type { Options } from './options.ts';
import { find, findAll } from './find.ts';

const rowsIn = () => findAll('.event');
/** A list folded by year is opened if a choice leaves at most this many of its events. */
const unfoldedMax = 14;
const data = (element: HTMLElement, name: string) => element.dataset[name] ?? '';

/** The rank of each row, as the list states them. */
const ranks = () => find('.list')?.dataset['ranks']?.split(' ') ?? [];

const eventOf = (row: HTMLElement, index: number) => ({
  row,
  id: data(row, 'id'),
  track: data(row, 'track'),
  date: row.querySelector('time')?.dateTime ?? '',
  end: row.dataset['end'],
  rank: Number(ranks()[index] ?? index),
});

const hide = (element: Element, hidden: boolean) => element.toggleAttribute('hidden', hidden);

/** Sets the number of events shown in the sentence that says it, and returns that sentence. */
function setCount(count: number): HTMLElement | null {
  const sentence = find('.part-of');
  const number = sentence?.querySelector('b');
  if (number) number.textContent = String(count);
  return sentence;
}

/** Shows only some rows of the list, and only the years they are in; opens these years if `unfolded`. */
function showRows(rows: readonly HTMLElement[], shown: ReadonlySet<HTMLElement>, unfolded: boolean): void {
  for (const row of rows) hide(row, !shown.has(row));
  for (const year of findAll('.year')) {
    hide(year, !year.querySelector('.event:not([hidden])'));
    year.querySelector('details')?.toggleAttribute('open', unfolded);
  }
}

/** Shows only the events that match the options, along with their marks, lanes and years, and says how many they are. In the compact layout it lists the most important of them until the reader asks for the rest. */
export function applyChoice(options: Options): void {
  const rows = rowsIn();
  if (rows.length === 0) return;
  const selected = selectEvents(rows.map(eventOf), options);
  const shown = new Set(selected.map(({ row }) => row));
  const unfolded = shown.size < rows.length && shown.size <= unfoldedMax;
  showRows(rows, shown, unfolded);
  // `data-n` is the index of the mark's row in the list.
  for (const mark of findAll('[data-n]')) {
    const row = rows[Number(mark.dataset['n'])];
    mark.classList.toggle('gone', !row || !shown.has(row));
  }
  const tracks = new Set(selected.map(({ track }) => track));
  for (const part of findAll('[data-tracks]'))
    hide(
      part,
      !data(part, 'tracks')
        .split(' ')
        .some((track) => tracks.has(track)),
    );
  for (const filter of findAll('.filter')) hide(filter, tracks.size < 2);
  const isPart = shown.size < rows.length;
  for (const count of findAll('.count')) hide(count, isPart);
  const sentence = setCount(shown.size);
  if (sentence) hide(sentence, !isPart);
  // What the record says of the whole timeline need not hold for a part of it.
  const what = find('.head__what');
  if (what && options.intro === undefined) hide(what, isPart);

  const button = find('.all');
  if (!button || options.layout !== 'compact' || shown.size <= leadCount) return;
  const leads = new Set(mostImportant(selected, leadCount).map(({ row }) => row));
  const expand = (all: boolean) => {
    button.setAttribute('aria-expanded', String(all));
    document.documentElement.toggleAttribute('data-leads', !all);
    showRows(rows, all ? shown : leads, !all || unfolded);
  };
  hide(button, false);
  expand(false);
  button.onclick = () => {
    const isFolded = button.getAttribute('aria-expanded') === 'false';
    expand(isFolded);
    const first = isFolded && rows.find((row) => shown.has(row) && !leads.has(row));
    if (first) (first.closest('.year') ?? first).querySelector('summary')?.focus({ preventScroll: true });
  };
}

/** Announces how many events are visible, in the same sentence, when the track filter changes. */
export function announceEventCount(): void {
  const status = find('[role=status]');
  find('.filter')?.addEventListener('change', () => {
    const count = rowsIn().filter((row) => getComputedStyle(row).display !== 'none').length;
    const sentence = setCount(count);
    if (status && sentence) status.textContent = sentence.textContent;
  });
}

/** Sets the heading level of the title, and gives the headings below it the next level. */
export function applyHeading(rank: number): void {
  for (const title of findAll('h1, h2'))
    title.setAttribute('aria-level', String(title.tagName === 'H1' ? rank : rank + 1));
}
