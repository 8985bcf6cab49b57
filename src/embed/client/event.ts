/** Opens and marks one event without moving the focus or scrolling the page around the frame; ignores unknown ids. */
export function openEvent(id: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('[data-id]')].find(
    ({ dataset }) => dataset['id'] === id,
  );
  if (!row) return;
  for (const other of document.querySelectorAll('[data-on]')) other.removeAttribute('data-on');
  row.dataset['on'] = '';
  row.removeAttribute('hidden');
  for (let part: Element | null = row; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
    if (part.matches('.year')) part.removeAttribute('hidden');
  }
  const details = row.querySelector('details');
  if (details) details.open = true;
  // `scrollIntoView` would also scroll the page around the frame.
  const region = document.querySelector('[role=region]');
  const view = region ?? document.scrollingElement;
  const start = region?.getBoundingClientRect().top ?? 0;
  const top = row.getBoundingClientRect().top - start;
  const height = region?.clientHeight ?? innerHeight;
  if (view && (top < 0 || top > height - 80)) view.scrollTop += top - 20;
}
