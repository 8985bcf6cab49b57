import { expect, type Page } from '@playwright/test';
import { findings } from './barriers.ts';
import { need, test } from './site.ts';
import { cursorOf, drawnEventIds, findField, hitCount, openTools, settle } from './zoomed.ts';

const status = (page: Page) => page.locator('[data-zoom-status]');

test('a search lights what it finds, and Enter brings one after the other to the screen without opening it', async ({
  page,
  archive: { events },
}) => {
  const [first] = events;
  await openTools(page);
  const rows = await page.locator('.row--event:visible').count();
  await findField(page).fill(first?.headline ?? '');
  await expect(hitCount(page)).toHaveText(/^\d+ events? match/);
  await expect(status(page)).toHaveText(/^\d+ events? match/);
  await expect(page.locator('.zoom-mark.is-faded').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(hitCount(page)).toHaveText(/^1 of \d+$/);
  await expect(status(page)).toContainText(`: ${first?.headline ?? ''}`);
  expect(await drawnEventIds(page)).toContain(first?.id);
  await expect(page.locator(`.zoom-mark[data-event="${first?.id}"]`)).not.toHaveClass(/is-faded/);
  await expect(page.locator('.zoom__ring')).not.toHaveClass(/is-away/);
  await expect(cursorOf(page)).toContainText(first?.headline ?? '-');
  await expect(findField(page)).toBeFocused();
  await expect(page.locator('.zoom__details h3')).toHaveCount(0);
  expect(await page.locator('.row--event:visible').count()).toBe(rows);
  await page.keyboard.press('Escape');
  await expect(findField(page)).toHaveValue('');
  await expect(hitCount(page)).toHaveText('');
  await expect(page.locator('.zoom-mark.is-faded')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Next match' })).toBeDisabled();
});

test('the steps of a search go both ways and around, and a search that finds nothing says so', async ({
  page,
  archive: { events },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTools(page);
  // Every event has a letter e in its text.
  await findField(page).fill('e');
  const total = events.length;
  await page.getByRole('button', { name: 'Whole period' }).click();
  await findField(page).focus();
  await expect(hitCount(page)).toHaveText(`${total} events match`);
  await page.keyboard.press('Enter');
  await expect(hitCount(page)).toHaveText(`1 of ${total}`);
  await page.keyboard.press('Shift+Enter');
  await expect(hitCount(page)).toHaveText(`${total} of ${total}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(hitCount(page)).toHaveText(`2 of ${total}`);
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect(hitCount(page)).toHaveText(`1 of ${total}`);
  await findField(page).fill('zzzzzz');
  await expect(hitCount(page)).toHaveText('No event matches');
  await expect(status(page)).toHaveText('No event matches');
  await page.keyboard.press('Enter');
  await expect(hitCount(page)).toHaveText('No event matches');
});

test('the number at a shared mark is that of the events the search found there', async ({
  page,
  archive: { events },
}) => {
  await openTools(page);
  await page.getByRole('button', { name: 'Whole period' }).click();
  await settle(page);
  const shared = need(
    await page
      .locator('.zoom-mark--shared')
      .first()
      .getAttribute('data-event', { timeout: 2_000 })
      .catch(() => undefined),
    'shared mark',
  );
  const count = page.locator(`.zoom-mark[data-event="${shared}"] .zoom-mark__count`);
  expect(Number(await count.textContent())).toBeGreaterThan(1);
  await findField(page).fill(events.find(({ id }) => id === shared)?.headline ?? '');
  await expect(count).toHaveText('1');
});

test.describe('a reader with a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('steps through what a search found', async ({ page, archive: { events } }) => {
    await openTools(page);
    const word = events[0]?.headline.split(' ').find((one) => /^\w{4,}$/.test(one)) ?? '';
    await findField(page).fill(word);
    await expect(hitCount(page)).toHaveText(/match/);
    await page.getByRole('button', { name: 'Next match' }).tap();
    await expect(hitCount(page)).toHaveText(/^\d+ of \d+$/);
    await expect(page.locator('.zoom__tip')).toBeVisible();
    await expect(page.locator('.zoom__details h3')).toHaveCount(0);
  });
});

for (const width of [1280, 320])
  test(`a search in the view has no accessibility problem at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openTools(page);
    await findField(page).fill('e');
    await page.keyboard.press('Enter');
    await expect(hitCount(page)).toHaveText(/ of /);
    expect(await findings(page, '.zoom')).toEqual([]);
  });
