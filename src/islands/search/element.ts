import { counted } from '../../domain/wording.ts';
import { answers, corrected, type Known, namedBy } from './correction.ts';
import { type Hit, loadSearch, type Narrowing } from './pagefind.ts';
import { resultItem } from './results.ts';

const shownAtOnce = 8;

/** Searches the record as the reader types; the query and its narrowing are kept in the address. */
class RecordSearch extends HTMLElement {
  private engine: ReturnType<typeof loadSearch> | undefined;
  private known: Promise<Known> | undefined;
  private failed = 0;
  private turn = 0;
  private hits: Hit[] = [];

  private get folder(): string {
    return this.dataset['folder'] ?? '';
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const list = this.querySelector('ol');
    if (!form || !input || !more || !list) return;
    const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const asked = () =>
      new URLSearchParams(fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));
    const keep = (how: 'pushState' | 'replaceState') => {
      const query = asked().toString();
      if (query !== location.search.slice(1)) history[how](null, '', query ? `?${query}` : location.pathname);
    };
    const read = () => {
      const params = new URLSearchParams(location.search);
      for (const field of fields) {
        field.value = params.get(field.name)?.slice(0, 200) ?? '';
        // An unknown choice leaves a select without a value: it means all.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      }
      void this.search(input.value, this.narrowing(fields));
    };
    let wait: ReturnType<typeof setTimeout> | undefined;
    const act = (how: 'pushState' | 'replaceState', delay: number) => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        keep(how);
        void this.search(input.value, this.narrowing(fields));
      }, delay);
    };
    input.addEventListener('input', () => act('replaceState', 200));
    for (const field of fields.slice(1)) field.addEventListener('change', () => act('pushState', 0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      act('pushState', 0);
    });
    more.addEventListener('click', () => void this.showMore(true));
    this.addEventListener('keydown', (event) => this.walk(event, input));
    addEventListener('popstate', read);
    if (location.search) read();
  }

  private narrowing(fields: readonly (HTMLInputElement | HTMLSelectElement)[]): Narrowing {
    return Object.fromEntries(fields.slice(1).flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  }

  private say(...words: string[]): void {
    this.querySelector('[role=status]')?.replaceChildren(words.join(' '));
  }

  /** Arrow keys go through the results and back to the field; Escape leads back to it from anywhere. */
  private walk(event: KeyboardEvent, input: HTMLInputElement): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === input;
    if (event.key === 'Escape' && at >= 0) input.focus();
    else if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  }

  /** Finds and shows what a query asks for; a query overtaken by the next is dropped. */
  private async search(query: string, narrowing: Narrowing): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    // Quotation marks would ask for an exact phrase and find nothing after a misspelling.
    const words = query.replace(/["“”]/g, ' ').trim();
    if (words === '') return this.clear();
    this.say('Searching…');
    try {
      this.engine ??= loadSearch(this.folder, this.dataset['base'] ?? '/', this.failed);
      this.known ??= fetch(`${this.folder}known.json`).then((answer) => answer.json());
      const [engine, known] = await Promise.all([this.engine, this.known]);
      const find = async (text: string) => {
        const { results } = await engine.search(text, { filters: narrowing });
        const best = await results[0]?.data();
        return best && answers(`${best.meta.title} ${best.content}`, text) ? results : [];
      };
      const right = corrected(words, known.words);
      let hits = await find(words);
      const instead = hits.length === 0 ? right : undefined;
      if (instead !== undefined) hits = await find(instead);
      const named = namedBy(right ?? words, known).slice(0, 3);
      hits = [
        ...named.flatMap((id) => hits.find((hit) => hit.id === id) ?? []),
        ...hits.filter(({ id }) => !named.includes(id)),
      ];
      if (turn !== this.turn) return;
      this.hits = hits;
      this.querySelector('ol')?.replaceChildren();
      await this.showMore(false);
      if (turn !== this.turn) return;
      this.say(
        ...(instead === undefined ? [] : [`Nothing was found for “${words}”.`]),
        `${counted(hits.length, 'result')} for “${instead ?? words}”.`,
        ...(hits.length === 0 ? ['Try fewer or other words.'] : []),
      );
      if (right !== undefined && instead === undefined) this.suggest(right);
    } catch {
      this.engine = this.known = undefined;
      this.failed += 1;
      if (turn !== this.turn) return;
      this.clear();
      this.say('The search could not be loaded. The lists below lead to everything in the record.');
    }
  }

  /** Offers another spelling, as a link to the search for it. */
  private suggest(right: string): void {
    const link = document.createElement('a');
    const params = new URLSearchParams(location.search);
    params.set('q', right);
    link.href = `?${params}`;
    link.textContent = right;
    this.querySelector('[role=status]')?.append(' Did you mean ', link, '?');
  }

  private clear(): void {
    this.hits = [];
    this.querySelector('ol')?.replaceChildren();
    this.querySelector('[data-more]')?.setAttribute('hidden', '');
    this.say('');
  }

  private async showMore(asked: boolean): Promise<void> {
    const list = this.querySelector('ol');
    const more = this.querySelector('[data-more]');
    if (!list || !more) return;
    const { turn } = this;
    const from = list.children.length;
    const found = await Promise.all(this.hits.slice(from, from + shownAtOnce).map((hit) => hit.data()));
    if (turn !== this.turn || list.children.length !== from) return;
    list.append(...found.map(resultItem));
    more.toggleAttribute('hidden', list.children.length >= this.hits.length);
    if (asked) list.children[from]?.querySelector('a')?.focus();
  }
}

customElements.define('record-search', RecordSearch);
