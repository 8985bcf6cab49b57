import type { Engine } from './engine.ts';

/** The sizes of a frame, measured in the host page and inside; heights in CSS pixels. */
export interface Fit {
  /** The height of its box in the host page. */
  box: number;
  /** The height of the viewport inside the frame. */
  inner: number;
  /** The height of the widget's content. */
  content: number;
  /** Whether a reader can scroll to the end of it within the frame. */
  scrolls: boolean;
  /** How far the host page scrolls sideways, in pixels. */
  sideways: number;
}

const frame = 'iframe';

/** Measures the only frame of a host page. */
export async function measureFrame(engine: Engine): Promise<Fit> {
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

/** Returns whether the whole widget is visible (`fits`, or `roomy` with space below), reachable by scrolling (`scrolls`) or cut off (`clipped`). */
export function fitVerdict({ box, inner, content, scrolls }: Fit): 'fits' | 'roomy' | 'scrolls' | 'clipped' {
  if (Math.abs(box - inner) > 1) return 'clipped';
  if (Math.abs(inner - content) <= 1) return 'fits';
  if (inner > content) return 'roomy';
  return scrolls ? 'scrolls' : 'clipped';
}

/** Waits until a frame has one of the wanted verdicts; returns the last measurement, also after the timeout. */
export async function waitForFit(
  engine: Engine,
  acceptedVerdicts: readonly string[],
  seconds = 8,
): Promise<Fit> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const fit = await measureFrame(engine);
    if (acceptedVerdicts.includes(fitVerdict(fit)) || Date.now() > end) return fit;
    await new Promise((done) => setTimeout(done, 60));
  }
}
