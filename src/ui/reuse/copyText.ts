/** Writes a text into an element, where something such as a translation of the page may have changed it, and selects it. */
export function selectText(element: Element, text: string): void {
  element.textContent = text;
  getSelection()?.selectAllChildren(element);
}

/** Copies a text with the Clipboard API, or else selects it with `select` and copies the selection with `execCommand`; if both fail, returns false, and a reader can copy what is selected by hand. */
export async function copyText(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    try {
      // Deprecated, but the only way where the page may not use the Clipboard API.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
