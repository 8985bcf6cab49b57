import { expect, type Page, test } from '@playwright/test';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { fixtureAddress } from '../served.ts';
import { ledger, tellings } from '../unit/second-reading.ts';
import { findingsInBothSchemes } from './barriers.ts';

const read = (content: string) => {
  const { archive } = buildArchive(readRecords(content).records);
  if (!archive) throw new Error(`${content} has problems: npm run check:content`);
  const { measures, site } = archive;
  const days = [...new Set(measures.flatMap((measure) => [...ledger(measure, site.reviewed).keys()]))];
  return { measures, site, days: days.toSorted() };
};
const { measures, site, days } = read('content');
const last = days.at(-1) ?? '';

/** What the table shows, as `name reach: texts`, read from the page. */
const shown = (page: Page) =>
  page.locator('record-in-force > table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
      return `${text('th a')} ${text('[data-reach]')}: ${row.querySelectorAll('.day__stages li:not([data-issued])').length}`;
    }),
  );

const words = {
  part: 'Binding in part',
  full: 'Binding in full',
  announced: 'Announced, binding nobody yet',
};

/** What the table should show, by the second reading. */
const expected = (all: typeof measures, day: string) =>
  tellings(all, day).map((line) => {
    const [, id, reach, texts] = /^(\S+) (part|full|announced): (.*)$/.exec(line) ?? [];
    const name = all.find((measure) => measure.id === id)?.name;
    return `${name} ${words[reach as keyof typeof words]}: ${texts ? texts.split(' | ').length : 0}`;
  });

const said = (page: Page) => page.getByRole('status');
const day = (page: Page) => page.getByLabel('Day', { exact: true });

test('the steps go through every change, and each day shows what its stages say', async ({ page }) => {
  await page.goto(`/in-force/?on=${site.since}`);
  await expect(said(page)).toHaveText(/no measure bound anyone/);
  for (const change of days) {
    await page.getByRole('button', { name: 'Next change' }).click();
    await expect(page).toHaveURL(new RegExp(`\\?on=${change}$`));
    await expect(day(page)).toHaveValue(change);
    expect((await shown(page)).toSorted(), change).toEqual(expected(measures, change).toSorted());
  }
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(said(page)).toHaveText(/no later change/);
  await expect(page).toHaveURL(new RegExp(`\\?on=${last}$`));
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?on=${days.at(-2)}$`));
});

test('back and forward go through the days shown, and a copied address shows the same day', async ({
  page,
  context,
}) => {
  await page.goto('/in-force/');
  const today = await shown(page);
  await page.getByRole('button', { name: 'Previous change' }).click();
  await page.getByRole('button', { name: 'Previous change' }).click();
  const two = { address: page.url(), rows: await shown(page), said: await said(page).textContent() };
  await page.goBack();
  await expect(day(page)).toHaveValue(last);
  await page.goBack();
  await expect(day(page)).toHaveValue(site.reviewed);
  expect(await shown(page)).toEqual(today);
  await page.goForward();
  await page.goForward();
  expect(await shown(page)).toEqual(two.rows);
  const copy = await context.newPage();
  await copy.goto(two.address);
  await expect(said(copy)).toHaveText(two.said ?? '');
  expect(await shown(copy)).toEqual(two.rows);
});

test('a day a reader types is shown, told and kept in the address', async ({ page }) => {
  await page.goto('/in-force/');
  await day(page).fill('2024-07-20');
  const count = expected(measures, '2024-07-20').filter((line) => !line.includes('Announced')).length;
  await expect(said(page)).toHaveText(`On July 20, 2024: ${count} measures bound someone.`);
  await expect(page).toHaveURL(/\?on=2024-07-20$/);
  await day(page).fill('1999-01-01');
  await expect(said(page)).toHaveText(/That is not a day from .* the day of review/);
  expect((await shown(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
  await page.getByRole('button', { name: 'Day of review' }).click();
  await expect(page).toHaveURL(/\/in-force\/$/);
});

test('the keyboard types a day without a wrong one on the way', async ({ page }) => {
  await page.goto('/in-force/');
  await day(page).focus();
  await page.keyboard.type('07202024');
  await expect(said(page)).toHaveText(/^On July 20, 2024/);
  await expect(day(page)).toHaveAttribute('aria-invalid', 'false');
  await page.goBack();
  await expect(day(page)).toHaveValue(site.reviewed);
});

test('an address that asks for no such day gets a sentence and the day of review', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const value of [
    ...['', '2016-12-31', '9999-12-31', '2024-02-30', '2024-7-20', 'today', '-1', '1e9', '%E0%A4%A'],
    ...['<script>document.title="x"</script>', '"><img src=x onerror=alert(1)>', '9'.repeat(10_000)],
  ]) {
    await page.goto(`/in-force/?on=${value.startsWith('%') ? value : encodeURIComponent(value)}`);
    await expect(said(page), value.slice(0, 30)).toHaveText(/That is not a day from .* the day of review/);
    await expect(day(page)).toHaveValue(site.reviewed);
    expect((await shown(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
  }
  expect(faults).toEqual([]);
});

test('another record is read the same way', async ({ page }) => {
  const other = read('tests/fixtures/record');
  for (const change of other.days) {
    await page.goto(`${fixtureAddress}/in-force/?on=${change}`);
    await expect(day(page)).toHaveValue(change);
    expect((await shown(page)).toSorted(), change).toEqual(expected(other.measures, change).toSorted());
  }
});

test('an address of a change opens its section', async ({ page }) => {
  await page.goto(`/in-force/#on-${days[1]}`);
  await expect(page.locator(`#on-${days[1]}`)).toBeVisible();
  await expect(page.locator('.changes__day:visible')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table shows the day of review, and every change has its section', async ({ page }) => {
    await page.goto('/in-force/?on=2024-07-20');
    expect((await shown(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
    await expect(page.locator('.day__controls')).toBeHidden();
    await expect(page.locator('.changes__day')).toHaveCount(days.length);
    await page.locator('.changes summary').first().click();
    await expect(page.locator('.changes__day').first()).toBeVisible();
  });
});

test('on paper every section is open and the controls are gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/in-force/');
  await expect(page.locator('.day__controls')).toBeHidden();
  const heights = await page
    .locator('.changes__day')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(40);
});

for (const width of [320, 1280])
  test(`nobody meets a barrier at ${width} px, in light and dark, with a day picked and sections open`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    for (const asked of width === 320 ? ['2024-07-20', 'never'] : ['2024-07-20']) {
      await page.goto(`/in-force/?on=${asked}`);
      // The first, with announcements alone, and the last, with most measures: the others are like them.
      const sections = page.locator('.changes summary');
      for (const one of [sections.first(), sections.last()]) await one.click();
      expect(await findingsInBothSchemes(page)).toEqual([]);
    }
  });
