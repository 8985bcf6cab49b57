import { expect } from '@playwright/test';
import { findings } from './barriers.ts';
import { code, copyButton, preview, status, unfold } from './builder.ts';
import { once, test } from './site.ts';

test(
  'the copy button stays in sight while options change, and covers nothing that has the focus',
  once,
  async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('/press/');
      await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
      for (const title of ['Choose the dates', 'More options']) await unfold(page, title);
      const last = page.getByLabel('List what changed after');
      await last.scrollIntoViewIfNeeded();
      await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
      if (width > 390) await expect(preview(page)).toBeInViewport();
      // Backwards, so that each field comes into view from above.
      await last.focus();
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Shift+Tab');
        const isCovered = await page.evaluate(() => {
          const { left, top, width, height } =
            document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const visible = document.elementFromPoint(left + width / 2, top + height / 2);
          return visible?.closest('.builder__take') !== null;
        });
        expect(isCovered).toBe(false);
      }
    }
  },
);

test(
  'on a phone, the first tap copies the compact timeline, and the bar leads to the preview',
  once,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/press/');
    await copyButton(page).click();
    await expect(status(page)).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?layout=compact"/);
    // The height in an article, and not that on this phone.
    const [, height = ''] = /height="(\d+)"/.exec(copied) ?? [];
    await expect(page.locator('[data-layout=compact] [data-layout-height]')).toHaveText(`about ${height} px`);
    await page.locator('.builder__take').getByRole('link', { name: 'Preview' }).click();
    await expect(preview(page)).toBeInViewport();
  },
);

test('the keyboard chooses and copies', once, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/press/');
  await page.getByRole('radio', { name: 'HTML', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/code=frame$/);
  await page.keyboard.press('Tab');
  await expect(code(page)).toBeFocused();
  // The link to the pictures comes first.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(copyButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<div [^>]+><iframe src="https:\/\/example\.org\/embed\//,
  );
});

test('a link passes the preview, which has many tab stops', once, async ({ page }) => {
  await page.goto('/press/');
  const skip = page.getByRole('link', { name: 'Skip the preview' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'HTML', exact: true })).toBeFocused();
});

for (const width of [360, 1280])
  test(`nothing moves while the builder loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            moved: Number(Reflect.get(window, 'moved')) + (entry as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/press/');
    await expect(page.locator('[data-said=height]')).toHaveText(/px/);
    // A font that loads late may move a word slightly. A shift of up to 0.1 counts as good.
    expect(await page.evaluate('moved')).toBeLessThan(0.002);
  });

test('the builder in dark mode has no accessibility problem, with events expanded and a picture chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/press/?accent=ffcc00&code=picture');
  await unfold(page, 'Choose the dates');
  await unfold(page, 'Pick individual events');
  await unfold(page, 'More options');
  expect(await findings(page)).toEqual([]);
});
