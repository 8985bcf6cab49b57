import {
  type ParsedFilter,
  emptyFilter,
  type EventListFilter,
  eventMatcher,
  isFiltering,
  readEventFilter,
  writeEventFilter,
} from '../../../record/select/eventFilter.ts';
import * as counts from '../../../words/en/counts.ts';
import * as words from '../../../words/en/timelineFilter.ts';
import { fillText } from '../../../words/fill.ts';
import { formatList } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import { changeAddress } from '../../../ui/history.ts';
import { onChildrenAdded, isPageParsed, whenPresent } from './arrival.ts';
import { filterFromForm, fillForm } from './form.ts';
import { orderRows, precomputeTextsWhenIdle, readRows, type Row } from './rows.ts';

/** Filters the list of events and keeps the filter in the URL; works while the list is still loading and filters rows that arrive later. */
class RecordFilter extends HTMLElement {
  private rows: Row[] = [];
  private filter: EventListFilter = { ...emptyFilter };
  private unknown: readonly string[] = [];
  private ignored: readonly string[] = [];
  /** Whether the list is still as the server sent it. */
  private untouched = true;

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
    for (const button of document.querySelectorAll('[data-filter-clear]'))
      button.addEventListener('click', () => {
        this.setFilter(list, form, { ...emptyFilter }, false);
        form.querySelector<HTMLElement>('input')?.focus();
      });
    window.addEventListener('popstate', () => this.readUrl(list, form));
    onChildrenAdded(list, () => {
      if (this.untouched && !location.search) return;
      if (isPageParsed()) this.readUrl(list, form);
      else this.filterRows(list);
    });
    this.readUrl(list, form);
    this.dataset['ready'] = '';
  }

  /** Applies a new filter to the list and writes it to the URL, while the reader is typing only after a pause. */
  private setFilter(
    list: HTMLElement,
    form: HTMLFormElement,
    filter: EventListFilter,
    typing: boolean,
  ): void {
    this.applyFilter(list, form, { filter });
    const search = (current: string) => String(writeEventFilter(filter, new URLSearchParams(current)));
    changeAddress({ search, push: !typing }, typing ? 400 : 0);
  }

  private readUrl(list: HTMLElement, form: HTMLFormElement): void {
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
  ): void {
    this.filter = filter;
    this.unknown = unknown;
    this.ignored = ignored;
    fillForm(form, filter);
    const matchCount = this.filterRows(list);
    this.updateStatus(matchCount);
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
    if (isPageParsed()) orderRows(list, this.rows, filter.newest);
    const matchesFilter = eventMatcher(filter);
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
    for (const heading of list.querySelectorAll<HTMLElement>('.row--year'))
      heading.hidden = !years.has(heading.id.slice(1));
    for (const link of document.querySelectorAll<HTMLElement>('[data-jump]'))
      link.hidden = !years.has(link.dataset['jump'] ?? '');
    return matchCount;
  }

  /** Updates the status: the number of matching events, and the values that are unknown or ignored. */
  private updateStatus(matchCount: number | undefined): void {
    const { unknown, ignored, isFiltered } = this;
    const status = this.querySelector('output');
    const quoted = (values: readonly string[]) =>
      formatList(values.map((value) => fillText(words.quotedValue, { value: value.slice(0, 60) })));
    if (status && (matchCount !== undefined || ignored.length > 0)) {
      const total = this.rows.length;
      const count = !isPageParsed()
        ? plural(matchCount ?? total, words.eventsSoFar)
        : isFiltered
          ? fillText(plural(total, words.shownOfEvents), { shown: matchCount ?? 0 })
          : plural(total, counts.events);
      const remarks = [
        ...(unknown.length > 0 ? [fillText(words.nothingUnder, { values: quoted(unknown) })] : []),
        ...(ignored.length > 0 ? [fillText(words.notADate, { values: quoted(ignored) })] : []),
      ].join(' ');
      status.textContent = remarks ? fillText(words.eventsWithRemarks, { events: count, remarks }) : count;
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-filter-empty]'))
      part.hidden = matchCount !== 0 || !isPageParsed();
    for (const part of this.querySelectorAll<HTMLElement>('[data-filter-clear]')) part.hidden = !isFiltered;
  }
}

customElements.define('record-filter', RecordFilter);
