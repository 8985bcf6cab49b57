import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const field = (page: Page) => page.getByLabel('Search for');
const zurichFound = /^[1-9]\d* results? for “zurich”\.$/;

/** Searches and waits for results. */
async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(status(page)).toHaveText(new RegExp(`^[1-9]\\d* results? for “${query}”`));
}

test('if the search cannot be loaded, a sentence says so and the lists remain', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=ban');
  await expect(status(page)).toHaveText(/did not load/);
  await page.unroute('**/pagefind/**');
  await search(page, 'ban');
  await expect(page.getByRole('link', { name: 'Timeline' }).last()).toBeVisible();
});

test('a search offline says that it could not be loaded, and continues by itself once back online', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await search(page, 'sanctions');
  await context.setOffline(true);
  await field(page).fill('zurich');
  await expect(status(page)).toHaveText(/^Search did not load\./);
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await context.setOffline(false);
  await expect(status(page)).toHaveText(zurichFound);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});

test('if part of the index does not load, the search does not claim that nothing was found', async ({
  page,
}) => {
  await page.goto('/search/');
  await search(page, 'sanctions');
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 503, body: '' }));
  await field(page).fill('zurich');
  await expect(status(page)).toHaveText(/^Search did not load\./);
  await page.unroute('**/pagefind/index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(zurichFound);
  await expect(field(page)).toBeFocused();
});

test('a search continues after a new version of the site replaced the index', async ({ page }) => {
  await page.goto('/search/');
  await search(page, 'sanctions');
  let renewed = false;
  await page.route(/pagefind\/(?!known)/, (route) => {
    renewed ||= route.request().url().includes('pagefind.js');
    return renewed ? route.continue() : route.fulfill({ status: 404, body: '' });
  });
  await field(page).fill('zurich');
  await expect(status(page)).toHaveText(zurichFound);
  expect(renewed).toBe(true);
});

test('if further results do not load, a message says so and the first ones stay', async ({ page }) => {
  await page.goto('/search/?q=Treasury');
  await expect(results(page).first()).toBeVisible();
  const count = await results(page).count();
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(status(page)).toHaveText('The other results did not load.');
  await expect(results(page)).toHaveCount(count);
});
