import { expect, type Page } from '@playwright/test';
import { compareDates, firstDay, lastDay } from '../../src/record/time/dates.ts';
import type { Archive, Event } from '../../src/record/model.ts';
import { findingsInBothSchemes } from './barriers.ts';
import { once, test } from './site.ts';

const lastYear = ({ events }: Archive) => events.at(-1)?.date.slice(0, 4) ?? '';

interface Filter {
  name: string;
  value: string;
  matches: (event: Event) => boolean;
}

/** Returns each filter the story has something for, as a query parameter, with a separate implementation of which events it matches. */
function filtersFor(archive: Archive): Filter[] {
  const [first] = archive.events;
  const [bodyId = ''] = archive.events.flatMap(({ bodies }) => bodies.map(({ id }) => id));
  const [countryId] = archive.events.flatMap(({ countries }) => countries.map(({ id }) => id));
  const year = lastYear(archive);
  const filters: (Filter | false)[] = [
    { name: 'track', value: first?.track.id ?? '', matches: ({ track }) => track.id === first?.track.id },
    { name: 'weight', value: 'key', matches: ({ weight }) => weight === 'key' },
    {
      name: 'who',
      value: bodyId,
      matches: ({ bodies, people }) => [...bodies, ...people].some(({ id }) => id === bodyId),
    },
    countryId !== undefined && {
      name: 'country',
      value: countryId,
      matches: ({ countries }) => countries.some(({ id }) => id === countryId),
    },
    {
      name: 'source',
      value: 'primary',
      matches: ({ sources }) => sources.some(({ kind }) => kind === 'primary'),
    },
    { name: 'disputed', value: 'yes', matches: ({ disputed }) => disputed.length > 0 },
    { name: 'from', value: year, matches: ({ date, end }) => lastDay(end ?? date) >= `${year}-01-01` },
    { name: 'to', value: year, matches: ({ date }) => firstDay(date) <= `${year}-12-31` },
    { name: 'q', value: 'the', matches: ({ headline, summary }) => /the/i.test(`${headline} ${summary}`) },
  ];
  return filters.filter((one) => one !== false);
}

const visibleIds = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
};

test('the address of any one filter, or any two, shows exactly the matching events', async ({
  page,
  archive,
}) => {
  test.setTimeout(120_000);
  const { events } = archive;
  const filters = filtersFor(archive);
  for (const [index, one] of filters.entries())
    for (const other of filters.slice(index)) {
      const address = `/timeline/?${new URLSearchParams({ [one.name]: one.value, [other.name]: other.value })}`;
      if (one === other) await open(page, address);
      // Simulates going back, which takes a tenth of the time of loading the page.
      else
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      const expectedIds = events
        .filter((event) => one.matches(event) && other.matches(event))
        .map(({ id }) => id);
      const visible = await visibleIds(page);
      // The search covers everything a row shows, so it may match more than headline and summary.
      if (one.name === 'q' || other.name === 'q')
        expect(visible, `${one.name} and ${other.name}`).toEqual(expect.arrayContaining(expectedIds));
      else expect(visible, `${one.name} and ${other.name}`).toEqual(expectedIds);
      await expect(page.locator('record-filter output')).toContainText(
        `${visible.length} of ${events.length} events`,
      );
    }
});

test('each choice is in the address, and back and forward move through them', async ({
  page,
  archive: { events },
}) => {
  await open(page, '/timeline/');
  await page.locator('select[name=weight]').selectOption('key');
  await expect(page).toHaveURL(/\?weight=key$/);
  const keys = await visibleIds(page);
  await page.getByLabel('Disputed only').check();
  await expect(page).toHaveURL(/\?weight=key&disputed=yes$/);
  await page.goBack();
  await expect(page.getByLabel('Disputed only')).not.toBeChecked();
  expect(await visibleIds(page)).toEqual(keys);
  await page.goForward();
  await expect(page.getByLabel('Disputed only')).toBeChecked();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  expect((await visibleIds(page)).length).toBe(events.length);
});

