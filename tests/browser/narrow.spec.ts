import { expect } from '@playwright/test';
import { readPages } from '../build/pages.ts';
import { test } from './site.ts';

// Without scripts nothing is collapsed and pages load faster; accessibility.spec.ts checks one page of each kind with scripts.
test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

test('every page fits a screen of 320 px', async ({ page, site }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const { path } of readPages(site.folder)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const measure = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    let over = await measure();
    // On a busy machine the style sheets may still be loading.
    if (over > 0) {
      await page.waitForLoadState('load');
      over = await measure();
    }
    if (over > 0) wide.push(`${path}: ${over} px too wide`);
  }
  expect(wide).toEqual([]);
});
