import { caseQuery, type GuideCase, matchesHolding, readCase } from '../../record/select/guideCase.ts';
import * as words from '../../words/en/guide.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { changeAddress } from '../../ui/history.ts';

const splitWords = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];

/** Narrows the guide to the case a reader picks and keeps the case in the address; without this script the whole guide is shown. */
class RecordGuide extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-choice]')];
    const readers = [...this.querySelectorAll<HTMLElement>('section[data-reader]')];
    const rules = [...this.querySelectorAll<HTMLElement>('[data-have]')];
    if (!status) return;
    const initialText = status.textContent;
    const linksFor = (choice: string | undefined) =>
      links.filter(({ dataset }) => dataset['choice'] === choice);
    const valueOf = ({ dataset }: HTMLAnchorElement) => dataset['value'] || undefined;
    const known = {
      who: linksFor('who').flatMap((link) => valueOf(link) ?? []),
      have: linksFor('have').flatMap((link) => valueOf(link) ?? []),
    };

    const statusText = ({ who, have }: GuideCase, unknown: boolean) => {
      const name = (choice: string, value: string | undefined) =>
        linksFor(choice)
          .find((link) => valueOf(link) === value)
          ?.textContent?.trim() ?? '';
      const visibleReaders = readers.filter(({ hidden }) => !hidden);
      const count = visibleReaders.flatMap((reader) => [
        ...reader.querySelectorAll('.rule:not([hidden])'),
      ]).length;
      const summary =
        who || have
          ? fillText(plural(count, words.shown), {
              who: who ? name('who', who) : words.everyone,
              have: name('have', have),
            })
          : initialText;
      return unknown ? `${words.unknownCase} ${summary}` : summary;
    };
    const show = (query: string) => {
      const { asked: selected, unknown } = readCase(query, known);
      for (const reader of readers)
        reader.hidden = selected.who !== undefined && reader.dataset['reader'] !== selected.who;
      for (const rule of rules)
        rule.hidden = !matchesHolding(splitWords(rule.dataset['have']), selected.have);
      for (const link of links) {
        const choice = link.dataset['choice'] === 'who' ? 'who' : 'have';
        const value = valueOf(link);
        link.search = caseQuery({ ...selected, [choice]: value });
        if (selected[choice] === value) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      for (const choice of ['who', 'have'] as const)
        this.toggleAttribute(`data-${choice}`, selected[choice] !== undefined);
      status.replaceChildren(statusText(selected, unknown));
    };
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choice]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const { search } = link;
      show(search);
      changeAddress({ search: () => search, push: true });
    });
    addEventListener('popstate', () => show(location.search));
    show(location.search);
    this.dataset['ready'] = '';
  }
}

customElements.define('record-guide', RecordGuide);
