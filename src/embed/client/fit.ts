declare global {
  interface Window {
    /** Asks the browser to size the frame anew; throws where the host is not a frame (CSS Sizing 4). */
    requestResize?: () => void;
  }
}

const root = document.documentElement;

/** The height in pixels a browser gives a frame it knows nothing of, and at which Chromium 156 gets stuck. */
const defaultHeightPx = 150;
/** How long a host or a browser has to size the frame before the widget scrolls by itself, in milliseconds. */
const patienceMs = 1000;
const nudgeIntervalMs = 80;
const nudges = 11;

const tooLow = (height: number) => innerWidth > 0 && innerHeight + 1 < height;

/** Gives the browser the height of this page, in pixels, as the natural height of the frame. */
function setNaturalHeight(height: number): void {
  try {
    window.requestResize?.();
    // Chromium 156 lays the page out at the width the frame had when it was loaded, and takes that height.
    // A body with a height of its own that clips what exceeds it is as high at any width.
    // https://drafts.csswg.org/css-sizing-4/#responsive-iframes
    root.style.setProperty('--natural', `${height}px`);
    root.toggleAttribute('data-natural', Boolean(window.requestResize));
    window.requestResize?.();
  } catch {
    root.removeAttribute('data-natural');
  }
}

/**
 * Frees a frame that Chromium 156 keeps at the default height although its box is higher: it only
 * notices a natural height above the `min-height` of the frame, so the page grows in doubling steps.
 */
function nudge(height: number, then: () => void, step = 0): void {
  const stuck = innerHeight === defaultHeightPx && tooLow(height) && step <= nudges;
  setNaturalHeight(stuck ? height + 2 ** step : height);
  setTimeout(() => (stuck ? nudge(height, then, step + 1) : then()), nudgeIntervalMs);
}

/** Makes the body the scroller, or the page again, at the same place. */
function scrollBody(scrolls: boolean): void {
  if (scrolls === root.hasAttribute('data-scroll')) return;
  const top = scrolls ? scrollY : document.body.scrollTop;
  root.toggleAttribute('data-scroll', scrolls);
  if (scrolls) document.body.scrollTop = top;
  else scrollTo(0, top);
}

/** Lets the body scroll where the frame is too low: a host may forbid the page itself to (`scrolling="no"`). */
function scrollWhereTooLow(height: number): void {
  // A scroll bar beside the page shows that it may scroll.
  scrollBody(tooLow(height) && innerWidth === root.clientWidth);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let fitted = 0;

/** Once host and browser had time to size the frame, helps a stuck browser, a few times on a slow machine, and then lets the body scroll. */
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

/** Fits the frame to content of a height in pixels where the browser sizes frames itself, and keeps all of it within reach where nobody does. */
export function fitFrame(height: number): void {
  fitted = height;
  // A body as high as its frame has no natural height for the browser to take.
  if (window.requestResize) scrollBody(false);
  setNaturalHeight(height);
  settle(height);
}

addEventListener('resize', () => {
  if (root.hasAttribute('data-scroll')) scrollWhereTooLow(fitted);
});
