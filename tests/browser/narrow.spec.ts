import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { filesOf } from '../build/pages.ts';
import { test } from './site.ts';

// Without scripts nothing is collapsed and pages load faster; accessibility.spec.ts checks one page of each kind with scripts.
test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

/** Returns the paths of the pages of a site, without widgets and pages that only redirect. */
const pagesOf = (folder: string): string[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => `/${file.replace('index.html', '')}`);

test('every page fits a screen of 320 px', async ({ page, site }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const path of pagesOf(site.folder)) {
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
