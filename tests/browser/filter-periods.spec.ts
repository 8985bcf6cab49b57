import { expect, type Page } from '@playwright/test';
import type { Event } from '../../src/record/model.ts';
import { firstDay, lastDay } from '../../src/record/time/dates.ts';
import { formatDate, formatShortDate } from '../../src/words/format.ts';
import { need, test } from './site.ts';

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
};
const visibleIds = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));

/** Returns the month in which most events of a story begin. */
function fullestMonth(events: readonly Event[]): string {
  const months = Map.groupBy(
    events.filter(({ date }) => date.length > 4),
    ({ date }) => date.slice(0, 7),
  );
  return [...months].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

const touches = (event: Event, period: string) =>
  firstDay(event.date) <= lastDay(period) && lastDay(event.end ?? event.date) >= firstDay(period);

test('a search for a month finds every event of it, and others only if they name it, however it is written', async ({
  page,
  archive: { events },
}) => {
  const month = fullestMonth(events);
  const inMonth = events.filter((event) => touches(event, month)).map(({ id }) => id);
  const found: string[][] = [];
  await open(page, '/timeline/');
  for (const query of [formatDate(month), formatShortDate(month), month, `in ${formatDate(month)}`]) {
    await page.locator('[name=q]').fill(query);
    const ids = await visibleIds(page);
    expect(ids, query).toEqual(expect.arrayContaining(inMonth));
    for (const id of ids.filter((other) => !inMonth.includes(other)))
      await expect(page.locator(`#${id}`), query).toContainText(formatDate(month));
    found.push(ids);
  }
  for (const ids of found) expect(ids).toEqual(found[0]);
});

test('a month can be chosen as start and as end', async ({ page, archive: { events } }) => {
  const month = fullestMonth(events);
  await open(page, '/timeline/');
  for (const name of ['from', 'to']) await page.locator(`select[name=${name}]`).selectOption(month);
  await expect(page).toHaveURL(new RegExp(`\\?from=${month}&to=${month}$`));
  expect(await visibleIds(page)).toEqual(events.filter((event) => touches(event, month)).map(({ id }) => id));
});

test('each period above the form is an address that works, is marked while it applies, and keeps the rest of the filter', async ({
  page,
}) => {
  await open(page, '/timeline/?weight=key');
  const links = page.locator('.filter__presets a');
  need((await links.count()) || undefined, 'period above the form');
  await expect(links.first()).toHaveAttribute('aria-current', 'true');
  for (const link of (await links.all()).slice(1)) {
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(`/timeline/?weight=key&${href.split('?')[1]}`);
    await expect(page.locator('.filter__presets [aria-current]')).toHaveCount(1);
    await expect(link).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(link).not.toHaveAttribute('aria-current');

    await open(page, href);
    const shown = await page.locator('.row--event:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(await page.locator('.row--event').count());
    await expect(link).toHaveAttribute('aria-current', 'true');
    await open(page, '/timeline/?weight=key');
  }
  await links.last().click();
  await links.first().click();
  await expect(page).toHaveURL('/timeline/?weight=key');
});
