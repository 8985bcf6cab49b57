import { everything, type Filter, matcher, narrows, readFilter, writeFilter } from '../../domain/filters.ts';
import { counted } from '../../domain/wording.ts';
import { formFilter, showFilter } from './form.ts';
import { orderRows, readRows, type Row } from './rows.ts';

/** Narrows the list of events to what a reader asks for, and keeps the address in step. */
class RecordFilter extends HTMLElement {
  private rows: Row[] = [];
  private list: HTMLElement | null = null;

  connectedCallback(): void {
    this.list = document.querySelector<HTMLElement>('.timeline-list');
    const form = this.querySelector('form');
    if (!this.list || !form) return;
    this.rows = readRows(this.list);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
      this.ask(formFilter(form), typing);
    });
    for (const button of document.querySelectorAll('[data-filter-clear]'))
      button.addEventListener('click', () => {
        this.ask({ ...everything }, false);
        form.querySelector<HTMLElement>('input')?.focus();
      });
    window.addEventListener('popstate', () => this.fromAddress());
    this.fromAddress();
    this.dataset['ready'] = '';
  }

  /** Takes over a new wish: into the address, then into the list. */
  private ask(filter: Filter, typing: boolean): void {
    const params = writeFilter(filter, new URLSearchParams(location.search));
    const address = `${location.pathname}${params.size > 0 ? `?${params}` : ''}`;
    if (address !== `${location.pathname}${location.search}`)
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
    this.apply(filter, []);
  }

  private fromAddress(): void {
    const of = (pick: (row: Row) => readonly string[]) => new Set(this.rows.flatMap(pick));
    const { filter, unknown } = readFilter(new URLSearchParams(location.search), {
      tracks: of(({ track }) => [track]),
      who: of(({ actors }) => actors),
      countries: of(({ countries }) => countries),
      kinds: of(({ kinds }) => kinds),
    });
    this.apply(filter, unknown);
  }

  private apply(filter: Filter, unknown: readonly string[]): void {
    const { list, rows } = this;
    const form = this.querySelector('form');
    if (!list || !form) return;
    showFilter(form, filter);
    orderRows(list, rows, filter.newest);
    const fits = matcher(filter);
    const years = new Set<string>();
    let shown = 0;
    for (const row of rows) {
      const fit = unknown.length === 0 && fits(row);
      if (row.element.hidden === fit) row.element.hidden = !fit;
      if (!fit) continue;
      shown++;
      years.add(row.year);
    }
    const narrowed = narrows(filter) || unknown.length > 0;
    for (const row of list.querySelectorAll<HTMLElement>('.row--quiet'))
      row.hidden = narrowed || filter.newest;
    for (const heading of list.querySelectorAll<HTMLElement>('.row--year'))
      heading.hidden = !years.has(heading.id.slice(1));
    for (const link of document.querySelectorAll<HTMLElement>('[data-jump]'))
      link.hidden = !years.has(link.dataset['jump'] ?? '');
    this.tell(shown, unknown, narrowed);
    document.dispatchEvent(new CustomEvent('record:selection'));
  }

  private tell(shown: number, unknown: readonly string[], narrowed: boolean): void {
    const status = this.querySelector('output');
    const all = this.rows.length;
    const count = narrowed ? `${shown} of ${counted(all, 'event')}` : counted(all, 'event');
    const asked = unknown.map((value) => `“${value.slice(0, 60)}”`).join(', ');
    if (status) status.textContent = asked ? `${count}. This list has nothing under ${asked}.` : count;
    for (const part of document.querySelectorAll<HTMLElement>('[data-filter-empty]')) part.hidden = shown > 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-filter-clear]')) part.hidden = !narrowed;
  }
}

customElements.define('record-filter', RecordFilter);
