import {
  type ParsedFilter,
  emptyFilter,
  type EventListFilter,
  eventMatcher,
  isFiltering,
  readEventFilter,
  writeEventFilter,
} from '../../../record/select/eventFilter.ts';
import { readSearchTerms } from '../../../words/searchTerms.ts';
import { changeAddress } from '../../../ui/history.ts';
import { onElementsAdded, isPageParsed, whenPresent } from './arrival.ts';
import { filterFromForm, fillForm } from './form.ts';
import { markCurrent, opensHere, periodOf } from './presets.ts';
import { orderRows, precomputeTextsWhenIdle, readRows, type Row } from './rows.ts';
import { statusText } from './status.ts';

/** How long to wait, in milliseconds, after the last key before the status is written: a screen reader speaks every change of it. */
const typingPauseMs = 450;

/** Filters the list of events and keeps the filter in the URL; works while the list is still loading and filters rows that arrive later. */
class RecordFilter extends HTMLElement {
  private rows: Row[] = [];
  private filter: EventListFilter = { ...emptyFilter };
  private unknown: readonly string[] = [];
  private ignored: readonly string[] = [];
  /** Whether the list is still as the server sent it. */
  private untouched = true;
  /** Whether the reader has chosen something, which the URL may not have yet. */
  private chosen = false;
  private statusTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // The list comes after the form in the page, so the form exists once the list does.
    whenPresent('.timeline-list', (list) => this.start(list));
  }

  private start(list: HTMLElement): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
      this.setFilter(list, form, filterFromForm(form), typing);
    });
    form.querySelector('input[type=search]')?.addEventListener(
      'focus',
      () => {
        this.rows = readRows(list, this.rows, isPageParsed());
        precomputeTextsWhenIdle(this.rows);
      },
      { once: true },
    );
    const fold = this.querySelector<HTMLElement>('.filter__fold');
    fold?.addEventListener('click', () =>
      fold.setAttribute('aria-expanded', String(this.classList.toggle('filter--open'))),
    );
    for (const link of this.presets)
      link.addEventListener('click', (event) => {
        if (!opensHere(event)) return;
        event.preventDefault();
        this.setFilter(list, form, { ...this.filter, ...periodOf(link) }, false);
      });
    for (const button of form.querySelectorAll<HTMLElement>('[data-only]'))
      button.addEventListener('click', () =>
        this.setFilter(list, form, { ...this.filter, tracks: [button.dataset['only'] ?? ''] }, false),
      );
    for (const button of document.querySelectorAll('[data-filter-clear]'))
      button.addEventListener('click', () => {
        this.setFilter(list, form, { ...emptyFilter }, false);
        const isFolded = form.offsetHeight === 0;
        (isFolded ? fold : form.querySelector<HTMLElement>('input'))?.focus();
      });
    window.addEventListener('popstate', () => this.readUrl(list, form));
    onElementsAdded(list, () => {
      if (this.untouched && !location.search) return;
      if (!isPageParsed()) this.filterRows(list);
      else if (this.chosen) this.applyFilter(list, form, { filter: this.filter });
      else this.readUrl(list, form);
    });
    this.readUrl(list, form);
    this.dataset['ready'] = '';
  }

  private get presets(): NodeListOf<HTMLAnchorElement> {
    return this.querySelectorAll<HTMLAnchorElement>('.filter__presets a');
  }

  /** Applies a new filter to the list and writes it to the URL, while the reader is typing only after a pause. */
  private setFilter(
    list: HTMLElement,
    form: HTMLFormElement,
    filter: EventListFilter,
    typing: boolean,
  ): void {
    this.chosen = true;
    this.applyFilter(list, form, { filter }, typing ? typingPauseMs : 0);
    const search = (current: string) => String(writeEventFilter(filter, new URLSearchParams(current)));
    changeAddress({ search, push: !typing }, typing ? 400 : 0);
  }

  private readUrl(list: HTMLElement, form: HTMLFormElement): void {
    this.chosen = false;
    // Most URLs have no filter, and then no row needs to be read.
    if (!location.search) return this.applyFilter(list, form, { filter: { ...emptyFilter } });
    this.rows = readRows(list, this.rows, isPageParsed());
    const valuesOf = (pick: (row: Row) => readonly string[]) => new Set(this.rows.flatMap(pick));
    const { unknown, ...result } = readEventFilter(new URLSearchParams(location.search), {
      tracks: valuesOf(({ track }) => [track]),
      who: valuesOf(({ actors }) => actors),
      countries: valuesOf(({ countries }) => countries),
      kinds: valuesOf(({ kinds }) => kinds),
    });
    // A value that no row has yet may still arrive.
    this.applyFilter(list, form, { ...result, unknown: isPageParsed() ? unknown : [] });
  }

  private applyFilter(
    list: HTMLElement,
    form: HTMLFormElement,
    { filter, unknown = [], ignored = [] }: Pick<ParsedFilter, 'filter'> & Partial<ParsedFilter>,
    statusDelayMs = 0,
  ): void {
    this.filter = filter;
    this.unknown = unknown;
    this.ignored = ignored;
    fillForm(form, filter);
    markCurrent(this.presets, filter);
    this.updateStatus(this.filterRows(list), statusDelayMs);
    document.dispatchEvent(new CustomEvent('record:selection'));
  }

  private get isFiltered(): boolean {
    return isFiltering(this.filter) || this.unknown.length > 0;
  }

  /** Shows the rows that match the filter and hides the others; returns the number of matches, or undefined if the list has never been filtered. */
  private filterRows(list: HTMLElement): number | undefined {
    const { filter, unknown, isFiltered } = this;
    if (this.untouched && !isFiltered && !filter.newest) return undefined;
    this.untouched = false;
    this.rows = readRows(list, this.rows, isPageParsed());
    if (isPageParsed()) orderRows(list, filter.newest);
    const matchesFilter = eventMatcher(filter, readSearchTerms(filter.words));
    const years = new Set<string>();
    let matchCount = 0;
    for (const row of this.rows) {
      const matches = unknown.length === 0 && matchesFilter(row);
      if (row.element.hidden === matches) row.element.hidden = !matches;
      if (!matches) continue;
      matchCount++;
      years.add(row.year);
    }
    for (const row of list.querySelectorAll<HTMLElement>('.row--quiet'))
      row.hidden = isFiltered || filter.newest;
    for (const year of list.querySelectorAll<HTMLElement>('.year'))
      year.hidden = !years.has(year.id.slice(1));
    for (const link of document.querySelectorAll<HTMLElement>('[data-jump]'))
      link.hidden = !years.has(link.dataset['jump'] ?? '');
    return matchCount;
  }

  /** Shows what can be done now, and writes the status after a delay; a later status replaces one that is still waiting. */
  private updateStatus(matchCount: number | undefined, delayMs: number): void {
    const { unknown, ignored, isFiltered } = this;
    clearTimeout(this.statusTimer);
    const output = this.querySelector('output');
    if (output && (matchCount !== undefined || ignored.length > 0)) {
      const total = this.rows.length;
      const status = { matchCount: matchCount ?? total, total, isFiltered, unknown, ignored };
      const write = () => (output.textContent = statusText({ ...status, isComplete: isPageParsed() }));
      if (delayMs > 0) this.statusTimer = setTimeout(write, delayMs);
      else write();
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-filter-empty]'))
      part.hidden = matchCount !== 0 || !isPageParsed();
    for (const part of this.querySelectorAll<HTMLElement>('[data-filter-clear]')) part.hidden = !isFiltered;
  }
}

customElements.define('record-filter', RecordFilter);
