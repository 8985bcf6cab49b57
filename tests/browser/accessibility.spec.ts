import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findingsInBothSchemes } from './barriers.ts';
import { kinds } from './kinds.ts';

for (const width of [1280, 320])
  test.describe(`a reader at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('meets no barrier on any kind of page, in light and dark, and no page scrolls sideways', async ({
      page,
    }) => {
      test.setTimeout(600_000);
      // The list is made when the test runs: the pages are built by then.
      for (const { name: kind, path } of kinds()) {
        await page.goto(path);
        expect(await findingsInBothSchemes(page), kind).toEqual([]);
      }
    });
  });

test('light and dark differ in colors alone', () => {
  const sheets = readdirSync('src/styles').map((name) => readFileSync(`src/styles/${name}`, 'utf8'));
  // `light-dark()` takes nothing but colors.
  expect(sheets.filter((sheet) => sheet.includes('prefers-color-scheme'))).toEqual([]);
});
