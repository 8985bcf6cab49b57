import { counted } from '../words/wording.ts';
import type { Format } from './save.ts';

/** The ids of the events the list shows, in its order. */
const shownIds = (): string[] =>
  [...document.querySelectorAll('.timeline-list .row--event:not([hidden])')].map(({ id }) => id);

/** Saves the events the list shows as a file; what writes the files is loaded when a button is pressed. */
class RecordDownload extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('[data-choice]');
    const count = this.querySelector('[data-count]');
    const said = this.querySelector('[role=status]');
    const { source = '', name = '' } = this.dataset;
    if (!choice || !count || !said) return;
    const buttons = [...this.querySelectorAll('button')];
    const update = () => {
      const number = shownIds().length;
      count.textContent = counted(number, 'event');
      said.textContent = '';
      for (const button of buttons) button.disabled = number === 0;
    };
    for (const button of buttons)
      button.addEventListener('click', async () => {
        said.textContent = 'Loading the record …';
        try {
          const { save } = await import('./save.ts');
          const format = button.value as Format;
          said.textContent = await save({ source, name, format, ids: shownIds(), address: location.href });
        } catch {
          said.textContent = 'The record could not be loaded. The whole files are listed below.';
        }
      });
    document.addEventListener('record:selection', update);
    // Unless the address asks for less, the list shows what the page counted when it was made.
    if (location.search) update();
    choice.hidden = false;
  }
}

customElements.define('record-download', RecordDownload);
