import { caseQuery, type GuideCase, itemsForHolding, readCase } from '../../record/select/guideCase.ts';
import * as words from '../../words/en/guide.ts';
import { fillText } from '../../words/fill.ts';
import { plural } from '../../words/plural.ts';
import { changeAddress } from '../../ui/history.ts';
import { openTarget } from '../../ui/openTarget.ts';

const holdingsOf = ({ dataset }: HTMLElement) => dataset['have']?.split(' ').filter(Boolean) ?? [];

/** Narrows the guide to the case a reader picks, puts first what is most about it, and keeps the case in the address; without this script the whole guide is there to unfold. */
class RecordGuide extends HTMLElement {
  connectedCallback(): void {
    const [who, have] = this.querySelectorAll('select');
    const status = this.querySelector('[role=status]');
    if (!who || !have || !status) return;
    const title = this.querySelector<HTMLElement>('[data-case]');
    const titleText = title?.textContent ?? '';
    const readers = [...this.querySelectorAll<HTMLElement>('[data-reader]')].map((element) => ({
      element,
      lists: [...element.querySelectorAll('.next, .rules')].map((list) => ({
        list,
        items: [...list.querySelectorAll('li')],
      })),
    }));
    const valuesOf = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => value);
    const known = { who: valuesOf(who), have: valuesOf(have) };
    let shown: GuideCase = {};

    const show = (query: string) => {
      const { asked, unknown } = readCase(query, known);
      who.value = asked.who ?? '';
      have.value = asked.have ?? '';
      let count = 0;
      for (const { element, lists } of readers) {
        const isChosen = element.id === asked.who;
        element.hidden = asked.who !== undefined && !isChosen;
        if (asked.who !== shown.who) element.toggleAttribute('open', isChosen);
        for (const { list, items } of lists) {
          const matching = itemsForHolding(items, asked.have, holdingsOf);
          if (!element.hidden && list.matches('.rules')) count += matching.length;
          if (asked.have === shown.have) continue;
          for (const item of items) item.hidden = !matching.includes(item);
          list.append(...matching);
        }
      }
      shown = asked;
      this.toggleAttribute('data-who', asked.who !== undefined);
      title?.replaceChildren(asked.who ? (title.dataset['case'] ?? '') : titleText);
      if (title?.parentElement) title.parentElement.hidden = readers[0]?.element.id === asked.who;
      const texts = unknown ? [words.unknownCase] : [];
      if (asked.who || asked.have) {
        const chosen = [who, have].flatMap(
          ({ value, selectedOptions: [option] }) => (value && option?.text) || [],
        );
        texts.push(fillText(plural(count, words.shown), { case: chosen.join('; ') }));
      }
      status.replaceChildren(texts.join(' '));
    };
    this.addEventListener('change', () => {
      const search = caseQuery({ who: who.value, have: have.value });
      show(search);
      changeAddress({ search: () => search, push: true });
    });
    addEventListener('popstate', () => show(location.search));
    show(location.search);
    openTarget();
    this.dataset['ready'] = '';
  }
}

customElements.define('record-guide', RecordGuide);