test('newest first reverses the list, years included', async ({ page, archive: { events } }) => {
  await open(page, '/timeline/');
  await page.locator('select[name=sort]').selectOption('newest');
  await expect(page).toHaveURL(/\?sort=newest$/);
  expect(await visibleIds(page)).toEqual(events.map(({ id }) => id).toReversed());
  await open(page, '/timeline/?sort=newest');
  expect(await visibleIds(page)).toEqual(events.map(({ id }) => id).toReversed());
  const years = await page.locator('.year:visible > h2').allTextContents();
  expect(years).toEqual(years.toSorted((a, b) => compareDates(b, a)));
});

test('an empty result says what to do, with a button that shows all events', async ({
  page,
  archive: { events },
}) => {
  await open(page, '/timeline/?q=zzzzzz');
  await expect(page.locator('[data-filter-empty]')).toContainText(
    'No events match. Search for fewer words, add topics or choose a longer period.',
  );
  await page.getByRole('button', { name: 'Show all events' }).click();
  expect((await visibleIds(page)).length).toBe(events.length);
});

test('a hostile address at worst shows no events and a sentence', once, async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  const addresses = [
    '?q=<script>alert(1)</script>',
    '?track=<img src=x onerror=alert(1)>',
    '?who=nobody&country=nowhere',
    '?from=99999999999999999999&to=-1',
    `?q=${'x'.repeat(10_000)}`,
    '?weight[]=key&sort=__proto__',
    '?event=%E0%A4%A',
  ];
  for (const address of addresses) {
    await open(page, `/timeline/${address}`);
    await expect(page.locator('record-filter output')).not.toBeEmpty();
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test(
  'an unknown value of 200 letters makes no page with a filter wider than a phone',
  once,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const value = 'x'.repeat(200);
    for (const address of [`/timeline/?who=${value}`, `/articles/?topic=${value}`]) {
      await page.goto(address);
      await expect(page.locator('output')).toContainText('xxx');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390);
    }
  },
);

test('reversed dates are swapped, and a date that does not exist is ignored and named', async ({
  page,
  archive: { events },
}) => {
  const [from = 0, to = 0] = [events.at(0), events.at(-1)].map((event) => Number(event?.date.slice(0, 4)));
  const [second, secondToLast] = [String(from + 1), String(to - 1)];
  await open(page, `/timeline/?from=${secondToLast}&to=${second}`);
  const expectedEvents = events.filter(
    ({ date, end }) => lastDay(end ?? date) >= `${second}-01-01` && firstDay(date) <= `${secondToLast}-12-31`,
  );
  expect(await visibleIds(page)).toEqual(expectedEvents.map(({ id }) => id));
  await expect(page.locator('[name=from]')).toHaveValue(second);
  await open(page, '/timeline/?from=2024-99-99');
  expect((await visibleIds(page)).length).toBe(events.length);
  await expect(page.locator('record-filter output')).toHaveText(
    `${events.length} events. Ignored, not a date: “2024-99-99”.`,
  );
  await open(page, '/timeline/?from=2024-99-99&weight=key');
  await expect(page.locator('record-filter output')).toHaveText(/^\d+ of \d+ events\. Ignored, not a date/);
});

test('years without a match are neither headings nor places to jump to', async ({ page, archive }) => {
  const year = lastYear(archive);
  await open(page, `/timeline/?from=${year}`);
  await expect(page.locator('.year:visible')).toHaveCount(await page.locator('[data-jump]:visible').count());
  await expect(page.locator(`[data-jump="${year}"]`)).toBeVisible();
});

for (const width of [320, 1280])
  test(
    `a page with a filter set has no accessibility problem at ${width} px, in light and dark`,
    once,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '/timeline/?weight=key&disputed=yes');
      expect(await findingsInBothSchemes(page)).toEqual([]);
    },
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tracks and years are links, the form is not shown and every event is there', async ({
    page,
    archive,
  }) => {
    const { events } = archive;
    const year = lastYear(archive);
    await page.goto('/timeline/?weight=key');
    await expect(page.locator('record-filter')).toBeHidden();
    await page.locator(`[data-jump="${year}"] a`).click();
    await expect(page.locator(`#y${year} > h2`)).toBeInViewport();
    await expect(page.locator('.track-links a').first()).toBeVisible();
    expect((await visibleIds(page)).length).toBe(events.length);
  });
});

test('every event of the list is printed', async ({ page, archive: { events } }) => {
  await open(page, '/timeline/');
  await page.emulateMedia({ media: 'print' });
  expect((await visibleIds(page)).length).toBe(events.length);
});
