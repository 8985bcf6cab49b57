import { expect } from '@playwright/test';
import { fixtureAddress } from '../served.ts';
import { once, test } from './site.ts';

test('the list reads as a list of dated events with headings, in words', once, async ({ page }) => {
  await page.goto(`${fixtureAddress}/timeline/`);
  await expect(page.locator('.timeline-list')).toMatchAriaSnapshot();
});

test('the keyboard reaches every event of the list in order, and opens it', async ({ page, archive }) => {
  test.setTimeout(120_000);
  const expectedIds = archive.events.map(({ id }) => id);
  await page.goto('/timeline/');
  await page.locator('.timeline-list h3 a').first().focus();
  const reached: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: here } = document;
      const row = here?.closest('.timeline-list .row--event');
      return row ? { id: row.id, heading: here?.parentElement?.tagName === 'H3' } : null;
    });
  for (let here = await focused(); here; here = await focused()) {
    if (here.heading) reached.push(here.id);
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(expectedIds);
  await page.locator('.timeline-list h3 a').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/events/${expectedIds.at(-1)}/$`));
});
