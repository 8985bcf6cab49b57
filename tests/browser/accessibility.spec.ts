import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findings, findingsInBothSchemes } from './barriers.ts';
import { address, builds, fixtureAddress } from '../served.ts';
import { kinds } from './kinds.ts';

/** On a narrow screen, and in dark, the invented record is looked at: it has all that pages are made of, and is short. */
const readers = [
  { width: 1280, site: builds.site, content: 'content', at: address, look: findings },
  {
    width: 320,
    site: builds.fixture,
    content: 'tests/fixtures/record',
    at: fixtureAddress,
    look: findingsInBothSchemes,
  },
];

for (const { width, site, content, at, look } of readers)
  test.describe(`a reader at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('meets no barrier on any kind of page, and no page scrolls sideways', async ({ page }) => {
      test.setTimeout(600_000);
      // The list is made when the test runs: the pages are built by then.
      for (const { name: kind, path } of kinds(site, content)) {
        await page.goto(at + path);
        expect(await look(page), kind).toEqual([]);
      }
    });
  });

test('light and dark differ in colors alone', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  expect(sheets.length).toBeGreaterThan(20);
  // `light-dark()` takes nothing but colors.
  expect(sheets.filter((sheet) => sheet.includes('prefers-color-scheme'))).toEqual([]);
});
