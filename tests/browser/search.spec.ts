import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { basedAddress, fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { large, once, test } from './site.ts';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const field = (page: Page) => page.getByLabel('Search for');

/** Returns the longest word of the subject of a story, which many of its pages have. */
const commonWord = ({ site }: Archive) =>
  site.subject.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Searches and returns the addresses of the first three results. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await expect(status(page)).toContainText(`“${query}”`);
  await expect(status(page)).toContainText(/\d+ results? for/);
  const links = await results(page).getByRole('link').all();
  return Promise.all(links.slice(0, 3).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

test(
  'a search finds documents, companies, lists, people, agencies and misspelled names at the top',
  large,
  async ({ page, archive }) => {
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
  },
);

test('a search for the name of a person, a body or a term finds its page at the top', async ({
  page,
  archive: { people, bodies, glossary },
}) => {
  await page.goto('/search/');
  const named = [
    ...people.slice(0, 4).map(({ id, name }) => [name, `/people/${id}/`] as const),
    ...bodies.slice(0, 3).map(({ id, name }) => [name, `/bodies/${id}/`] as const),
    ...glossary.slice(0, 3).map(({ id, term }) => [term, `/glossary/#${id}`] as const),
  ];
  expect(named.length).toBeGreaterThan(5);
  for (const [name, address] of named) expect(await firstThree(page, name), name).toContain(address);
});

test(
  'nothing of the search is loaded before a word is typed, and a first search takes at most 120 kB',
  large,
  async ({ page }) => {
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
  },
);

test('kind and track filter a search, and its address shows the same results again', async ({
  page,
  context,
  archive,
}) => {
  const word = commonWord(archive);
  await page.goto('/search/');
  await firstThree(page, word);
  const all = await status(page).textContent();
  const [track] = archive.tracks;
  await page.getByLabel('Type').selectOption('Events');
  await expect(page).toHaveURL(`/search/?q=${word}&kind=event`);
  await page.getByLabel('Topic').selectOption({ index: 1 });
  await expect(page).toHaveURL(`/search/?q=${word}&kind=event&track=${track?.id}`);
  await expect(status(page)).not.toHaveText(all ?? '');
  await expect(status(page)).toHaveText(/[1-9]\d* results? for/);
  const kinds = results(page).locator('.note');
  await expect(kinds).toHaveText((await kinds.all()).map(() => /^Event,/));
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

test('the keyboard moves from the field through the results and back', async ({ page, archive }) => {
  await page.goto(`/search/?q=${commonWord(archive)}`);
  await expect(results(page).first()).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(results(page).nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
});

test('the arrow keys stay with an input method while it composes a word', once, async ({ page, archive }) => {
  await page.goto(`/search/?q=${commonWord(archive)}`);
  await expect(results(page).first()).toBeVisible();
  await field(page).focus();
  await field(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(field(page)).toBeFocused();
});

test('the keyboard shows more results, moves to the first of them and opens it', async ({
  page,
  archive,
}) => {
  await page.goto(`/search/?q=${commonWord(archive)}`);
  await expect(results(page).first()).toBeVisible();
  const before = await results(page).count();
  const more = page.getByRole('button', { name: 'Show more results' });
  test.skip(await more.isHidden(), 'This story is too short to have more results.');
  await more.press('Enter');
  await expect(results(page).nth(before).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('a hostile address at worst finds nothing', once, async ({ page }) => {
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

test('the search works below a base path, and for another record', once, async ({ page }) => {
  await page.goto(`${basedAddress}search/`);
  expect(await firstThree(page, 'Mabel Thistlewood')).toContain('/kb/people/mabel-thistlewood/');
  await page.goto(`${fixtureAddress}/search/`);
  expect(await firstThree(page, 'Mabel Thistlewood')).toContain('/people/mabel-thistlewood/');
  await field(page).fill('5 < 6');
  await expect(status(page)).toHaveText(/“5 < 6”/);
});

test('search results have no accessibility problem', once, async ({ page, archive }) => {
  const misspelled = commonWord(archive).replace(/.$/, 'i');
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`/search/?q=${misspelled}`);
    await expect(results(page).first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence and the lists replace the search', once, async ({ page }) => {
    await page.goto('/search/?q=ban');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Questions' })).toBeVisible();
  });
});
