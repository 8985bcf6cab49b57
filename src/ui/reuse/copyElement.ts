import { copied, copyByHand } from '../../words/en/copy.ts';

/** How long to show "Copied" beside the button, in milliseconds. */
const messageDurationMs = 4000;

/** Selects the text of an element, so that a reader can copy it by hand. */
function select(element: Element): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(element);
}

/** Copies text with the Clipboard API, or else with `execCommand`; returns false if both fail. */
async function copy(text: string, textElement: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select(textElement);
    try {
      // Deprecated, but the only way where the page may not use the Clipboard API.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Copies the text inside it when its button is pressed, and shows whether that worked. */
class RecordCopy extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    const textElement = this.querySelector('[data-copy]');
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!textElement || !button || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      clearTimeout(this.timer);
      // Clear it first, so that screen readers announce a second press too.
      status.textContent = '';
      if (await copy(textElement.textContent?.trim() ?? '', textElement)) {
        status.textContent = copied;
        this.timer = window.setTimeout(() => (status.textContent = ''), messageDurationMs);
      } else {
        select(textElement);
        status.textContent = copyByHand;
      }
    });
  }
}

customElements.define('record-copy', RecordCopy);
