import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findings, findingsInBothSchemes } from './barriers.ts';
import { address, builds, fixtureAddress } from '../served.ts';
import { kinds } from './kinds.ts';

const invented = { site: builds.fixture, content: 'tests/fixtures/record', at: fixtureAddress };
const real = { site: builds.site, content: 'content', at: address };

/** The invented record has all that pages are made of, and is short. Of the real one, whose lists are long, Lighthouse looks at six kinds of page and this at six others. */
const looks = [
  { ...invented, width: 1280, look: findings },
  { ...invented, width: 320, look: findingsInBothSchemes },
  {
    ...real,
    width: 1280,
    look: findings,
    only: ['in force', 'the comparison', 'an explainer', 'the people', 'the governments', 'the questions'],
  },
];

for (const { width, site, content, at, look, only } of looks)
  test.describe(`a reader at ${width} px of ${content}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('meets no barrier on any kind of page, and no page scrolls sideways', async ({ page }) => {
      test.setTimeout(600_000);
      // The list is made when the test runs: the pages are built by then.
      const asked = kinds(site, content).filter(({ name }) => only?.includes(name) ?? true);
      expect(asked.length).toBeGreaterThan(only ? only.length - 1 : 20);
      for (const { name: kind, path } of asked) {
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
