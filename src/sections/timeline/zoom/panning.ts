import type { Scene } from './scene.ts';
import { pixelsPerMs, type Scale } from './window.ts';

/** How often vis-timeline draws the board anew during a drag, in milliseconds. */
const redrawMs = 100;

/** A drag under way: its pointer, and where that and the board were at its start. */
interface Drag {
  pointerId: number;
  x: number;
  scale: Scale;
  /** When vis-timeline last got a move of the pointer. */
  passedAt: number;
  /** A move that vis-timeline did not get. */
  withheld?: PointerEvent;
}

/** Makes drags of a board smooth, until the signal is aborted: vis-timeline, whose every draw costs several frames on a slow phone, gets only some moves of the pointer, and the board is shifted as drawn between them. */
export function smoothDrags(scene: Scene, element: HTMLElement, signal: AbortSignal): void {
  const { board } = scene;
  const pointers = new Set<number>();
  let drag: Drag | undefined;
  let hasMoved = false;
  board.on('rangechange', ({ byUser }) => (hasMoved ||= byUser));

  const start = ({ pointerId, clientX }: PointerEvent) => {
    pointers.add(pointerId);
    hasMoved = false;
    // Two fingers pinch.
    drag =
      pointers.size === 1 ? { pointerId, x: clientX, scale: scene.scale(), passedAt: -Infinity } : undefined;
  };
  const move = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointerId || !hasMoved || !event.isTrusted) return;
    if (event.timeStamp - drag.passedAt >= redrawMs) {
      drag.passedAt = event.timeStamp;
      delete drag.withheld;
      return;
    }
    event.stopPropagation();
    drag.withheld = event;
    const { window, width } = drag.scale;
    const shiftMs = (drag.x - event.clientX) / pixelsPerMs(drag.scale);
    board.shiftTo({ window: { from: window.from + shiftMs, to: window.to + shiftMs }, width });
  };
  const end = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    const { withheld, pointerId } = drag ?? {};
    if (pointerId !== event.pointerId) return;
    drag = undefined;
    if (withheld) event.target?.dispatchEvent(new PointerEvent('pointermove', withheld));
  };
  const options = { signal, capture: true };
  element.addEventListener('pointerdown', start, options);
  // vis-timeline listens to these on the window.
  addEventListener('pointermove', move, options);
  addEventListener('pointerup', end, options);
  addEventListener('pointercancel', end, options);
}
