import { changeAddress } from '../../ui/history.ts';
import { RowOfSteps } from './rowOfSteps.ts';

/** How long the reader stays on a step, in milliseconds, before the address names it. */
const settledMs = 400;

/** Keeps the step a reader has come to in the address. */
class RecordStory extends HTMLElement {
  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('.story__row');
    if (!row) return;
    let arrived = false;
    const steps = new RowOfSteps(row, (id) => {
      // The step in sight on arrival changes nothing: a link to the page stays a link to the page.
      if (arrived) changeAddress({ search: (current) => current, push: false, hash: id }, settledMs);
      arrived = true;
    });
    // On a reload, browsers restore where the page was, but not where the row was.
    steps.show(location.hash.slice(1), 'instant');
  }
}

customElements.define('record-story', RecordStory);
