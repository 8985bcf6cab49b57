import * as counts from '../words/en/counts.ts';
import * as words from '../words/en/downloadSection.ts';
import { plural } from '../words/plural.ts';
import type { Format } from './save.ts';

/** Returns the ids of the events visible in the list, in order. */
const visibleIds = (): string[] =>
  [...document.querySelectorAll('.timeline-list .row--event:not([hidden])')].map(({ id }) => id);

/** Saves the events visible in the list as a file; loads the code for that when a button is pressed. */
class RecordDownload extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('[data-choice]');
    const count = this.querySelector('[data-count]');
    const status = this.querySelector('[role=status]');
    const { source = '', name = '' } = this.dataset;
    if (!choice || !count || !status) return;
    const buttons = [...this.querySelectorAll('button')];
    const update = () => {
      const visibleCount = visibleIds().length;
      count.textContent = plural(visibleCount, counts.events);
      status.textContent = '';
      for (const button of buttons) button.disabled = visibleCount === 0;
    };
    for (const button of buttons)
      button.addEventListener('click', async () => {
        status.textContent = words.loading;
        try {
          const { downloadEvents } = await import('./save.ts');
          const format = button.value as Format;
          status.textContent = await downloadEvents({
            source,
            name,
            format,
            ids: visibleIds(),
            pageUrl: location.href,
          });
        } catch {
          status.textContent = words.notLoaded;
        }
      });
    document.addEventListener('record:selection', update);
    // Without a query, the list shows all events, and the count in the HTML is right.
    if (location.search) update();
    choice.hidden = false;
  }
}

customElements.define('record-download', RecordDownload);
