import { expect, type Page, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { fixtureAddress } from '../served.ts';
import { stageChangesByDay, stateLines } from '../unit/second-reading.ts';
import { findingsInBothSchemes } from './barriers.ts';

const readChanges = (content: string) => {
  const { measures, site } = loadRecordOrThrow(content).archive;
  const days = [
    ...new Set(measures.flatMap((measure) => [...stageChangesByDay(measure, site.reviewed).keys()])),
  ];
  return { measures, site, days: days.toSorted() };
};
const { measures, site, days } = readChanges('content');
const last = days.at(-1) ?? '';

/** The rows of the table on the page, as `name reach: number of stages`. */
const tableRows = (page: Page) =>
  page.locator('record-in-force > table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
      return `${text('th a')} ${text('[data-reach]')}: ${row.querySelectorAll('.day__stages li:not([data-issued])').length}`;
    }),
  );

const reachLabels = {
  part: 'Partly in effect',
  full: 'Fully in effect',
  announced: 'Announced, not yet in effect',
};

/** The rows the table should show, by the independent implementation. */
const expected = (all: typeof measures, day: string) =>
  stateLines(all, day).map((line) => {
    const [, id, reach, texts] = /^(\S+) (part|full|announced): (.*)$/.exec(line) ?? [];
    const name = all.find((measure) => measure.id === id)?.name;
    return `${name} ${reachLabels[reach as keyof typeof reachLabels]}: ${texts ? texts.split(' | ').length : 0}`;
  });

const status = (page: Page) => page.getByRole('status');
const dayField = (page: Page) => page.getByLabel('Date', { exact: true });

test('the buttons step through every change, and each day shows the stages in force', async ({ page }) => {
  await page.goto(`/in-force/?on=${site.since}`);
  await expect(status(page)).toHaveText(/no measure was in effect/);
  for (const change of days) {
    await page.getByRole('button', { name: 'Next change' }).click();
    await expect(page).toHaveURL(new RegExp(`\\?on=${change}$`));
    await expect(dayField(page)).toHaveValue(change);
    expect((await tableRows(page)).toSorted(), change).toEqual(expected(measures, change).toSorted());
  }
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(status(page)).toHaveText(/no later change/);
  await expect(page).toHaveURL(new RegExp(`\\?on=${last}$`));
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?on=${days.at(-2)}$`));
});

test('back and forward move through the days shown, and a copied address shows the same day', async ({
  page,
  context,
}) => {
  await page.goto('/in-force/');
  const today = await tableRows(page);
  await page.getByRole('button', { name: 'Previous change' }).click();
  await page.getByRole('button', { name: 'Previous change' }).click();
  const two = { address: page.url(), rows: await tableRows(page), status: await status(page).textContent() };
  await page.goBack();
  await expect(dayField(page)).toHaveValue(last);
  await page.goBack();
  await expect(dayField(page)).toHaveValue(site.reviewed);
  expect(await tableRows(page)).toEqual(today);
  await page.goForward();
  await page.goForward();
  expect(await tableRows(page)).toEqual(two.rows);
  const copy = await context.newPage();
  await copy.goto(two.address);
  await expect(status(copy)).toHaveText(two.status ?? '');
  expect(await tableRows(copy)).toEqual(two.rows);
});

test('a day typed by the reader is shown, announced and kept in the address', async ({ page }) => {
  await page.goto('/in-force/');
  await dayField(page).fill('2024-07-20');
  const count = expected(measures, '2024-07-20').filter((line) => !line.includes('Announced')).length;
  await expect(status(page)).toHaveText(`On July 20, 2024, ${count} measures were in effect.`);
  await expect(page).toHaveURL(/\?on=2024-07-20$/);
  await dayField(page).fill('1999-01-01');
  await expect(status(page)).toHaveText(/Pick a date from .* last checked/);
  expect((await tableRows(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
  await page.getByRole('button', { name: 'Last checked' }).click();
  await expect(page).toHaveURL(/\/in-force\/$/);
});

test('typing a day shows no invalid day on the way', async ({ page }) => {
  await page.goto('/in-force/');
  await dayField(page).focus();
  await page.keyboard.type('07202024');
  await expect(status(page)).toHaveText(/^On July 20, 2024/);
  await expect(dayField(page)).toHaveAttribute('aria-invalid', 'false');
  await page.goBack();
  await expect(dayField(page)).toHaveValue(site.reviewed);
});

test('an address with an invalid day shows a sentence and the day of review', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const value of [
    '',
    '2016-12-31',
    '9999-12-31',
    '2024-02-30',
    '2024-7-20',
    'today',
    '-1',
    '1e9',
    '%E0%A4%A',
    '<script>document.title="x"</script>',
    '"><img src=x onerror=alert(1)>',
    '9'.repeat(10_000),
  ]) {
    await page.goto(`/in-force/?on=${value.startsWith('%') ? value : encodeURIComponent(value)}`);
    await expect(status(page), value.slice(0, 30)).toHaveText(/Pick a date from .* last checked/);
    await expect(dayField(page)).toHaveValue(site.reviewed);
    expect((await tableRows(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
  }
  expect(faults).toEqual([]);
});

test('another record is read the same way', async ({ page }) => {
  const other = readChanges('tests/fixtures/record');
  for (const change of other.days) {
    await page.goto(`${fixtureAddress}/in-force/?on=${change}`);
    await expect(dayField(page)).toHaveValue(change);
    expect((await tableRows(page)).toSorted(), change).toEqual(expected(other.measures, change).toSorted());
  }
});

test('the address of a change opens its section', async ({ page }) => {
  await page.goto(`/in-force/#on-${days[1]}`);
  await expect(page.locator(`#on-${days[1]}`)).toBeVisible();
  await expect(page.locator('.changes__day:visible')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table shows the day of review, and every change has its section', async ({ page }) => {
    await page.goto('/in-force/?on=2024-07-20');
    expect((await tableRows(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
    await expect(page.locator('.day__controls')).toBeHidden();
    await expect(page.locator('.changes__day')).toHaveCount(days.length);
    await page.locator('.changes summary').first().click();
    await expect(page.locator('.changes__day').first()).toBeVisible();
  });
});

test('in print every section is open and the controls are hidden', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/in-force/');
  await expect(page.locator('.day__controls')).toBeHidden();
  const heights = await page
    .locator('.changes__day')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(40);
});

for (const width of [320, 1280])
  test(`a picked day with open sections has no accessibility problem at ${width} px, in light and dark`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    for (const value of width === 320 ? ['2024-07-20', 'never'] : ['2024-07-20']) {
      await page.goto(`/in-force/?on=${value}`);
      // The first has only announcements and the last the most measures; the others are similar.
      const sections = page.locator('.changes summary');
      for (const one of [sections.first(), sections.last()]) await one.click();
      expect(await findingsInBothSchemes(page)).toEqual([]);
    }
  });
