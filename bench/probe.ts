/** What a page must have for a reader to use it, in terms of its elements. */
export interface Usable {
  /** Selectors of which each must find something before the first event can be read; where none are given, it is when all is there. */
  first?: string[];
  /** Selectors of which each must find something. */
  present: string[];
  /** A selector that must find at least so many. */
  many?: { selector: string; least: number };
  /** Elements which, where they exist, must have an attribute. */
  ready?: { selector: string; attribute: string };
}

/** What the page itself notes while it loads; times in milliseconds since the navigation began. */
export interface Noted {
  /** When the first event could be read and the means to find others answered. */
  first?: number;
  /** When all of that held for every event. */
  usable?: number;
  paint?: number;
  /** How far things moved that the reader had not moved. */
  shift: number;
  tasks: { start: number; length: number }[];
}

declare global {
  interface Window {
    noted: Noted;
    /** Tells whoever measures when the page was usable. */
    tellUsable: (milliseconds: string) => void;
  }
}

/** Runs in the page before anything else: notes long tasks, the largest paint, and the frames after which the first event can be read and the page is usable. */
export function probe({ first = [], present, many, ready }: Usable): void {
  const noted: Noted = { tasks: [], shift: 0 };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    noted.paint = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const all = (selectors: string[]) => selectors.every((selector) => document.querySelector(selector));
  const answers = () =>
    !ready || [...document.querySelectorAll(ready.selector)].every((e) => e.hasAttribute(ready.attribute));
  const begun = () => first.length > 0 && all(first) && answers();
  const usable = () =>
    document.readyState !== 'loading' &&
    all(present) &&
    (!many || document.querySelectorAll(many.selector).length >= many.least) &&
    answers();
  // One frame to see it, one to know that it was drawn.
  const look = () => {
    if (noted.first === undefined && begun()) requestAnimationFrame(() => (noted.first = performance.now()));
    if (!usable()) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      noted.usable = performance.now();
      noted.first ??= noted.usable;
      window.tellUsable(String(noted.usable));
    });
  };
  requestAnimationFrame(look);
}

/** Time the main thread could not answer: of every long task the part beyond 50 ms, in milliseconds. */
export const blockedOf = (tasks: Noted['tasks']): number =>
  tasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0);
