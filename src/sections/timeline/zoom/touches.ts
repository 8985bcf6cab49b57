/** When the browser takes a touch over to scroll the page, it cancels it at the corner of the screen; vis-timeline's gestures take that for a leap sideways and miss the next drag. Tells them of it where it was. */
export function soundCancels(place: HTMLElement, signal: AbortSignal): void {
  const last = new Map<number, PointerEventInit>();
  const note = (event: PointerEvent) => {
    const { pointerId, pointerType, clientX, clientY, isPrimary } = event;
    last.set(pointerId, { pointerId, pointerType, clientX, clientY, isPrimary, bubbles: true });
  };
  place.addEventListener('pointerdown', note, { signal, capture: true });
  place.addEventListener('pointermove', note, { signal, capture: true });
  addEventListener('pointerup', ({ pointerId }) => last.delete(pointerId), { signal, capture: true });
  const cancel = (event: PointerEvent) => {
    const where = last.get(event.pointerId);
    if (!event.isTrusted || !where) return;
    last.delete(event.pointerId);
    event.stopImmediatePropagation();
    event.target?.dispatchEvent(new PointerEvent('pointercancel', where));
  };
  addEventListener('pointercancel', cancel, { signal, capture: true });
}
