import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findings } from './barriers.ts';
import { equalAccessFindings } from './equalAccess.ts';
import { labelFindings } from './labels.ts';
import { inventedSite, missionSite, realSite, type RecordSite } from '../served.ts';
import { pageKinds } from './kinds.ts';

const axeOnly = async (page: Page): Promise<string[]> => [
  ...(await findings(page)),
  ...(await labelFindings(page)),
];

/** Asks axe and IBM's engine, and compares the names of controls with what is seen on them. */
const bothEngines = async (page: Page): Promise<string[]> => [
  ...(await axeOnly(page)),
  ...(await equalAccessFindings(page)),
];

/** The invented record is short and uses every component, so both engines look at each kind of its pages, wide in light mode and narrow in dark mode. The real record has long lists, so Lighthouse audits four of its page kinds and axe eight others. */
const checks: (RecordSite & {
  width: number;
  check: (page: Page) => Promise<string[]>;
  dark?: true;
  only?: string[];
})[] = [
  { ...inventedSite, width: 1280, check: bothEngines },
  { ...inventedSite, width: 320, check: bothEngines, dark: true },
  {
    ...missionSite,
    width: 320,
    check: axeOnly,
    only: ['/', '/timeline', '/explainers', '/people', '/bodies', '/press', '/questions/[id]', '/search'],
  },
  {
    ...realSite,
    width: 1280,
    check: axeOnly,
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

for (const { width, check, dark, only, ...site } of checks)
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
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        await page.goto(site.address + path);
        expect.soft(await check(page), kind).toEqual([]);
      }
    });
  });

/** A page with one fault that only the other checks would miss. */
const faulty = (body: string) =>
  `<!doctype html><html lang="en"><title>Faults</title><body><main><h1>Faults</h1>${body}</main></body></html>`;

test('the checks find a name that lacks what is seen, and what only the second engine knows', async ({
  page,
}) => {
  await page.setContent(
    faulty('<a href="/" aria-label="To the front page">Home</a><p>Seen <a href="/">as it is</a></p>'),
  );
  expect(await labelFindings(page)).toEqual(['seen "Home", named "To the front page"']);
  await page.setContent(faulty('<aside><p>Without a name</p></aside>'));
  const found = (await equalAccessFindings(page)).map((finding) => finding.split(':')[0]);
  expect(found).toContain('aria_complementary_labelled');
});

test('light and dark modes differ only in their colors', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  expect(sheets.length).toBeGreaterThan(20);
  // `light-dark()` accepts only colors.
  expect(sheets.filter((sheet) => sheet.includes('prefers-color-scheme'))).toEqual([]);
});
