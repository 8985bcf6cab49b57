import {
  type Asked,
  everything,
  type Filter,
  matcher,
  narrows,
  readFilter,
  writeFilter,
} from '../../../record/select/eventFilter.ts';
import { counted } from '../../../words/wording.ts';
import { changeAddress } from '../../../ui/history.ts';
import { onArrival, whenThere, whole } from './arrival.ts';
import { formFilter, showFilter } from './form.ts';
import { orderRows, readAhead, readRows, type Row } from './rows.ts';

/** Narrows the list of events to what a reader asks for, and keeps the address in step. It answers before the list has arrived to its end: what is asked for holds for the rows still to come. */
class RecordFilter extends HTMLElement {
  private rows: Row[] = [];
  private filter: Filter = { ...everything };
  private unknown: readonly string[] = [];
  private ignored: readonly string[] = [];
  /** Whether the list stands as it was sent. */
  private untouched = true;

  connectedCallback(): void {
    // The list comes after the form, so that the form is there when the list is.
    whenThere('.timeline-list', (list) => this.start(list));
  }

  private start(list: HTMLElement): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
      this.ask(list, form, formFilter(form), typing);
    });
    form.querySelector('input[type=search]')?.addEventListener(
      'focus',
      () => {
        this.rows = readRows(list, this.rows, whole());
        readAhead(this.rows);
      },
      { once: true },
    );
    for (const button of document.querySelectorAll('[data-filter-clear]'))
      button.addEventListener('click', () => {
        this.ask(list, form, { ...everything }, false);
        form.querySelector<HTMLElement>('input')?.focus();
      });
    window.addEventListener('popstate', () => this.fromAddress(list, form));
    onArrival(list, () => {
      if (this.untouched && !location.search) return;
      if (whole()) this.fromAddress(list, form);
      else this.narrow(list);
    });
    this.fromAddress(list, form);
    this.dataset['ready'] = '';
  }

  /** Applies a new filter to the list and puts it into the address: that of each key once the reader pauses. */
  private ask(list: HTMLElement, form: HTMLFormElement, filter: Filter, typing: boolean): void {
    this.apply(list, form, { filter });
    const search = (now: string) => String(writeFilter(filter, new URLSearchParams(now)));
    changeAddress({ search, step: !typing }, typing ? 400 : 0);
  }

  private fromAddress(list: HTMLElement, form: HTMLFormElement): void {
    // Most addresses ask for nothing, and then no row need be read.
    if (!location.search) return this.apply(list, form, { filter: { ...everything } });
    this.rows = readRows(list, this.rows, whole());
    const of = (pick: (row: Row) => readonly string[]) => new Set(this.rows.flatMap(pick));
    const { unknown, ...asked } = readFilter(new URLSearchParams(location.search), {
      tracks: of(({ track }) => [track]),
      who: of(({ actors }) => actors),
      countries: of(({ countries }) => countries),
      kinds: of(({ kinds }) => kinds),
    });
    // What no row has yet may still arrive.
    this.apply(list, form, { ...asked, unknown: whole() ? unknown : [] });
  }

  private apply(
    list: HTMLElement,
    form: HTMLFormElement,
    { filter, unknown = [], ignored = [] }: Pick<Asked, 'filter'> & Partial<Asked>,
  ): void {
    this.filter = filter;
    this.unknown = unknown;
    this.ignored = ignored;
    showFilter(form, filter);
    const shown = this.narrow(list);
    this.tell(shown);
    document.dispatchEvent(new CustomEvent('record:selection'));
  }

  private get narrowed(): boolean {
    return narrows(this.filter) || this.unknown.length > 0;
  }

  /** Shows the rows that fit and hides the others; gives how many fit, or nothing where none was asked for and none is hidden. */
  private narrow(list: HTMLElement): number | undefined {
    const { filter, unknown, narrowed } = this;
    if (this.untouched && !narrowed && !filter.newest) return undefined;
    this.untouched = false;
    this.rows = readRows(list, this.rows, whole());
    if (whole()) orderRows(list, this.rows, filter.newest);
    const fits = matcher(filter);
    const years = new Set<string>();
    let shown = 0;
    for (const row of this.rows) {
      const fit = unknown.length === 0 && fits(row);
      if (row.element.hidden === fit) row.element.hidden = !fit;
      if (!fit) continue;
      shown++;
      years.add(row.year);
    }
    for (const row of list.querySelectorAll<HTMLElement>('.row--quiet'))
      row.hidden = narrowed || filter.newest;
    for (const heading of list.querySelectorAll<HTMLElement>('.row--year'))
      heading.hidden = !years.has(heading.id.slice(1));
    for (const link of document.querySelectorAll<HTMLElement>('[data-jump]'))
      link.hidden = !years.has(link.dataset['jump'] ?? '');
    return shown;
  }

  /** Says how many events fit, if any was asked for. */
  private tell(shown: number | undefined): void {
    const { unknown, ignored, narrowed } = this;
    const status = this.querySelector('output');
    const quoted = (values: readonly string[]) =>
      values.map((value) => `“${value.slice(0, 60)}”`).join(' and ');
    if (status && (shown !== undefined || ignored.length > 0)) {
      const all = this.rows.length;
      const count = !whole()
        ? `${counted(shown ?? all, 'event')} so far`
        : narrowed
          ? `${shown} of ${counted(all, 'event')}`
          : counted(all, 'event');
      const remarks = [
        ...(unknown.length > 0 ? [` This list has nothing under ${quoted(unknown)}.`] : []),
        ...(ignored.length > 0 ? [` Not a date, so ignored: ${quoted(ignored)}.`] : []),
      ];
      status.textContent = remarks.length > 0 ? `${count}.${remarks.join('')}` : count;
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-filter-empty]'))
      part.hidden = shown !== 0 || !whole();
    for (const part of this.querySelectorAll<HTMLElement>('[data-filter-clear]')) part.hidden = !narrowed;
  }
}

customElements.define('record-filter', RecordFilter);
