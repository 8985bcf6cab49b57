/** Calls a listener whenever the width of an element changes, until the signal is aborted. */
export function onWidthChange(element: HTMLElement, signal: AbortSignal, listener: () => void): void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    listener();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
