/** What a reader does with a mouse on the board. */
interface MouseHandlers {
  /** The pointer is on the mark with this id. */
  onHover: (eventId: string) => void;
  /** The pointer has left the mark, or Escape was pressed. */
  onLeave: () => void;
  /** A double click beside the marks; `clientX` is its place in the browser window. */
  onDoubleClick: (clientX: number) => void;
}

/** Listens to a mouse over the marks of a board, until the signal is aborted. */
export function listenToMouse(board: HTMLElement, signal: AbortSignal, handlers: MouseHandlers): void {
  const idAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('[data-event]')?.getAttribute('data-event') : undefined;
  let hovered: string | undefined;
  const leave = () => {
    hovered = undefined;
    handlers.onLeave();
  };
  board.addEventListener(
    'pointerover',
    ({ target, pointerType, buttons }) => {
      const id = pointerType === 'mouse' && buttons === 0 ? idAt(target) : undefined;
      if (!id) return leave();
      if (id === hovered) return;
      hovered = id;
      handlers.onHover(id);
    },
    { signal },
  );
  board.addEventListener('pointerleave', leave, { signal });
  board.addEventListener('pointerdown', leave, { signal });
  // Escape closes the tip without moving the pointer (WCAG 1.4.13), wherever the focus is.
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal, capture: true });
  board.addEventListener(
    'dblclick',
    ({ target, clientX }) => {
      if (!idAt(target)) handlers.onDoubleClick(clientX);
    },
    { signal },
  );
}
