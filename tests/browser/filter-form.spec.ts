import { expect, type Page } from '@playwright/test';
import { once, test } from './site.ts';

const open = async (page: Page, width: number) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto('/timeline/');
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
};
const fold = (page: Page) => page.getByRole('button', { name: 'Search and filter' });
const form = (page: Page) => page.getByRole('form', { name: 'Search and filter' });

test('where the window is wide, the form is open and nothing folds it', async ({ page }) => {
  await open(page, 1280);
  await expect(form(page)).toBeVisible();
  await expect(fold(page)).toBeHidden();
});

test('where it is narrow, a button opens the form, next to the count and above the periods', async ({
  page,
}) => {
  await open(page, 360);
  await expect(form(page)).toBeHidden();
  await expect(page.locator('record-filter output')).toBeVisible();
  for (const link of await page.locator('.filter__presets a').all()) await expect(link).toBeVisible();
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
  await fold(page).press('Enter');
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(form(page)).toBeVisible();
  await page.getByLabel('Importance').selectOption('key');
  await fold(page).click();
  await expect(form(page)).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(fold(page)).toBeFocused();
});

test('labels stand next to their boxes', async ({ page }) => {
  await open(page, 320);
  await fold(page).click();
  for (const width of [320, 360, 390, 430, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const torn = await page.locator('.filter__box').evaluateAll(
      (labels) =>
        labels.filter((label) => {
          const [box, text] = [...label.querySelectorAll('input, span:not(.note)')].map((part) =>
            part.getBoundingClientRect(),
          );
          const isBeside = box && text && box.right <= text.left && text.left - box.right < 60;
          return (
            label.getClientRects().length !== 1 || !isBeside || box.bottom < text.top || box.top > text.bottom
          );
        }).length,
    );
    expect(torn, `at ${width} px`).toBe(0);
  }
});

test('the count is written once for a word, when the reader pauses', once, async ({ page }) => {
  await open(page, 1280);
  const output = page.locator('record-filter output');
  const before = await output.textContent();
  await output.evaluate((element) => {
    const seen = globalThis as unknown as { texts: string[] };
    seen.texts = [];
    new MutationObserver(() => seen.texts.push(element.textContent)).observe(element, { childList: true });
  });
  await page.locator('[name=q]').pressSequentially('courts', { delay: 60 });
  await expect(output).not.toHaveText(before ?? '');
  const shown = await page.locator('.row--event:visible').count();
  const texts = await page.evaluate(() => (globalThis as unknown as { texts: string[] }).texts);
  expect(texts).toEqual([expect.stringMatching(new RegExp(`^${shown} of `))]);
});

test('one press shows a single topic, and clearing shows all again', async ({ page }) => {
  await open(page, 360);
  await fold(page).click();
  const rows = page.locator('.row--event:visible');
  const all = await rows.count();
  const topics = page.locator('[data-only]');
  test.skip((await topics.count()) === 0, 'A record with one topic has nothing to choose.');
  const topic = topics.last();
  const id = (await topic.getAttribute('data-only')) ?? '';
  await expect(topic).toHaveAccessibleName(/^Only \S/);
  await topic.click();
  expect(new URL(page.url()).searchParams.get('track')).toBe(id);
  expect(new Set(await rows.evaluateAll((found) => found.map((row) => row.dataset['track'])))).toEqual(
    new Set([id]),
  );
  await expect(page.locator('input[name=track]:checked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(all);
});
