import type { Page } from '@playwright/test';
import { pan } from './pan.ts';
import { blockedOf } from './probe.ts';
import type { Span } from './still.ts';
import { nextSlide, ourView, type View, visView } from './views.ts';
import { type Measured, type Reader, type Used, weigh } from './visit.ts';

const words = ['council', 'ferry', 'lighthouse'];
const lengthOf = (span: Span | undefined): number | undefined => span && span.end - span.start;

/** Runs an act several times, one after the other, and returns the longest it took; undefined if it never changed anything. */
async function slowest(acts: readonly (() => Promise<number | undefined>)[]): Promise<number | undefined> {
  const times: number[] = [];
  for (const act of acts) times.push((await act()) ?? 0);
  const most = Math.max(...times);
  return most > 0 ? most : undefined;
}

/** Drops what was not there to be measured, and says so. */
function used(found: { [Name in keyof Measured]: number | undefined }, missing: string): Used {
  const entries = Object.entries(found);
  return {
    measured: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Measured,
    notes: entries.flatMap(([name, value]) => (value === undefined ? [`${missing}: ${name}.`] : [])),
  };
}

/** Types into the field of the filter and waits for the second frame after the list changed; gives nothing where the list did not change within three seconds. */
function timeFilter(word: string): Promise<number | undefined> {
  return new Promise((done) => {
    const field = document.querySelector<HTMLInputElement>('record-filter input[type=search]');
    const list = document.querySelector('.timeline-list');
    if (!field || !list) return done(undefined);
    field.focus();
    const start = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    });
    watch.observe(list, { attributes: true, childList: true, subtree: true });
    field.value = word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setTimeout(() => done(undefined), 3000);
  });
}

async function filterList(page: Page): Promise<number | undefined> {
  const time = await slowest(words.map((word) => () => page.evaluate(timeFilter, word)));
  await page.evaluate(timeFilter, '');
  return time;
}

/** Opens a view and returns what that cost; undefined if it did not open. */
async function openView({ page, traffic, record }: Reader, view: View): Promise<Measured | undefined> {
  const before = traffic.bytes;
  const span = await record('opening', () => view.open(page));
  if (!span) return undefined;
  const { arrived, tasks } = await page.evaluate(({ start, end }) => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const loaded = resources.map(({ startTime, responseEnd }) =>
      startTime >= start && responseEnd <= end ? responseEnd : start,
    );
    return { arrived: Math.max(start, ...loaded), tasks: window.noted.tasks };
  }, span);
  const { nodes, heap } = await weigh(await page.context().newCDPSession(page));
  return {
    open: span.end - span.start,
    draw: span.end - arrived,
    openBlocked: blockedOf(tasks.filter(({ start, length }) => start + length > span.start)),
    openBytes: traffic.bytes - before,
    openNodes: nodes,
    openHeap: heap,
  };
}

/** Opens a view, zooms in, pans, goes to the next events where it can, and filters. */
async function useView(reader: Reader, view: View): Promise<Used> {
  const { page, record } = reader;
  const opened = await openView(reader, view);
  if (!opened) return { measured: {}, notes: ['The view did not open within a minute.'] };
  const step = lengthOf(await record('zoom-step', () => view.zoomIn(page)));
  const rates = await pan(page, view.chart);
  const { next } = view;
  const found = {
    ...opened,
    step,
    panWorst: rates?.worst,
    panMean: rates?.mean,
    ...(next && { next: await slowest([1, 2, 3].map(() => async () => lengthOf(await next(page)))) }),
    filterOpen: await slowest(words.map((word) => async () => lengthOf(await view.filter(page, word)))),
  };
  return used(found, 'The view showed no change, so a time is left out');
}

/** Filters the list of our timeline page, then opens the zoomable view and uses it. */
export async function useTimeline(reader: Reader): Promise<Used> {
  const filter = used({ filter: await filterList(reader.page) }, 'The list showed no change');
  const view = await useView(reader, ourView);
  return { measured: { ...filter.measured, ...view.measured }, notes: [...filter.notes, ...view.notes] };
}

/** Uses the bare vis-timeline. */
export const useVis = (reader: Reader): Promise<Used> => useView(reader, visView);

/** Goes to the next slides of TimelineJS3. It has no button to open it: to load its page is to open it. */
export async function useTimelineJs({ page }: Reader, loaded: Measured): Promise<Used> {
  const { usable, blocked, bytes, nodes, heap } = loaded;
  const found = {
    open: usable,
    openBlocked: blocked,
    openBytes: bytes,
    openNodes: nodes,
    openHeap: heap,
    next: await slowest([1, 2, 3].map(() => async () => lengthOf(await nextSlide(page)))),
  };
  return used(found, 'TimelineJS3 showed no change, so a time is left out');
}
