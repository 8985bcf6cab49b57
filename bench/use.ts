import type { Page } from '@playwright/test';
import { blockedOf } from './probe.ts';
import { type Measured, type Traffic, weigh } from './visit.ts';

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

async function useFilter(page: Page): Promise<{ measured: Measured; notes: string[] }> {
  if (!(await page.locator('record-filter input[type=search]').count()))
    return { measured: {}, notes: ['There is no filter with a search field: its time is left out.'] };
  const times: number[] = [];
  for (const word of ['council', 'ferry', 'lighthouse']) {
    const time = await page.evaluate(timeFilter, word);
    if (time !== undefined) times.push(time);
  }
  await page.evaluate(timeFilter, '');
  if (times.length === 0)
    return { measured: {}, notes: ['Words typed into the filter changed nothing in the list.'] };
  return { measured: { filter: Math.max(...times) }, notes: [] };
}

/** Presses a button of the zoomable view and gives the time until the last change in the view before it is still for half a second; a step moves the window gently for 220 ms, which counts. */
function timeUntilStill(button: Element): Promise<number> {
  const start = performance.now();
  let last = start;
  const watch = new MutationObserver(() => (last = performance.now()));
  const view = button.closest('record-zoom');
  if (view) watch.observe(view, { attributes: true, childList: true, characterData: true, subtree: true });
  (button as HTMLElement).click();
  return new Promise((done) => {
    const look = () => {
      if (performance.now() - Math.max(last, start + 500) < 500) return void setTimeout(look, 50);
      watch.disconnect();
      done(last - start);
    };
    look();
  });
}

async function useZoom(page: Page, traffic: Traffic): Promise<{ measured: Measured; notes: string[] }> {
  const button = page.locator('record-zoom button').first();
  if (!(await button.count()))
    return { measured: {}, notes: ['There is no zoomable view: its times are left out.'] };
  const before = traffic.bytes;
  await button.scrollIntoViewIfNeeded();
  const start = await page.evaluate(() => {
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('record-zoom button')?.click();
    return start;
  });
  const opened = await page
    .waitForFunction(
      () => document.querySelector('record-zoom[data-state=open]') && performance.now(),
      null,
      {
        timeout: 30_000,
        polling: 'raf',
      },
    )
    .then((handle) => handle.jsonValue())
    .catch(() => undefined);
  if (typeof opened !== 'number')
    return { measured: {}, notes: ['The zoomable view did not open within 30 seconds.'] };
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => window.noted.tasks);
  const measured: Measured = {
    open: opened - start,
    openBlocked: blockedOf(tasks.filter((task) => task.start + task.length > start)),
    openBytes: traffic.bytes - before,
  };
  const { nodes, heap } = await weigh(await page.context().newCDPSession(page));
  Object.assign(measured, { openNodes: nodes, openHeap: heap });
  const zoomIn = page.locator('record-zoom').getByRole('button', { name: 'Zoom in' }).first();
  if (!(await zoomIn.count()))
    return { measured, notes: ['The zoomable view has no button "Zoom in": a step is left out.'] };
  measured.step = await zoomIn.evaluate(timeUntilStill);
  return { measured, notes: [] };
}

/** Filters the list, opens the zoomable view and zooms in, as far as the page has these. */
export async function useTimeline(
  page: Page,
  traffic: Traffic,
): Promise<{ measured: Measured; notes: string[] }> {
  const filter = await useFilter(page);
  const zoom = await useZoom(page, traffic);
  return { measured: { ...filter.measured, ...zoom.measured }, notes: [...filter.notes, ...zoom.notes] };
}
