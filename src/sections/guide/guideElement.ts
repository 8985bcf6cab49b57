import { caseQuery, type Case, matters, readCase } from '../../record/select/guideCase.ts';
import { changeAddress } from '../../ui/history.ts';

const list = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];

/** Folds the guide to the case a reader picks; the case is kept in the address, and nothing is lost without this. */
class RecordGuide extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector('[role=status]');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-choice]')];
    const readers = [...this.querySelectorAll<HTMLElement>('section[data-reader]')];
    const rules = [...this.querySelectorAll<HTMLElement>('[data-have]')];
    if (!said) return;
    const whole = said.textContent;
    const of = (choice: string | undefined) => links.filter(({ dataset }) => dataset['choice'] === choice);
    const valueOf = ({ dataset }: HTMLAnchorElement) => dataset['value'] || undefined;
    const known = {
      who: of('who').flatMap((link) => valueOf(link) ?? []),
      have: of('have').flatMap((link) => valueOf(link) ?? []),
    };

    const sentence = ({ who, have }: Case, unknown: boolean) => {
      const name = (choice: string, value: string | undefined) =>
        of(choice)
          .find((link) => valueOf(link) === value)
          ?.textContent?.trim() ?? '';
      const shown = readers.filter(({ hidden }) => !hidden);
      const count = shown.flatMap((reader) => [...reader.querySelectorAll('.rule:not([hidden])')]).length;
      const rest =
        who || have
          ? `Shown: ${name('who', who)}. ${name('have', have)}. ${count} ${count === 1 ? 'rule' : 'rules'}.`
          : whole;
      return unknown ? `The address asks for something this guide does not know. ${rest}` : rest;
    };
    const show = (query: string) => {
      const { asked, unknown } = readCase(query, known);
      for (const reader of readers)
        reader.hidden = asked.who !== undefined && reader.dataset['reader'] !== asked.who;
      for (const rule of rules) rule.hidden = !matters(list(rule.dataset['have']), asked.have);
      for (const link of links) {
        const choice = link.dataset['choice'] === 'who' ? 'who' : 'have';
        const value = valueOf(link);
        link.search = caseQuery({ ...asked, [choice]: value });
        if (asked[choice] === value) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      for (const choice of ['who', 'have'] as const)
        this.toggleAttribute(`data-${choice}`, asked[choice] !== undefined);
      said.replaceChildren(sentence(asked, unknown));
    };
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choice]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const { search } = link;
      show(search);
      changeAddress({ search: () => search, step: true });
    });
    addEventListener('popstate', () => show(location.search));
    show(location.search);
    this.dataset['ready'] = '';
  }
}

customElements.define('record-guide', RecordGuide);
