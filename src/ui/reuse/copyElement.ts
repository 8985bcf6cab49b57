/** How long "Copied" stays beside the button, in milliseconds. */
const stay = 4000;

/** Selects the text of an element, so that a reader can copy it by hand. */
function select(element: Element): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(element);
}

/** Copies by the clipboard of the browser, or by its older command; false if it allows neither. */
async function copy(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select(shown);
    try {
      // Old, but the only way where a page may not write to the clipboard.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Copies the text it shows when its button is pressed, and says so. */
class RecordCopy extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    const shown = this.querySelector('[data-copy]');
    const button = this.querySelector('button');
    const said = this.querySelector('[role=status]');
    if (!shown || !button || !said) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      clearTimeout(this.timer);
      // Emptied first, so that a second press is told as well.
      said.textContent = '';
      if (await copy(shown.textContent?.trim() ?? '', shown)) {
        said.textContent = 'Copied';
        this.timer = window.setTimeout(() => (said.textContent = ''), stay);
      } else {
        select(shown);
        said.textContent = 'Selected: copy it with your keyboard or menu';
      }
    });
  }
}

customElements.define('record-copy', RecordCopy);
