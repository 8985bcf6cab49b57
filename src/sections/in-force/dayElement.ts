import { dayWithin, type Line, nextOf, previousOf, stateOn } from '../../record/time/dayState.ts';
import { dayInWords, noSuchDay, reachWords } from '../../words/dayWords.ts';
import type { Staged } from '../../record/time/inForce.ts';
import { changeAddress } from '../../ui/history.ts';

/** A measure as far as time is concerned, with the row that holds all of its words. */
type Stencil = Staged & { row: HTMLTableRowElement };

/** The row of a measure as it stands on a day: its stencil without the stages that do not hold. */
function rowOf({ measure, reach, stages }: Line<Stencil>): HTMLTableRowElement {
  const row = measure.row.cloneNode(true) as HTMLTableRowElement;
  row.removeAttribute('data-measure');
  row.querySelector('[data-reach]')?.replaceChildren(reachWords[reach]);
  row.querySelector('.mark')?.classList.toggle('mark--hollow', reach === 'announced');
  if (reach !== 'announced') row.querySelector('[data-issued]')?.remove();
  for (const item of row.querySelectorAll<HTMLElement>('[data-stage]')) {
    const stage = measure.stages[Number(item.dataset['stage'])];
    if (!stage || !stages.includes(stage)) item.remove();
  }
  for (const item of row.querySelectorAll<HTMLElement>('[data-bound-by]')) {
    const by = item.dataset['boundBy']?.split(' ').map((index) => measure.stages[Number(index)]);
    if (reach !== 'announced' && !by?.some((stage) => stage && stages.includes(stage))) item.remove();
  }
  return row;
}

/** Lets the reader pick the day of the table of what binds whom; the day is kept in the address. */
class RecordInForce extends HTMLElement {
  connectedCallback(): void {
    const { from = '', reviewed = '', changes = '' } = this.dataset;
    const days = changes.split(' ');
    const input = this.querySelector('input');
    const table = this.querySelector('table');
    const said = this.querySelector('[role=status]');
    if (!input || !table || !said) return;
    const rows =
      this.querySelector('template')?.content.querySelectorAll<HTMLTableRowElement>('[data-measure]');
    const measures = [...(rows ?? [])].map((row): Stencil => {
      const staged: Staged = JSON.parse(row.dataset['measure'] ?? '');
      return { ...staged, row };
    });
    let shown = reviewed;
    let picking = false;

    const say = (...words: string[]) => said.replaceChildren(words.join(' '));
    const show = (asked: string | null, keepInput = false) => {
      const found = asked === null ? reviewed : dayWithin(asked, from, reviewed);
      shown = found ?? reviewed;
      const { binding, announced } = stateOn(measures, shown);
      table.tBodies[0]?.replaceChildren(...binding.map(rowOf));
      table.tBodies[1]?.replaceChildren(...announced.map(rowOf));
      const sentence = dayInWords(shown, binding.length, reviewed);
      table.setAttribute('aria-label', sentence);
      input.setAttribute('aria-invalid', String(!found));
      if (!keepInput) input.value = shown;
      if (found) say(sentence);
      else say(noSuchDay(from, reviewed), sentence);
    };
    const read = () => show(new URLSearchParams(location.search).get('on'));
    const keep = (step = true) => {
      const search = shown === reviewed ? '' : `on=${shown}`;
      changeAddress({ search: () => search, step });
    };

    const step = (kind: string | undefined) => {
      const to = kind === 'review' ? reviewed : (kind === 'next' ? nextOf : previousOf)(days, shown);
      picking = false;
      if (to === undefined)
        return say(`There is no ${kind === 'next' ? 'later' : 'earlier'} change in the record.`);
      const moved = to !== shown;
      show(to);
      if (moved) keep();
    };
    const pick = () => {
      // While a year is being typed its value begins with zeros, and an emptied part makes it empty.
      const typing = this.ownerDocument.activeElement === input && /^(0|$)/.test(input.value);
      if (typing || input.value === shown) return;
      show(input.value, true);
      keep(!picking);
      picking = true;
    };
    input.addEventListener('change', pick);
    input.addEventListener('blur', () => {
      pick();
      picking = false;
    });
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => step(button.dataset['step']));
    addEventListener('popstate', read);
    if (location.search) read();
    this.dataset['ready'] = '';
  }
}

customElements.define('record-in-force', RecordInForce);
