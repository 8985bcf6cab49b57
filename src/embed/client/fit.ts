declare global {
  interface Window {
    /** Asks the browser to resize the frame; throws where there is no frame to resize (CSS Sizing 4). */
    requestResize?: () => void;
  }
}

const root = document.documentElement;

/** The default height of a frame in pixels, where Chromium 156 gets stuck. */
const defaultHeightPx = 150;
/** How long to wait, in milliseconds, for the host or the browser to resize the frame before the widget scrolls inside it. */
const patienceMs = 1000;
const nudgeIntervalMs = 80;
const nudges = 11;

const tooLow = (height: number) => innerWidth > 0 && innerHeight + 1 < height;

/** Sets the natural height of the frame, in pixels, for a browser that supports responsive frames. */
function setNaturalHeight(height: number): void {
  try {
    window.requestResize?.();
    // Chromium 156 measures the page at the width the frame had when it loaded.
    // A body with an explicit height and clipped overflow has the same height at any width.
    // https://drafts.csswg.org/css-sizing-4/#responsive-iframes
    root.style.setProperty('--natural', `${height}px`);
    root.toggleAttribute('data-natural', Boolean(window.requestResize));
    window.requestResize?.();
  } catch {
    root.removeAttribute('data-natural');
  }
}

/**
 * Works around Chromium 156 keeping a frame at the default height although its box is taller: it only
 * notices a natural height above the `min-height` of the frame, so this grows the page in doubling steps.
 */
function nudge(height: number, then: () => void, step = 0): void {
  const stuck = innerHeight === defaultHeightPx && tooLow(height) && step <= nudges;
  setNaturalHeight(stuck ? height + 2 ** step : height);
  setTimeout(() => (stuck ? nudge(height, then, step + 1) : then()), nudgeIntervalMs);
}

/** Makes either the body or the page scroll, and keeps the scroll position. */
function scrollBody(scrolls: boolean): void {
  if (scrolls === root.hasAttribute('data-scroll')) return;
  const top = scrolls ? scrollY : document.body.scrollTop;
  root.toggleAttribute('data-scroll', scrolls);
  if (scrolls) document.body.scrollTop = top;
  else scrollTo(0, top);
}

/** Makes the body scroll if the frame is too short, because the host may prevent the page from scrolling (`scrolling="no"`). */
function scrollWhereTooLow(height: number): void {
  // If the page has a scroll bar, it can scroll by itself.
  scrollBody(tooLow(height) && innerWidth === root.clientWidth);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let fitted = 0;

/** Gives the host and the browser time to resize the frame, then nudges a stuck browser, repeatedly on a slow machine, and finally makes the body scroll. */
function settle(height: number, wait = patienceMs): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (!window.requestResize || !tooLow(height)) return scrollWhereTooLow(height);
    scrollBody(false);
    nudge(height, () => {
      scrollWhereTooLow(height);
      if (innerHeight === defaultHeightPx && wait < 8 * patienceMs) settle(height, 2 * wait);
    });
  }, wait);
}

/** Fits the frame to a content height in pixels if the browser resizes frames itself, and makes the content scrollable if nothing resizes the frame. */
export function fitFrame(height: number): void {
  fitted = height;
  // While the body scrolls it is as tall as the frame, so the browser cannot measure its natural height.
  if (window.requestResize) scrollBody(false);
  setNaturalHeight(height);
  settle(height);
}

addEventListener('resize', () => {
  if (root.hasAttribute('data-scroll')) scrollWhereTooLow(fitted);
});
