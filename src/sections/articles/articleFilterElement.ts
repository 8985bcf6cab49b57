import {
  type ArticleFilter,
  type FilterableArticle,
  matchesArticle,
  readArticleFilter,
  writeArticleFilter,
} from '../../record/select/articleFilter.ts';
import * as words from '../../words/en/articles.ts';
import * as counts from '../../words/en/counts.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { changeAddress } from '../../ui/history.ts';

/** An article of the list, with its element. */
type Row = FilterableArticle & { element: HTMLElement };

/** Filters the list of articles by topic and outlet, and keeps the filter in the address. */
class RecordArticles extends HTMLElement {
  private rows: Row[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.rows = [...document.querySelectorAll<HTMLElement>('[data-outlet]')].map((element) => ({
      element,
      topics: element.dataset['topics']?.split(' ') ?? [],
      outlet: element.dataset['outlet'] ?? '',
    }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const data = new FormData(form);
      this.setFilter({ topic: String(data.get('topic') ?? ''), outlet: String(data.get('outlet') ?? '') });
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.setFilter({ topic: '', outlet: '' });
      form.querySelector('select')?.focus();
    });
    window.addEventListener('popstate', () => this.readUrl());
    this.readUrl();
    this.dataset['ready'] = '';
  }

  private setFilter(filter: ArticleFilter): void {
    this.applyFilter(filter, []);
    changeAddress({
      search: (current) => String(writeArticleFilter(filter, new URLSearchParams(current))),
      push: true,
    });
  }

  private readUrl(): void {
    const { filter, unknown } = readArticleFilter(new URLSearchParams(location.search), this.rows);
    this.applyFilter(filter, unknown);
  }

  private applyFilter(filter: ArticleFilter, unknown: readonly string[]): void {
    const { rows } = this;
    for (const name of ['topic', 'outlet'] as const) this.selectOption(name, filter[name]);
    let matchCount = 0;
    for (const row of rows) {
      const matches = unknown.length === 0 && matchesArticle(filter, row);
      row.element.hidden = !matches;
      if (matches) matchCount++;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-topic-section]'))
      section.hidden = !section.querySelector('[data-outlet]:not([hidden])');
    const isFiltered = Boolean(filter.topic || filter.outlet);
    const values = unknown
      .map((value) => fillText(words.unknownValue, { value: value.slice(0, 60) }))
      .join(', ');
    const articles = isFiltered
      ? fillText(plural(rows.length, words.matching), { matches: matchCount })
      : plural(rows.length, counts.articles);
    this.querySelector('output')?.replaceChildren(
      values ? fillText(words.nothingUnder, { articles, values }) : articles,
    );
    const clear = this.querySelector('button');
    if (clear) clear.hidden = !isFiltered;
  }

  /** Selects a value, adding an option for it if there is none, so that the form always matches the address. */
  private selectOption(name: string, value: string): void {
    const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!select) return;
    if (![...select.options].some((option) => option.value === value))
      select.add(new Option(value.slice(0, 40), value));
    select.value = value;
  }
}

customElements.define('record-articles', RecordArticles);
