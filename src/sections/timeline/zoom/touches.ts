/** Redispatches `pointercancel` at the last known position: when the browser takes over a touch to scroll, it reports the corner of the screen, and vis-timeline's gestures mistake that for a jump sideways and miss the next drag. */
export function fixCancelPosition(element: HTMLElement, signal: AbortSignal): void {
  const lastPositions = new Map<number, PointerEventInit>();
  const remember = (event: PointerEvent) => {
    const { pointerId, pointerType, clientX, clientY, isPrimary } = event;
    lastPositions.set(pointerId, { pointerId, pointerType, clientX, clientY, isPrimary, bubbles: true });
  };
  element.addEventListener('pointerdown', remember, { signal, capture: true });
  element.addEventListener('pointermove', remember, { signal, capture: true });
  addEventListener('pointerup', ({ pointerId }) => lastPositions.delete(pointerId), {
    signal,
    capture: true,
  });
  const cancel = (event: PointerEvent) => {
    const position = lastPositions.get(event.pointerId);
    if (!event.isTrusted || !position) return;
    lastPositions.delete(event.pointerId);
    event.stopImmediatePropagation();
    event.target?.dispatchEvent(new PointerEvent('pointercancel', position));
  };
  addEventListener('pointercancel', cancel, { signal, capture: true });
}

/** Lets the page scroll with a vertical swipe that begins on an element, whose own listeners would keep it from scrolling. */
export function letPageScroll(element: Element, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  let start: Touch | undefined;
  let isVertical: boolean | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    start = touches[0];
    isVertical = undefined;
  };
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!start || !touch) return;
    isVertical ??= Math.abs(touch.clientY - start.clientY) > Math.abs(touch.clientX - start.clientX);
    if (isVertical) event.stopImmediatePropagation();
  };
  element.addEventListener('touchstart', (event) => onStart(event as TouchEvent), options);
  element.addEventListener('touchmove', (event) => onMove(event as TouchEvent), options);
}
