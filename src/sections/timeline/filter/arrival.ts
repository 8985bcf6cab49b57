/** Returns whether the whole page has been parsed; until then a list may lack its last rows. */
export const isPageParsed = (): boolean => document.readyState !== 'loading';

/** Calls back with an element as soon as it is in the document, even if it is not complete; never if the page has none. */
export function whenPresent(selector: string, callback: (element: HTMLElement) => void): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) return callback(found);
  if (isPageParsed()) return;
  const check = () => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found && !isPageParsed()) return;
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', check);
    if (found) callback(found);
  };
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', check);
}

/** Calls back whenever elements are added inside another while the page loads, and once more when the page has been parsed. */
export function onElementsAdded(parent: HTMLElement, callback: () => void): void {
  if (isPageParsed()) return;
  const observer = new MutationObserver(callback);
  observer.observe(parent, { childList: true, subtree: true });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      observer.disconnect();
      callback();
    },
    { once: true },
  );
}
