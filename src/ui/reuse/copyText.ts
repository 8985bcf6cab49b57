/** Copies the text of an element with the Clipboard API, or else with `execCommand`; if both fail, leaves the text selected, so that a reader can copy it by hand, and returns false. */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? '');
    return true;
  } catch {
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
