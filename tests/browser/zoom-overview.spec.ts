import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { once, test } from './site.ts';
import { monthsAround, openTools, openView, settle, titleOf } from './zoomed.ts';

/** Returns the place of the strip and of the brush on it, in pixels of the window. */
async function stripOf(page: Page) {
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return { from: box?.x ?? 0, to: (box?.x ?? 0) + (box?.width ?? 0), y: (box?.y ?? 0) + 16 };
  };
  const [strip, brush] = [await boxOf('[data-zoom-overview]'), await boxOf('.zoom__brush .selection')];
  return {
    ...strip,
    brush: { ...brush, middle: (brush.from + brush.to) / 2, length: brush.to - brush.from },
  };
}

/** Drags with the mouse from one place of the strip to another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const { y } = await stripOf(page);
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y, { steps: 4 });
  await page.mouse.move(to, y, { steps: 4 });
  await page.mouse.up();
}

/** Opens the view with a window of two months in the middle of the record. */
const openInTheMiddle = (page: Page, { events }: Archive) =>
  openTools(page, `/timeline/?view=zoom&span=${monthsAround(events[Math.floor(events.length / 2)])}`);

test('a mouse draws, moves, resizes and centers the window on the strip, each one step in the history', async ({
  page,
  archive,
}) => {
  await openInTheMiddle(page, archive);
  await settle(page);
  const entries = () => page.evaluate(() => history.length);
  const first = await entries();
  const { from, to } = await stripOf(page);
  const at = (part: number) => from + (to - from) * part;
  const near = (x: number) => Math.abs(x) <= 3;

  // The window may already be there, so the new one begins on the other side.
  const isLeft = (await stripOf(page)).brush.middle < at(0.5);
  const [start, end] = isLeft ? [at(0.6), at(0.8)] : [at(0.1), at(0.3)];
  await drag(page, start, end);
  await expect.poll(async () => near((await stripOf(page)).brush.from - start)).toBe(true);
  await expect.poll(async () => near((await stripOf(page)).brush.to - end)).toBe(true);
  await expect.poll(entries).toBe(first + 1);
  const drawn = await titleOf(page).textContent();

  const { brush } = await stripOf(page);
  await drag(page, brush.middle, brush.middle + 30);
  await expect.poll(async () => near((await stripOf(page)).brush.from - start - 30)).toBe(true);
  expect(near((await stripOf(page)).brush.length - brush.length)).toBe(true);
  await expect.poll(entries).toBe(first + 2);

  const moved = (await stripOf(page)).brush;
  await drag(page, moved.to, moved.to + 24);
  await expect.poll(async () => near((await stripOf(page)).brush.to - moved.to - 24)).toBe(true);
  expect(near((await stripOf(page)).brush.from - moved.from)).toBe(true);
  await expect.poll(entries).toBe(first + 3);

  await page.mouse.click(at(0.5), (await stripOf(page)).y);
  await expect.poll(async () => near((await stripOf(page)).brush.middle - at(0.5))).toBe(true);
  await expect.poll(entries).toBe(first + 4);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(titleOf(page)).toHaveText(drawn ?? '');
});

test('a pause in a drag on the strip is not a step in the history', async ({ page, archive }) => {
  await openInTheMiddle(page, archive);
  await settle(page);
  const first = await page.evaluate(() => history.length);
  const { brush, y, from, to } = await stripOf(page);
  const direction = brush.middle < (from + to) / 2 ? 1 : -1;
  await page.mouse.move(brush.middle, y);
  await page.mouse.down();
  await page.mouse.move(brush.middle + direction * 40, y, { steps: 4 });
  await settle(page);
  expect(await page.evaluate(() => history.length)).toBe(first);
  await page.mouse.move(brush.middle + direction * 80, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => history.length)).toBe(first + 1);
});

test('the strip follows the window, has all events, and is no stop for the keys', async ({
  page,
  archive: { events },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTools(page);
  const ticks = await page
    .locator('.zoom__ticks')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0));
  expect(ticks.reduce((sum, count) => sum + count, 0)).toBe(events.length);
  const { length } = (await stripOf(page)).brush;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect
    .poll(async () => Math.abs((await stripOf(page)).brush.length - length / 2))
    .toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Whole period' }).click();
  await expect
    .poll(async () => {
      const { brush, from, to } = await stripOf(page);
      return Math.abs(brush.length - (to - from));
    })
    .toBeLessThanOrEqual(2);
  // A drag within a window that fills the strip draws another.
  const { from, to } = await stripOf(page);
  await drag(page, from + (to - from) * 0.4, from + (to - from) * 0.6);
  await expect
    .poll(async () => Math.abs((await stripOf(page)).brush.length - (to - from) * 0.2))
    .toBeLessThanOrEqual(3);
  const strip = page.locator('.zoom__overview');
  await expect(strip).toHaveAttribute('aria-hidden', 'true');
  await expect(strip.locator('a, button, input, select, [tabindex]')).toHaveCount(0);
});

test.describe('a reader with a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('draws and centers the window on the strip, and scrolls the page with a vertical swipe there', async ({
    page,
    archive,
  }) => {
    await openInTheMiddle(page, archive);
    await settle(page);
    await page.locator('.zoom__overview').evaluate((strip) => strip.scrollIntoView({ block: 'center' }));
    await settle(page);
    const client = await page.context().newCDPSession(page);
    const swipe = async (path: (part: number) => [x: number, y: number]) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
      await send('touchStart', [path(0)]);
      for (let step = 1; step <= 8; step++) await send('touchMove', [path(step / 8)]);
      await page.waitForTimeout(150);
      await send('touchEnd', []);
    };
    const before = { title: await titleOf(page).textContent(), top: await page.evaluate(() => scrollY) };
    const { from, to, y, brush } = await stripOf(page);
    const length = to - from;
    const start = brush.middle < from + length / 2 ? from + length * 0.6 : from + length * 0.1;
    await swipe((part) => [start, y - 150 * part]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top + 80);
    await settle(page);
    await expect(titleOf(page)).toHaveText(before.title ?? '');
    await page.locator('.zoom__overview').evaluate((strip) => strip.scrollIntoView({ block: 'center' }));
    await settle(page);
    const top = await page.evaluate(() => scrollY);
    const row = (await stripOf(page)).y;
    await swipe((part) => [start + length * 0.25 * part, row]);
    await expect
      .poll(async () => Math.abs((await stripOf(page)).brush.length - length * 0.25))
      .toBeLessThanOrEqual(4);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await settle(page);
    await page.touchscreen.tap(from + length * 0.5, (await stripOf(page)).y);
    await expect
      .poll(async () => Math.abs((await stripOf(page)).brush.middle - from - length * 0.5))
      .toBeLessThanOrEqual(4);
  });
});

test(
  'the tools load after the view; if they do not, the view works without their controls',
  once,
  async ({ page }) => {
    await page.route(/\/_astro\/tools\..*\.js/, (route) => route.abort());
    await openView(page);
    await expect(page.locator('[data-zoom-tool]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/[?&]span=/);
  },
);
