import {
  dayInRange,
  type MeasureState,
  firstDayAfter,
  lastDayBefore,
  stateOn,
} from '../../record/time/dayState.ts';
import type { StagedMeasure } from '../../record/time/inForce.ts';
import { daySummary, invalidDayMessage } from '../../words/dayWords.ts';
import * as words from '../../words/en/inForce.ts';
import { reachLabels } from '../../words/en/measureState.ts';
import { changeAddress } from '../../ui/history.ts';

/** The dates and stages of a measure, with a table row that contains the text of all its stages. */
type MeasureTemplate = StagedMeasure & { row: HTMLTableRowElement };

/** Returns the table row of a measure on a day: a copy of its template without the stages that do not apply. */
function renderRow({ measure, reach, stages }: MeasureState<MeasureTemplate>): HTMLTableRowElement {
  const row = measure.row.cloneNode(true) as HTMLTableRowElement;
  row.removeAttribute('data-measure');
  row.querySelector('[data-reach]')?.replaceChildren(reachLabels[reach]);
  row.querySelector('.mark')?.classList.toggle('mark--hollow', reach === 'announced');
  if (reach !== 'announced') row.querySelector('[data-issued]')?.remove();
  for (const item of row.querySelectorAll<HTMLElement>('[data-stage]')) {
    const stage = measure.stages[Number(item.dataset['stage'])];
    if (!stage || !stages.includes(stage)) item.remove();
  }
  for (const item of row.querySelectorAll<HTMLElement>('[data-bound-by]')) {
    const bindingStages = item.dataset['boundBy']?.split(' ').map((index) => measure.stages[Number(index)]);
    if (reach !== 'announced' && !bindingStages?.some((stage) => stage && stages.includes(stage)))
      item.remove();
  }
  return row;
}

/** Lets the reader pick the day that the table of measures shows; keeps the day in the address. */
class RecordInForce extends HTMLElement {
  connectedCallback(): void {
    const { from = '', reviewed = '', changes = '' } = this.dataset;
    const days = changes.split(' ');
    const input = this.querySelector('input');
    const table = this.querySelector('table');
    const status = this.querySelector('[role=status]');
    if (!input || !table || !status) return;
    const rows =
      this.querySelector('template')?.content.querySelectorAll<HTMLTableRowElement>('[data-measure]');
    const measures = [...(rows ?? [])].map((row): MeasureTemplate => {
      const staged: StagedMeasure = JSON.parse(row.dataset['measure'] ?? '');
      return { ...staged, row };
    });
    let selectedDay = reviewed;
    let picking = false;

    const setStatus = (...sentences: string[]) => status.replaceChildren(sentences.join(' '));
    const show = (value: string | null, keepInput = false) => {
      const validDay = value === null ? reviewed : dayInRange(value, from, reviewed);
      selectedDay = validDay ?? reviewed;
      const { binding, announced } = stateOn(measures, selectedDay);
      table.tBodies[0]?.replaceChildren(...[...binding, ...announced].map(renderRow));
      const sentence = daySummary(selectedDay, binding.length, reviewed);
      table.setAttribute('aria-label', sentence);
      input.setAttribute('aria-invalid', String(!validDay));
      if (!keepInput) input.value = selectedDay;
      if (validDay) setStatus(sentence);
      else setStatus(invalidDayMessage(from, reviewed), sentence);
    };
    const readUrl = () => show(new URLSearchParams(location.search).get('on'));
    const writeUrl = (push = true) => {
      const search = selectedDay === reviewed ? '' : `on=${selectedDay}`;
      changeAddress({ search: () => search, push });
    };

    const step = (kind: string | undefined) => {
      const target =
        kind === 'review' ? reviewed : (kind === 'next' ? firstDayAfter : lastDayBefore)(days, selectedDay);
      picking = false;
      if (target === undefined)
        return setStatus(kind === 'next' ? words.noLaterChange : words.noEarlierChange);
      const moved = target !== selectedDay;
      show(target);
      if (moved) writeUrl();
    };
    const pick = () => {
      // While a year is being typed, the value starts with zeros; it is empty while a part of the date is missing.
      const typing = this.ownerDocument.activeElement === input && /^(0|$)/.test(input.value);
      if (typing || input.value === selectedDay) return;
      show(input.value, true);
      writeUrl(!picking);
      picking = true;
    };
    input.addEventListener('change', pick);
    input.addEventListener('blur', () => {
      pick();
      picking = false;
    });
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => step(button.dataset['step']));
    addEventListener('popstate', readUrl);
    if (location.search) readUrl();
    this.dataset['ready'] = '';
  }
}

customElements.define('record-in-force', RecordInForce);
