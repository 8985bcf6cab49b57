/** Calls back whenever an element has become wider or narrower, until the signal is given. */
export function onWidth(element: HTMLElement, signal: AbortSignal, answer: () => void): void {
  let width = element.clientWidth;
  const watch = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    answer();
  });
  watch.observe(element);
  signal.addEventListener('abort', () => watch.disconnect());
}
