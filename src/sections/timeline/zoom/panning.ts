import type { Scene } from './scene.ts';
import { pixelsPerMs, type Scale } from './window.ts';

/** How often vis-timeline draws the board during a drag, in milliseconds. */
const redrawMs = 100;

/** A drag under way: its pointer, and where that and the board were at its start. */
interface Drag {
  pointerId: number;
  x: number;
  scale: Scale;
  /** The last move of the pointer, as long as vis-timeline has not got it, and the timer that passes it on. */
  withheld?: PointerEvent;
  timer?: ReturnType<typeof setTimeout>;
}

/** Makes drags of a board smooth, until the signal is aborted: each draw of vis-timeline takes as long as several frames, so it gets only some moves of the pointer, and between them what is drawn is shifted. */
export function smoothDrags(scene: Scene, element: HTMLElement, signal: AbortSignal): void {
  const { board } = scene;
  const pointers = new Set<number>();
  let drag: Drag | undefined;
  // vis-timeline decides what is a drag.
  let hasMoved = false;
  board.on('rangechange', ({ byUser }) => (hasMoved ||= byUser));

  const passOn = (moving: Drag) => {
    const { withheld, timer } = moving;
    clearTimeout(timer);
    delete moving.timer;
    delete moving.withheld;
    if (withheld) withheld.target?.dispatchEvent(new PointerEvent('pointermove', withheld));
  };
  const start = ({ pointerId, clientX }: PointerEvent) => {
    if (drag) passOn(drag);
    pointers.add(pointerId);
    hasMoved = false;
    // Two fingers pinch.
    drag = pointers.size === 1 ? { pointerId, x: clientX, scale: scene.scale() } : undefined;
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== drag?.pointerId || !hasMoved || !event.isTrusted) return;
    event.stopPropagation();
    const current = drag;
    const { x, scale } = current;
    const shiftMs = (x - event.clientX) / pixelsPerMs(scale);
    const { from, to } = scale.window;
    board.shiftTo({ ...scale, window: { from: from + shiftMs, to: to + shiftMs } });
    current.withheld = event;
    current.timer ??= setTimeout(() => passOn(current), redrawMs);
  };
  const end = ({ pointerId }: PointerEvent) => {
    pointers.delete(pointerId);
    if (pointerId !== drag?.pointerId) return;
    passOn(drag);
    drag = undefined;
  };
  const options = { signal, capture: true };
  element.addEventListener('pointerdown', start, options);
  // vis-timeline listens to these on the window.
  addEventListener('pointermove', move, options);
  addEventListener('pointerup', end, options);
  addEventListener('pointercancel', end, options);
}
