import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { filesOf } from '../build/pages.ts';
import { test } from './site.ts';

// Without scripts nothing is collapsed and pages load faster; accessibility.spec.ts checks one page of each kind with scripts.
test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

/** Returns the length of the longest run of letters and marks between two spaces or tags. */
const longestWord = (html: string): number =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<script.*?<\/script>|<[^>]*>/gs, ' ')
    .split(/\s+/)
    .reduce((most, word) => Math.max(most, word.length), 0);

/** Returns the paths of the pages of a site that are the likeliest to be too wide: of each folder those with the longest words. */
function widestPages(folder: string): string[] {
  const pages = filesOf(folder)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => ({ file, longest: longestWord(html) }))
    .toSorted((a, b) => b.longest - a.longest);
  const kinds = Map.groupBy(pages, ({ file }) => /^[^/]+\/(?=[^/]+\/)/.exec(file)?.[0] ?? '');
  return [...kinds].flatMap(([kind, all]) =>
    all.slice(0, kind ? 12 : undefined).map(({ file }) => `/${file.replace('index.html', '')}`),
  );
}

test('pages with the longest words fit a screen of 320 px', async ({ page, site }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const path of widestPages(site.folder)) {
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
