/** What is watched until it is still: the elements, and what must be there before they can be. */
export interface Watched {
  within: string;
  until?: string;
}

/** When an act began and when the frame that shows its last change was drawn, in milliseconds since the navigation began. */
export interface Span {
  start: number;
  end: number;
}

declare global {
  interface Window {
    /** Does something and waits until half a second passed in which nothing changed; undefined if nothing changed at all or it did not end within a minute. */
    untilStill: (watched: Watched, act: () => void) => Promise<Span | undefined>;
  }
}

/** Runs in the page before anything else: adds `untilStill`, for which a change is one of the elements, a drawing on a canvas, or a running animation. */
export function addUntilStill(): void {
  const quiet = 500;
  const limit = 60_000;
  const drawings = ['clearRect', 'fillRect', 'drawImage', 'fill', 'stroke', 'fillText'] as const;

  const watchCanvases = (changed: () => void): (() => void) => {
    const prototype = CanvasRenderingContext2D.prototype as unknown as Record<string, unknown>;
    const original = drawings.map((name) => [name, prototype[name]] as const);
    for (const [name, draw] of original)
      prototype[name] = function (this: unknown, ...values: unknown[]) {
        changed();
        return (draw as (...values: unknown[]) => unknown).apply(this, values);
      };
    return () => Object.assign(prototype, Object.fromEntries(original));
  };

  const runningWithin = (within: string) =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' &&
          effect?.getComputedTiming().endTime !== Infinity &&
          (effect as KeyframeEffect | null)?.target?.closest(within),
      );

  window.untilStill = ({ within, until }, act) =>
    new Promise((done) => {
      const start = performance.now();
      let end = start;
      let undrawn = false;
      const changed = () => {
        if (undrawn) return;
        undrawn = true;
        requestAnimationFrame(() => {
          // A message is delivered after the frame is drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            undrawn = false;
            end = performance.now();
          };
          port2.postMessage(undefined);
        });
      };
      const observer = new MutationObserver(changed);
      const everything = { attributes: true, childList: true, characterData: true, subtree: true };
      for (const element of document.querySelectorAll(within)) observer.observe(element, everything);
      const unwatchCanvases = watchCanvases(changed);
      const finish = (span: Span | undefined) => {
        observer.disconnect();
        unwatchCanvases();
        done(span);
      };
      const look = () => {
        const now = performance.now();
        if (now - start > limit) return finish(undefined);
        const running = runningWithin(within);
        if (running.length > 0) changed();
        const ready = !until || document.querySelector(until);
        if (undrawn || !ready || now - Math.max(end, start + quiet) < quiet) return void setTimeout(look, 50);
        finish(end === start ? undefined : { start, end });
      };
      act();
      look();
    });
}
