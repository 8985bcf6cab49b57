import { expect, type Page, test } from '@playwright/test';
import { outletName } from '../../src/record/select/articleFilter.ts';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { readRecords } from '../../src/record/load/records.ts';

const { archive } = buildArchive(readRecords('content').records);
const articles = archive?.articles ?? [];
const [one] = articles.toSorted((a, b) => b.topics.length - a.topics.length);
const [topic = '', outlet = ''] = [one?.topics.at(-1), one && outletName(one.outlet)];
const meant = (fits: (article: (typeof articles)[number]) => boolean) =>
  articles
    .filter(fits)
    .map(({ id }) => id)
    .toSorted();

const shown = (page: Page) =>
  page.locator('[data-outlet]:visible').evaluateAll((rows) => rows.map(({ id }) => id).toSorted());
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('record-articles[data-ready]')).toBeAttached();
};

test('the articles can be narrowed to a topic and an outlet, and the address keeps both', async ({
  page,
}) => {
  await open(page, '/articles/');
  expect(await shown(page)).toEqual(meant(() => true));
  await page.locator('select[name=topic]').selectOption(topic);
  const onTopic = meant(({ topics }) => topics.includes(topic));
  expect(await shown(page)).toEqual(onTopic);
  await page.locator('select[name=outlet]').selectOption(outlet);
  const both = meant((own) => own.topics.includes(topic) && outletName(own.outlet) === outlet);
  expect(await shown(page)).toEqual(both);
  await expect(page.locator('record-articles output')).toHaveText(
    new RegExp(`^${both.length} of ${articles.length} `),
  );
  const address = page.url();
  await page.goBack();
  expect(await shown(page)).toEqual(onTopic);
  await open(page, address);
  expect(await shown(page)).toEqual(both);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/articles\/$/);
  expect(await shown(page)).toEqual(meant(() => true));
});

test('an address that asks for what is not there shows no article and says so', async ({ page }) => {
  await open(page, '/articles/?outlet=%3Cscript%3E');
  expect(await shown(page)).toEqual([]);
  await expect(page.locator('record-articles output')).toContainText('nothing under “<script>”');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every article can be reached by its topic and by its outlet', async ({ page }) => {
    await page.goto('/articles/');
    await expect(page.getByRole('list', { name: 'Topics' })).toBeVisible();
    await expect(page.locator('record-articles')).toBeHidden();
    for (const [, own] of Map.groupBy(articles, (article) => outletName(article.outlet)))
      for (const { id } of own) await expect(page.locator(`.outlets a[href="#${id}"]`)).toBeVisible();
  });
});
