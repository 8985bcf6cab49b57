import { expect, type Page } from '@playwright/test';
import type { Archive } from '../../src/record/model.ts';
import { dayBefore } from '../../src/record/time/dates.ts';
import { stageChangesByDay, stateLines } from '../unit/second-reading.ts';
import { findingsInBothSchemes } from './barriers.ts';
import { once, test } from './site.ts';

type Measures = Archive['measures'];

test.beforeEach(({ archive }) => test.skip(archive.measures.length === 0, 'This story has no measures.'));

/** Returns the days on which a stage of a measure begins or has ended. */
const changesOf = ({ measures, site }: Archive): string[] =>
  [
    ...new Set(measures.flatMap((measure) => [...stageChangesByDay(measure, site.reviewed).keys()])),
  ].toSorted();

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
const expected = (all: Measures, day: string) =>
  stateLines(all, day).map((line) => {
    const [, id, reach, texts] = /^(\S+) (part|full|announced): (.*)$/.exec(line) ?? [];
    const name = all.find((measure) => measure.id === id)?.name;
    return `${name} ${reachLabels[reach as keyof typeof reachLabels]}: ${texts ? texts.split(' | ').length : 0}`;
  });

const countBinding = (all: Measures, day: string): number =>
  expected(all, day).filter((line) => !line.includes('Announced')).length;

/** Returns the day of change on which the most measures bound someone, with their number and its name. */
function busiestDay(archive: Archive): { day: string; count: number; name: string } {
  const [day = ''] = changesOf(archive).toSorted(
    (a, b) => countBinding(archive.measures, b) - countBinding(archive.measures, a),
  );
  const name = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return { day, count: countBinding(archive.measures, day), name };
}

const status = (page: Page) => page.getByRole('status');
const dayField = (page: Page) => page.getByLabel('Date', { exact: true });

test('the buttons step through every change, and each day shows the stages in force', async ({
  page,
  archive,
}) => {
  const { measures, site } = archive;
  const days = changesOf(archive);
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
  await expect(page).toHaveURL(new RegExp(`\\?on=${days.at(-1)}$`));
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?on=${days.at(-2)}$`));
});

test('back and forward move through the days shown, and a copied address shows the same day', async ({
  page,
  context,
  archive,
}) => {
  await page.goto('/in-force/');
  const today = await tableRows(page);
  await page.getByRole('button', { name: 'Previous change' }).click();
  await page.getByRole('button', { name: 'Previous change' }).click();
  const two = { address: page.url(), rows: await tableRows(page), status: await status(page).textContent() };
  await page.goBack();
  await expect(dayField(page)).toHaveValue(changesOf(archive).at(-1) ?? '');
  await page.goBack();
  await expect(dayField(page)).toHaveValue(archive.site.reviewed);
  expect(await tableRows(page)).toEqual(today);
  await page.goForward();
  await page.goForward();
  expect(await tableRows(page)).toEqual(two.rows);
  const copy = await context.newPage();
  await copy.goto(two.address);
  await expect(status(copy)).toHaveText(two.status ?? '');
  expect(await tableRows(copy)).toEqual(two.rows);
});

test('a day typed by the reader is shown, announced and kept in the address', async ({ page, archive }) => {
  const { measures, site } = archive;
  const { day, count, name } = busiestDay(archive);
  await page.goto('/in-force/');
  await dayField(page).fill(day);
  await expect(status(page)).toHaveText(`On ${name}, ${count} measures were in effect.`);
  await expect(page).toHaveURL(new RegExp(`\\?on=${day}$`));
  await dayField(page).fill('1999-01-01');
  await expect(status(page)).toHaveText(/Pick a date from .* last checked/);
  expect((await tableRows(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
  await page.getByRole('button', { name: 'Last checked' }).click();
  await expect(page).toHaveURL(/\/in-force\/$/);
});

test('typing a day shows no invalid day on the way', once, async ({ page, archive }) => {
  const { site } = archive;
  const day = dayBefore(site.reviewed);
  const [year, month, dayOfMonth] = day.split('-');
  await page.goto('/in-force/');
  await dayField(page).focus();
  await page.keyboard.type(`${month}${dayOfMonth}${year}`);
  await expect(page).toHaveURL(new RegExp(`\\?on=${day}$`));
  await expect(dayField(page)).toHaveAttribute('aria-invalid', 'false');
  await page.goBack();
  await expect(dayField(page)).toHaveValue(site.reviewed);
});

test(
  'an address with an invalid day shows a sentence and the day of review',
  once,
  async ({ page, archive }) => {
    const { measures, site } = archive;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    for (const value of [
      '',
      dayBefore(site.since),
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
  },
);

test('the address of a change opens its section', async ({ page, archive }) => {
  const days = changesOf(archive);
  await page.goto(`/in-force/#on-${days[1]}`);
  await expect(page.locator(`#on-${days[1]}`)).toBeVisible();
  await expect(page.locator('.changes__day:visible')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table shows the day of review, and every change has its section', async ({ page, archive }) => {
    const { measures, site } = archive;
    await page.goto(`/in-force/?on=${busiestDay(archive).day}`);
    expect((await tableRows(page)).toSorted()).toEqual(expected(measures, site.reviewed).toSorted());
    await expect(page.locator('.day__controls')).toBeHidden();
    await expect(page.locator('.changes__day')).toHaveCount(changesOf(archive).length);
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
    archive,
  }) => {
    const { day } = busiestDay(archive);
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    for (const value of width === 320 ? [day, 'never'] : [day]) {
      await page.goto(`/in-force/?on=${value}`);
      // The first has only announcements and the last the most measures; the others are similar.
      const sections = page.locator('.changes summary');
      for (const one of [sections.first(), sections.last()]) await one.click();
      expect(await findingsInBothSchemes(page)).toEqual([]);
    }
  });
