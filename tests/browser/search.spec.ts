import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { basedAddress, fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';

const { archive } = loadRecordOrThrow('content');

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const field = (page: Page) => page.getByLabel('Search for');

/** Searches and returns the addresses of the first three results. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await expect(status(page)).toContainText(`“${query}”`);
  await expect(status(page)).toContainText(/\d+ results? for/);
  const links = await results(page).getByRole('link').all();
  return Promise.all(links.slice(0, 3).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

test('a search finds documents, companies, lists, people, agencies and misspelled names at the top', async ({
  page,
}) => {
  await page.goto('/search/');
  const expectedHits: [string, string][] = [
    ['BOD 17-01', '/events/dhs-bod-17-01/'],
    ['UltraAV', '/bodies/ultraav/'],
    ['Entity List', '/glossary/#entity-list'],
    ['BSI', '/bodies/bsi/'],
    ['Kasperski', '/bodies/kaspersky/'],
    ['"Entity List"', '/glossary/#entity-list'],
    ...archive.people
      .filter(({ standing }) => standing === 'listed')
      .map(({ id, name }): [string, string] => [name, `/people/${id}/`]),
  ];
  expect(expectedHits.length).toBe(18);
  for (const [query, address] of expectedHits)
    expect(await firstThree(page, query.replaceAll('"', '')), query).toContain(address);
  await field(page).fill('Kulashva');
  await expect(status(page)).toHaveText(/^No results for “Kulashva”\. \d+ results for “Kulashova”\.$/);
  await field(page).fill('zzzz');
  await expect(status(page)).toHaveText(/^0 results for “zzzz”/);
  await field(page).fill('Anna Kulashva');
  await expect(results(page).first()).toContainText('Kulashova');
});

test('nothing of the search is loaded before a word is typed, and a first search takes at most 120 kB', async ({
  page,
}) => {
  const loaded: Promise<number>[] = [];
  const indexPaths: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\/pagefind\/|\.js$/.test(pathname)) return;
    if (pathname.includes('/pagefind/')) indexPaths.push(pathname);
    // Scripts and JSON are sent compressed; the files of the index are compressed already.
    loaded.push(
      response.body().then((body) => (/\.js(on)?$/.test(pathname) ? gzipSync(body).length : body.length)),
    );
  });
  for (const query of ['BOD 17-01', 'UltraAV', 'Entity List', 'Kasperski', 'sanctions twelve executives']) {
    loaded.length = indexPaths.length = 0;
    await page.goto('/search/');
    await field(page).focus();
    await page.waitForLoadState('networkidle');
    expect(indexPaths, 'before').toEqual([]);
    await firstThree(page, query);
    const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
    expect(bytes, query).toBeGreaterThan(60_000);
    expect(bytes, query).toBeLessThanOrEqual(120_000);
  }
});

test('kind and track filter a search, and its address shows the same results again', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await firstThree(page, 'Kaspersky');
  const all = await status(page).textContent();
  await page.getByLabel('Type').selectOption('Events');
  await expect(status(page)).not.toHaveText(all ?? '');
  const events = await status(page).textContent();
  await page.getByLabel('Topic').selectOption({ index: 1 });
  const [track] = archive.tracks;
  await expect(page).toHaveURL(`/search/?q=Kaspersky&kind=event&track=${track?.id}`);
  await expect(status(page)).not.toHaveText(events ?? '');
  for (const one of await results(page).all()) await expect(one.locator('.note')).toHaveText(/^Event,/);
  const [count, first] = [await status(page).textContent(), await results(page).first().textContent()];
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(status(copy)).toHaveText(count ?? '');
  await expect(results(copy).first()).toHaveText(first ?? '');
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('Type')).toHaveValue('');
  await expect(status(page)).toHaveText(all ?? '');
});

test('the keyboard moves from the field through the results and back, and shows more', async ({ page }) => {
  await page.goto('/search/?q=Treasury');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(results(page).nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  const before = await results(page).count();
  await page.getByRole('button', { name: 'Show more results' }).press('Enter');
  await expect(results(page).nth(before).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('a hostile address at worst finds nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', () => faults.push('a dialog'));
  for (const query of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '9'.repeat(8_000),
    '💥 %00 \u202e',
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}&kind=%3Cb%3E&track=nowhere`);
    await expect(status(page)).toHaveText(/\d+ results? for/);
    await expect(page.locator('record-search img, record-search script')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('the search works below a base path, and for another record', async ({ page }) => {
  await page.goto(`${basedAddress}search/`);
  expect(await firstThree(page, 'Mabel Thistlewood')).toContain('/kb/people/mabel-thistlewood/');
  await page.goto(`${fixtureAddress}/search/`);
  expect(await firstThree(page, 'Mabel Thistlewood')).toContain('/people/mabel-thistlewood/');
  await field(page).fill('5 < 6');
  await expect(status(page)).toHaveText(/“5 < 6”/);
});

test('search results have no accessibility problem', async ({ page }) => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/search/?q=Kasperski');
    await expect(results(page).first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence and the lists replace the search', async ({ page }) => {
    await page.goto('/search/?q=ban');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Questions' })).toBeVisible();
  });
});
