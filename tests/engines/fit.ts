import type { Engine } from './engine.ts';

/** A frame as it is seen from both sides; heights in CSS pixels. */
export interface Fit {
  /** The height of its box in the host page. */
  box: number;
  /** The height of the viewport within. */
  inner: number;
  /** The height of what the widget shows. */
  content: number;
  /** Whether a reader can scroll to the end of it within the frame. */
  scrolls: boolean;
  /** How far the host page can be moved sideways. */
  sideways: number;
}

const frame = 'iframe';

/** Measures the one frame of a host page. */
export async function measure(engine: Engine): Promise<Fit> {
  const outer = await engine.value<{ box: number; sideways: number }>(
    `(() => {
      const { clientTop, offsetHeight } = document.querySelector('${frame}');
      const { scrollWidth, clientWidth } = document.documentElement;
      return { box: offsetHeight - 2 * clientTop, sideways: scrollWidth - clientWidth };
    })()`,
  );
  const inner = await engine.value<Omit<Fit, 'box' | 'sideways'>>(
    `(() => {
      const content = Math.ceil(document.querySelector('.widget').getBoundingClientRect().height);
      const body = document.body;
      const bodyScrolls = getComputedStyle(body).overflowY === 'auto' && body.scrollHeight - body.clientHeight > 0
        && body.clientHeight <= innerHeight;
      return { inner: innerHeight, content, scrolls: bodyScrolls || innerWidth > document.documentElement.clientWidth };
    })()`,
    frame,
  );
  return { ...outer, ...inner };
}

/** How much of the widget a reader gets: all of it, all by scrolling, or only the top. */
export function verdictOf({ box, inner, content, scrolls }: Fit): 'fits' | 'roomy' | 'scrolls' | 'clipped' {
  if (Math.abs(box - inner) > 1) return 'clipped';
  if (Math.abs(inner - content) <= 1) return 'fits';
  if (inner > content) return 'roomy';
  return scrolls ? 'scrolls' : 'clipped';
}

/** Waits until a frame has a wanted verdict; gives the last measure after some seconds all the same. */
export async function settled(engine: Engine, wanted: readonly string[], seconds = 8): Promise<Fit> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const fit = await measure(engine);
    if (wanted.includes(verdictOf(fit)) || Date.now() > end) return fit;
    await new Promise((done) => setTimeout(done, 60));
  }
}
