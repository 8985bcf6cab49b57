import { expect, type Page } from '@playwright/test';
import { outletName } from '../../src/record/select/articleFilter.ts';
import type { Article } from '../../src/record/model.ts';
import { once, test } from './site.ts';

const visibleIds = (page: Page) =>
  page.locator('[data-outlet]:visible').evaluateAll((rows) => rows.map(({ id }) => id).toSorted());
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('record-articles[data-ready]')).toBeAttached();
};

test('articles can be filtered by topic and outlet, and the address keeps both', async ({
  page,
  archive: { articles },
}) => {
  const [mostTopics] = articles.toSorted((a, b) => b.topics.length - a.topics.length);
  const [topic = '', outlet = ''] = [mostTopics?.topics.at(-1), mostTopics && outletName(mostTopics.outlet)];
  const idsMatching = (matches: (article: Article) => boolean) =>
    articles
      .filter(matches)
      .map(({ id }) => id)
      .toSorted();
  await open(page, '/articles/');
  expect(await visibleIds(page)).toEqual(idsMatching(() => true));
  await page.locator('select[name=topic]').selectOption(topic);
  const onTopic = idsMatching(({ topics }) => topics.includes(topic));
  expect(await visibleIds(page)).toEqual(onTopic);
  await page.locator('select[name=outlet]').selectOption(outlet);
  const onTopicAndOutlet = idsMatching(
    (article) => article.topics.includes(topic) && outletName(article.outlet) === outlet,
  );
  expect(await visibleIds(page)).toEqual(onTopicAndOutlet);
  await expect(page.locator('record-articles output')).toHaveText(
    new RegExp(`^${onTopicAndOutlet.length} of ${articles.length} `),
  );
  const address = page.url();
  await page.goBack();
  expect(await visibleIds(page)).toEqual(onTopic);
  await open(page, address);
  expect(await visibleIds(page)).toEqual(onTopicAndOutlet);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/articles\/$/);
  expect(await visibleIds(page)).toEqual(idsMatching(() => true));
});

test('an address with an unknown outlet shows no articles and says so', once, async ({ page }) => {
  await open(page, '/articles/?outlet=%3Cscript%3E');
  expect(await visibleIds(page)).toEqual([]);
  await expect(page.locator('record-articles output')).toContainText('No match for “<script>”');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every article can be reached by its topic and by its outlet', async ({
    page,
    archive: { articles },
  }) => {
    await page.goto('/articles/');
    await expect(page.getByRole('list', { name: 'Topics' })).toBeVisible();
    await expect(page.locator('record-articles')).toBeHidden();
    for (const [, outletArticles] of Map.groupBy(articles, (article) => outletName(article.outlet)))
      for (const { id } of outletArticles)
        await expect(page.locator(`.outlets a[href="#${id}"]`)).toBeVisible();
  });
});
