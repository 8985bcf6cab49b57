import { copied, copyByHand } from '../../words/en/copy.ts';
import { copyText, selectText } from './copyText.ts';

/** How long to show "Copied" beside the button, in milliseconds. */
const messageDurationMs = 4000;

/** Copies the text inside it when its button is pressed, and shows whether that worked. */
class RecordCopy extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    const textElement = this.querySelector('[data-copy]');
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!textElement || !button || !status) return;
    button.hidden = false;
    // Kept, because a translation of the page changes what the element says.
    const text = textElement.textContent?.trim() ?? '';
    button.addEventListener('click', async () => {
      clearTimeout(this.timer);
      // Clear it first, so that screen readers announce a second press too.
      status.textContent = '';
      if (await copyText(text, () => selectText(textElement, text))) {
        status.textContent = copied;
        this.timer = window.setTimeout(() => (status.textContent = ''), messageDurationMs);
      } else status.textContent = copyByHand;
    });
  }
}

customElements.define('record-copy', RecordCopy);
