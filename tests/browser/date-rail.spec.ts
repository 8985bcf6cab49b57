import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { findings } from './barriers.ts';
import { need, test } from './site.ts';

test.use({ viewport: { width: 1280, height: 700 } });

/** Opens the explainer that links most events. */
async function openExplainer(page: Page, { explainers }: Archive): Promise<void> {
  const [longest] = explainers.toSorted((one, other) => other.events.length - one.events.length);
  const explainer = need(longest?.events.length ? longest : undefined, 'explainer that links an event');
  await page.goto(`/explainers/${explainer.id}/`);
}

const rail = (page: Page) => page.getByRole('navigation', { name: 'Dates in this explainer' });
const currentDate = (page: Page) => rail(page).locator('[aria-current]');

test('the date of the last event linked above the middle of the window is the current one', async ({
  page,
  archive,
}) => {
  await openExplainer(page, archive);
  await expect(currentDate(page)).toHaveCount(0);
  const mentions = page.locator('.prose a[data-event]');
  // Forward, back, and far at once.
  for (const index of [0, 1, 2, -1, 0]) {
    await mentions
      .nth(index)
      .evaluate((link) => scrollBy(0, link.getBoundingClientRect().top - innerHeight / 2 + 20));
    const last = await mentions.evaluateAll(
      (links) =>
        links.filter((link) => link.getBoundingClientRect().top < innerHeight / 2).pop()?.dataset['event'],
    );
    await expect(currentDate(page)).toHaveAttribute('data-rail-event', last ?? '');
    await expect(currentDate(page)).toHaveCount(1);
    await expect(currentDate(page)).toBeInViewport();
  }
  expect(await findings(page, '.date-rail')).toEqual([]);
});

test('a date leads to the first mention of its event, and becomes the current one', async ({
  page,
  archive,
}) => {
  await openExplainer(page, archive);
  const alone = await page.locator('.prose a[data-event]').evaluateAll((links) => {
    const tops = links.map((link) => link.getBoundingClientRect().top);
    return links.find(({ id }, index) => id && (tops[index + 1] ?? Infinity) > (tops[index] ?? 0) + 20)
      ?.dataset['event'];
  });
  const event = need(alone, 'explainer with a link to an event that is the last in its line');
  await rail(page).locator(`[data-rail-event="${event}"]`).click();
  await expect(page.locator(`.prose a[data-event="${event}"]`).first()).toBeInViewport();
  await expect(currentDate(page)).toHaveAttribute('data-rail-event', event);
});

test('the dates stand in the window and beside all of the text, its notes and its figures', async ({
  page,
  archive,
}) => {
  test.setTimeout(120_000);
  for (const width of [1152, 1280, 1440, 1600]) {
    await page.setViewportSize({ width, height: 700 });
    for (const { id } of archive.explainers) {
      await page.goto(`/explainers/${id}/`);
      await page.locator('.prose').evaluate((text) => scrollTo(0, text.getBoundingClientRect().top));
      const { box, rightmost, sideways } = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('.explainer__text :not(.visually-hidden)')];
        const visible = elements.filter((element) => element.checkVisibility());
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          box: document.querySelector('.date-rail__list')?.getBoundingClientRect().toJSON() as DOMRect,
          rightmost: Math.max(...visible.map((element) => element.getBoundingClientRect().right)),
          sideways: scrollWidth - clientWidth,
        };
      });
      const where = `${id} at ${width} px`;
      expect(box.left, where).toBeGreaterThan(rightmost);
      expect(box.right, where).toBeLessThan(width);
      expect(box.top, where).toBeGreaterThanOrEqual(0);
      expect(box.bottom, where).toBeLessThanOrEqual(700);
      expect(sideways, where).toBe(0);
    }
  }
});

for (const width of [390, 1151])
  test(`at ${width} px there are no dates beside the text, to see or to hear`, async ({ page, archive }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExplainer(page, archive);
    await expect(page.locator('.date-rail')).toBeHidden();
    await expect(rail(page)).toHaveCount(0);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the dates are a plain list', async ({ page, archive }) => {
    await openExplainer(page, archive);
    await expect(rail(page).getByRole('link').first()).toBeVisible();
    await expect(currentDate(page)).toHaveCount(0);
  });
});
