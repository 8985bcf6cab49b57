import { counted } from '../../words/wording.ts';
import { changeAddress } from '../../ui/history.ts';
import { answers, corrected, type Known, namedBy } from './correction.ts';
import { type Hit, loadKnown, loadSearch, type Narrowing, type Pagefind } from './pagefind.ts';
import { resultItem } from './results.ts';

const shownAtOnce = 8;

type Field = HTMLInputElement | HTMLSelectElement;

/** Searches the record as the reader types; the query and its narrowing are kept in the address. */
class RecordSearch extends HTMLElement {
  private loaded: Promise<[Pagefind, Known]> | undefined;
  private failures = 0;
  private turn = 0;
  private hits: Hit[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const retry = this.querySelector<HTMLButtonElement>('[data-retry]');
    const list = this.querySelector('ol');
    if (!form || !input || !more || !retry || !list) return;
    const fields = [...form.querySelectorAll<Field>('input, select')];
    const search = () => void this.search(input.value, this.narrowing(fields));
    const read = () => {
      const params = new URLSearchParams(location.search);
      for (const field of fields) {
        field.value = params.get(field.name)?.slice(0, 200) ?? '';
        // An unknown choice leaves a select without a value: it means all.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      }
      search();
    };
    let wait: ReturnType<typeof setTimeout> | undefined;
    const act = (step: boolean, delay: number) => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        search();
        const asked = new URLSearchParams(
          fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])),
        );
        changeAddress({ search: () => String(asked), step }, step ? 0 : 400);
      }, delay);
    };
    input.addEventListener('input', () => act(false, 200));
    for (const field of fields.slice(1)) field.addEventListener('change', () => act(true, 0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      act(true, 0);
    });
    more.addEventListener('click', () => this.showMore(true).catch(() => this.fail(true)));
    retry.addEventListener('click', () => {
      input.focus();
      search();
    });
    addEventListener('online', () => retry.hidden || search());
    this.addEventListener('keydown', (event) => this.walk(event, input));
    addEventListener('popstate', read);
    if (location.search) read();
    this.dataset['ready'] = '';
  }

  private narrowing(fields: readonly Field[]): Narrowing {
    return Object.fromEntries(fields.slice(1).flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  }

  private say(...words: string[]): void {
    this.querySelector('[role=status]')?.replaceChildren(words.join(' '));
  }

  private offer(name: 'more' | 'retry', offered: boolean): void {
    this.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !offered);
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
    this.offer('retry', false);
    // Quotation marks would ask for an exact phrase and find nothing after a misspelling.
    const words = query.replace(/["“”]/g, ' ').trim();
    if (words === '') return this.clear();
    this.say('Searching…');
    // The second time with everything loaded anew: a new version of the site may have replaced the index.
    for (const again of [true, false])
      try {
        return await this.find(words, narrowing, turn);
      } catch {
        this.loaded = undefined;
        this.failures += 1;
        if (turn !== this.turn) return;
        if (!again) this.fail(false);
      }
  }

  private load(): Promise<[Pagefind, Known]> {
    const { folder = '', base = '/' } = this.dataset;
    return (this.loaded ??= Promise.all([loadSearch(folder, base, this.failures), loadKnown(folder)]));
  }

  private async find(words: string, narrowing: Narrowing, turn: number): Promise<void> {
    const [engine, known] = await this.load();
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

  /** Says that the search, or the rest of its results, could not be loaded; a new try is offered and made when the reader is online again. */
  private fail(rest: boolean): void {
    if (!rest) this.clear();
    this.say(
      rest
        ? 'The other results could not be loaded.'
        : 'The search could not be loaded. The lists below lead to everything in the record.',
    );
    this.offer('retry', true);
  }

  private clear(): void {
    this.hits = [];
    this.querySelector('ol')?.replaceChildren();
    this.offer('more', false);
    this.say('');
  }

  private async showMore(asked: boolean): Promise<void> {
    const list = this.querySelector('ol');
    if (!list) return;
    const { turn } = this;
    const from = list.children.length;
    const found = await Promise.all(this.hits.slice(from, from + shownAtOnce).map((hit) => hit.data()));
    if (turn !== this.turn || list.children.length !== from) return;
    list.append(...found.map(resultItem));
    this.offer('more', list.children.length < this.hits.length);
    if (asked) list.children[from]?.querySelector('a')?.focus();
  }
}

customElements.define('record-search', RecordSearch);
