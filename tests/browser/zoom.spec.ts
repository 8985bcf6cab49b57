import { expect } from '@playwright/test';
import { fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { once, test } from './site.ts';
import { cursorOf, monthsAround, openView, titleOf } from './zoomed.ts';

test('the view loads only on request, shifts no layout, and causes no error', async ({ page }) => {
  const requestedUrls: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requestedUrls.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) Object.assign(window, { moved: 1 });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/timeline/');
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  expect(requestedUrls.filter((url) => /\/(board|view)\./.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Zoom and search' }).click();
  const height = () => page.locator('.zoom__stage').evaluate((stage) => stage.getBoundingClientRect().height);
  const reserved = await height();
  await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('.zoom-mark').first()).toBeAttached();
  expect(Math.abs((await height()) - reserved)).toBeLessThan(1);
  await expect(page).toHaveURL(/\?view=zoom$/);
  expect(await page.evaluate(() => 'moved' in window && window.moved)).toBe(0);
  expect(requestedUrls.filter((url) => /\/(board|view)\./.test(url)).length).toBe(3);
  expect(faults).toEqual([]);
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  await expect(page.locator('.vis-timeline')).toHaveCount(0);
  await expect(page.locator('.figure').first()).toBeVisible();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

for (const scheme of ['light', 'dark'] as const)
  test.describe(`a reader in ${scheme}`, scheme === 'dark' ? once : {}, () => {
    test.use({ colorScheme: scheme });

    test('finds no accessibility problem in the open view, however narrow', async ({ page, archive }) => {
      test.setTimeout(120_000);
      const keyEvent = archive.events.find(({ weight }) => weight === 'key');
      await openView(page, `/timeline/?view=zoom&event=${keyEvent?.id}`);
      expect(await findings(page, '.zoom')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect
        .poll(() => page.locator('.vis-timeline').evaluate((one) => one.clientWidth))
        .toBeLessThan(320);
      // Labels have one line there.
      await expect(page.locator('.zoom-mark__date')).toHaveCount(0);
      expect(await findings(page, '.zoom')).toEqual([]);
    });
  });

test(
  'the open view reads as one stop for the keys, with buttons and details in words',
  once,
  async ({ page }) => {
    await openView(page, `${fixtureAddress}/timeline/?view=zoom&event=slow-water-begins`);
    await expect(page.locator('.zoom__view')).toMatchAriaSnapshot();
  },
);

test('the keyboard reaches every event in the view in order, and opens it', async ({
  page,
  archive: { events },
}) => {
  test.setTimeout(120_000);
  await openView(page);
  await page.evaluate(() => {
    const panel = document.querySelector('.zoom__details');
    const opened: unknown[] = [];
    Object.assign(window, { opened });
    const recordOpened = () => {
      const link = panel?.querySelector('h3 a');
      const named = document.activeElement?.textContent?.includes(link?.textContent ?? '-');
      if (link && named) opened.push(link.getAttribute('href')?.split('/').at(-2));
    };
    if (panel) new MutationObserver(recordOpened).observe(panel, { childList: true });
  });
  await cursorOf(page).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < events.length; step++) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
  }
  expect(await page.evaluate(() => 'opened' in window && window.opened)).toEqual(events.map(({ id }) => id));
});

test('the event reached with the keys is on the screen, with its own mark under the focus ring', async ({
  page,
  archive: { events },
}) => {
  const middle = events[Math.floor(events.length / 2)];
  await openView(page, `/timeline/?view=zoom&span=${monthsAround(middle)}`);
  await page.setViewportSize({ width: 700, height: 400 });
  await cursorOf(page).focus();
  await page.keyboard.press('Home');
  for (const key of [
    ...Array.from({ length: 12 }, () => 'ArrowRight'),
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
  ]) {
    await page.keyboard.press(key);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const here = document.activeElement?.getBoundingClientRect();
          const [x, y] = here ? [here.x + here.width / 2, here.y + here.height / 2] : [0, 0];
          const elementsUnder = document
            .elementsFromPoint(x, y)
            .map((one) => one.closest<HTMLElement>('[data-event]'));
          const id = elementsUnder.find((mark) => mark)?.dataset['event'];
          const headline = id && document.querySelector(`[id="${id}"] h3`)?.textContent?.trim();
          return Boolean(headline && document.activeElement?.textContent?.includes(headline));
        }),
      )
      .toBe(true);
  }
});

test('keys move between lanes, zoom, open and close, and do not act outside the view', async ({
  page,
  archive: { events, tracks },
}) => {
  await openView(page);
  const before = await titleOf(page).textContent();
  await page.keyboard.press('+');
  await expect(titleOf(page)).toHaveText(before ?? '');
  await cursorOf(page).focus();
  await page.keyboard.press('End');
  const last = await cursorOf(page).textContent();
  await page.keyboard.press(events.at(-1)?.track === tracks[0] ? 'ArrowDown' : 'ArrowUp');
  await expect(cursorOf(page)).not.toHaveText(last ?? '');
  await expect(cursorOf(page)).toBeFocused();
  await page.keyboard.press('+');
  await expect(titleOf(page)).not.toHaveText(before ?? '');
  await page.keyboard.press('-');
  await page.keyboard.press('Enter');
  await expect(page.locator('.zoom__details h3')).toBeVisible();
  await expect(page).toHaveURL(/[?&]event=/);
  await page.locator('.zoom__details h3 a').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.zoom__details h3')).toHaveCount(0);
  await expect(cursorOf(page)).toBeFocused();
  await expect(page).not.toHaveURL(/[?&]event=/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.zoom__cursor:focus')).toHaveCount(0);
});
