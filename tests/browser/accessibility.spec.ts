import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findings, findingsInBothSchemes } from './barriers.ts';
import { inventedSite, missionSite, realSite, type RecordSite } from '../served.ts';
import { pageKinds } from './kinds.ts';

/** The invented record is short and uses every component. The real record has long lists, so Lighthouse audits four of its page kinds and this test eight others. */
const checks: (RecordSite & {
  width: number;
  check: (page: Page) => Promise<string[]>;
  only?: string[];
})[] = [
  { ...inventedSite, width: 1280, check: findings },
  { ...inventedSite, width: 320, check: findingsInBothSchemes },
  {
    ...missionSite,
    width: 320,
    check: findings,
    only: ['/', '/timeline', '/explainers', '/people', '/bodies', '/press', '/questions/[id]', '/search'],
  },
  {
    ...realSite,
    width: 1280,
    check: findings,
    only: [
      '/timeline',
      '/am-i-affected',
      '/in-force',
      '/compare',
      '/explainers/[id]',
      '/people',
      '/world',
      '/questions',
    ],
  },
];

for (const { width, check, only, ...site } of checks)
  test.describe(`a reader at ${width} px of ${site.content}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('finds no accessibility problem on any kind of page, and no page scrolls sideways', async ({
      page,
    }) => {
      test.setTimeout(600_000);
      // Listed inside the test, because the pages do not exist before it runs.
      const pages = pageKinds(site).filter(({ name }) => only?.includes(name) ?? true);
      expect(pages.length).toBeGreaterThan(only ? only.length - 1 : 20);
      for (const { name: kind, path } of pages) {
        await page.goto(site.address + path);
        expect(await check(page), kind).toEqual([]);
      }
    });
  });

test('light and dark modes differ only in their colors', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  expect(sheets.length).toBeGreaterThan(20);
  // `light-dark()` accepts only colors.
  expect(sheets.filter((sheet) => sheet.includes('prefers-color-scheme'))).toEqual([]);
});
