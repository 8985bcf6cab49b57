import {
  type ArticleFilter,
  type FilterableArticle,
  matchesArticle,
  readArticleFilter,
  writeArticleFilter,
} from '../../record/select/articleFilter.ts';
import { pluralize } from '../../words/wording.ts';
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
      this.ask({ topic: String(data.get('topic') ?? ''), outlet: String(data.get('outlet') ?? '') });
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.ask({ topic: '', outlet: '' });
      form.querySelector('select')?.focus();
    });
    window.addEventListener('popstate', () => this.fromAddress());
    this.fromAddress();
    this.dataset['ready'] = '';
  }

  private ask(filter: ArticleFilter): void {
    this.apply(filter, []);
    changeAddress({
      search: (current) => String(writeArticleFilter(filter, new URLSearchParams(current))),
      step: true,
    });
  }

  private fromAddress(): void {
    const { filter, unknown } = readArticleFilter(new URLSearchParams(location.search), this.rows);
    this.apply(filter, unknown);
  }

  private apply(filter: ArticleFilter, unknown: readonly string[]): void {
    const { rows } = this;
    for (const name of ['topic', 'outlet'] as const) this.choose(name, filter[name]);
    let visible = 0;
    for (const row of rows) {
      const fits = unknown.length === 0 && matchesArticle(filter, row);
      row.element.hidden = !fits;
      if (fits) visible++;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-topic-section]'))
      section.hidden = !section.querySelector('[data-outlet]:not([hidden])');
    const narrowed = Boolean(filter.topic || filter.outlet);
    const count = pluralize(rows.length, 'article');
    const unknownNames = unknown.map((value) => `“${value.slice(0, 60)}”`).join(', ');
    const status = `${narrowed ? `${visible} of ` : ''}${count}`;
    this.querySelector('output')?.replaceChildren(
      unknownNames ? `${status}. This list has nothing under ${unknownNames}.` : status,
    );
    const clear = this.querySelector('button');
    if (clear) clear.hidden = !narrowed;
  }

  /** Selects a value, adding an option for it if there is none, so that the form always matches the address. */
  private choose(name: string, value: string): void {
    const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!select) return;
    if (![...select.options].some((option) => option.value === value))
      select.add(new Option(value.slice(0, 40), value));
    select.value = value;
  }
}

customElements.define('record-articles', RecordArticles);
