/** Returns the text of an element, as it is copied. */
export const textToCopy = (element: Element): string => element.textContent?.trim() ?? '';

/** Copies the text of an element with the Clipboard API, or else with `execCommand`; if both fail, leaves the text selected, so that a reader can copy it by hand, and returns false. `text` is what the element said before anything, such as a translation of the page, changed it. */
export async function copyText(element: Element, text = textToCopy(element)): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (textToCopy(element) !== text) element.textContent = text;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.selectAllChildren(element);
    try {
      // Deprecated, but the only way where the page may not use the Clipboard API.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
