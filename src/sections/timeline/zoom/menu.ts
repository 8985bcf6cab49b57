/** Closes a menu with Escape, which returns the focus to its button, and with a press beside it, until the signal is aborted. */
export function closeMenuOnLeave(menu: HTMLDetailsElement, signal: AbortSignal): void {
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      // The details of an event stay open.
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    },
    { signal },
  );
}
