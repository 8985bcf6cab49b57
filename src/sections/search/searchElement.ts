import * as words from '../../words/en/search.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { changeAddress } from '../../ui/history.ts';
import { type Hit, loadSearch, loadVocabulary, type Pagefind, type SearchFilters } from './pagefind.ts';
import { findHits, type Vocabulary } from './rank.ts';
import { resultItem } from './results.ts';

const pageSize = 8;

type Field = HTMLInputElement | HTMLSelectElement;

/** Searches the record as the reader types; keeps the query and the filters in the address. */
class RecordSearch extends HTMLElement {
  private index: Promise<[Pagefind, Omit<Vocabulary, 'kinds'>]> | undefined;
  private failures = 0;
  private searchId = 0;
  /** What one result of each kind is called. */
  private kinds = new Map<string, string>();
  private hits: Hit[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const retry = this.querySelector<HTMLButtonElement>('[data-retry]');
    const list = this.querySelector('ol');
    if (!form || !input || !more || !retry || !list) return;
    for (const { value, dataset } of this.querySelectorAll<HTMLOptionElement>('[data-one]'))
      this.kinds.set(value, dataset['one'] ?? '');
    const fields = [...form.querySelectorAll<Field>('input, select')];
    const search = () => void this.search(input.value, this.activeFilters(fields));
    const readUrl = () => {
      const params = new URLSearchParams(location.search);
      for (const field of fields) {
        field.value = params.get(field.name)?.slice(0, 200) ?? '';
        // Setting an unknown value deselects every option; select the first one, which means all.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      }
      search();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scheduleSearch = (push: boolean, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        search();
        const params = new URLSearchParams(
          fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])),
        );
        changeAddress({ search: () => String(params), push }, push ? 0 : 400);
      }, delay);
    };
    input.addEventListener('input', () => scheduleSearch(false, 200));
    for (const field of fields.slice(1)) field.addEventListener('change', () => scheduleSearch(true, 0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      scheduleSearch(true, 0);
    });
    more.addEventListener('click', () => this.showMore(true).catch(() => this.showError(true)));
    retry.addEventListener('click', () => {
      input.focus();
      search();
    });
    addEventListener('online', () => retry.hidden || search());
    this.addEventListener('keydown', (event) => this.navigate(event, input));
    addEventListener('popstate', readUrl);
    if (location.search) readUrl();
    this.dataset['ready'] = '';
  }

  private activeFilters(fields: readonly Field[]): SearchFilters {
    return Object.fromEntries(fields.slice(1).flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  }

  private showStatus(...sentences: string[]): void {
    this.querySelector('[role=status]')?.replaceChildren(sentences.join(' '));
  }

  private toggleButton(name: 'more' | 'retry', visible: boolean): void {
    this.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !visible);
  }

  /** The arrow keys move focus through the results and back to the field; Escape returns to the field from any result. */
  private navigate(event: KeyboardEvent, input: HTMLInputElement): void {
    // While a word is composed, the arrow keys choose among the words an input method offers.
    if (event.isComposing) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const index = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === input;
    if (event.key === 'Escape' && index >= 0) input.focus();
    else if (event.key === 'ArrowDown' && (inField || index >= 0)) links[index + 1]?.focus();
    else if (event.key === 'ArrowUp' && index >= 0) (links[index - 1] ?? input).focus();
    else return;
    event.preventDefault();
  }

  /** Runs a query and shows its results, unless a newer query has started in the meantime. */
  private async search(input: string, filters: SearchFilters): Promise<void> {
    this.searchId += 1;
    const searchId = this.searchId;
    this.toggleButton('retry', false);
    // Quotation marks mean an exact phrase to Pagefind, which finds nothing if it is misspelled.
    const query = input.replace(/["“”]/g, ' ').trim();
    if (query === '') return this.clear();
    this.showStatus(words.searching);
    // If it fails, reload everything and try once more: a new version of the site may have replaced the index.
    for (const canRetry of [true, false])
      try {
        return await this.runQuery(query, filters, searchId);
      } catch {
        this.index = undefined;
        this.failures += 1;
        if (searchId !== this.searchId) return;
        if (!canRetry) this.showError(false);
      }
  }

  /** The kinds of result that come first and last. */
  private ranks(): Vocabulary['kinds'] {
    const { answers = '', references = '' } = this.dataset;
    return { answers: answers.split(' '), references: references.split(' ') };
  }

  private async load(): Promise<[Pagefind, Vocabulary]> {
    const { folder = '', base = '/' } = this.dataset;
    const [engine, words] = await (this.index ??= Promise.all([
      loadSearch(folder, base, this.failures),
      loadVocabulary(folder),
    ]));
    return [engine, { ...words, kinds: this.ranks() }];
  }

  private async runQuery(query: string, filters: SearchFilters, searchId: number): Promise<void> {
    const [engine, vocabulary] = await this.load();
    const { hits, correction } = await findHits(engine, query, filters, vocabulary);
    if (searchId !== this.searchId) return;
    this.hits = hits;
    this.querySelector('ol')?.replaceChildren();
    await this.showMore(false);
    if (searchId !== this.searchId) return;
    this.showStatus(
      ...(correction ? [fillText(words.nothingFor, { query: correction.replaced.join(' ') })] : []),
      fillText(plural(hits.length, words.resultsFor), { query: correction?.query ?? query }),
      ...(hits.length === 0 ? [words.tryOtherWords] : []),
    );
  }

  /** Shows that the search, or only further results, could not be loaded, with a button to retry; a retry also starts when the browser is back online. */
  private showError(moreResults: boolean): void {
    if (!moreResults) this.clear();
    this.showStatus(moreResults ? words.moreNotLoaded : words.notLoaded);
    this.toggleButton('retry', true);
  }

  private clear(): void {
    this.hits = [];
    this.querySelector('ol')?.replaceChildren();
    this.toggleButton('more', false);
    this.showStatus('');
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const list = this.querySelector('ol');
    if (!list) return;
    const { searchId } = this;
    const from = list.children.length;
    const found = await Promise.all(this.hits.slice(from, from + pageSize).map((hit) => hit.data()));
    if (searchId !== this.searchId || list.children.length !== from) return;
    list.append(...found.map((details) => resultItem(details, this.kinds, this.ranks().answers)));
    this.toggleButton('more', list.children.length < this.hits.length);
    if (moveFocus) list.children[from]?.querySelector('a')?.focus();
  }
}

customElements.define('record-search', RecordSearch);
