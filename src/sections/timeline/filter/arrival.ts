/** Whether all of the page has arrived; until then a list may be without its last rows. */
export const whole = (): boolean => document.readyState !== 'loading';

/** Hands over an element as soon as it has begun to arrive; never, if the page has none. */
export function whenThere(selector: string, take: (element: HTMLElement) => void): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) return take(found);
  if (whole()) return;
  const look = () => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found && !whole()) return;
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', look);
    if (found) take(found);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
}

/** Tells each time more children of an element have arrived, and a last time when the whole page has. */
export function onArrival(parent: HTMLElement, tell: () => void): void {
  if (whole()) return;
  const observer = new MutationObserver(tell);
  observer.observe(parent, { childList: true });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      observer.disconnect();
      tell();
    },
    { once: true },
  );
}
