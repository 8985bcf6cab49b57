import { expect } from '@playwright/test';
import { test } from './site.ts';
import { openTools, settle, titleOf } from './zoomed.ts';

test('the dates of the filter move the window, as one step in the history', async ({
  page,
  archive: { events },
}) => {
  const year = events[Math.floor(events.length / 2)]?.date.slice(0, 4) ?? '';
  await openTools(page);
  await settle(page);
  const [before, first] = [await titleOf(page).textContent(), await page.evaluate(() => history.length)];
  for (const name of ['from', 'to']) await page.locator(`select[name=${name}]`).selectOption(year);
  await expect(titleOf(page)).toHaveText(new RegExp(`^(January 1|.* ${year}) to .*${year}$`));
  await expect(page).toHaveURL(new RegExp(`span=${year}-\\d\\d-\\d\\d\\.\\.${year}`));
  await settle(page);
  expect(await page.evaluate(() => history.length)).toBe(first + 2);
  await page.goBack();
  await page.goBack();
  await expect(titleOf(page)).toHaveText(before ?? '');
});
