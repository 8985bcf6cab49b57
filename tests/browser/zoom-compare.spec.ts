import { expect } from '@playwright/test';
import { barKey } from '../../src/charts/barKey.ts';
import { zoomData } from '../../src/charts/zoomData.ts';
import type { Archive } from '../../src/record/model.ts';
import { findings } from './barriers.ts';
import { need, test } from './site.ts';
import { findField, openTools } from './zoomed.ts';

/** The bars of a record, as the view draws them. */
const barsOf = ({ events, measures, tracks, site }: Archive) =>
  zoomData(events, measures, tracks, site).lanes.flatMap(({ id, bars }) =>
    bars.map(({ name }, index) => ({ name, key: barKey(id, index) })),
  );

test('two measures chosen with the keys are lit, and a sentence compares them', async ({ page, archive }) => {
  const [first, second] = barsOf(archive);
  need(second, 'two measures');
  await openTools(page);
  await page.getByRole('button', { name: 'Compare two measures' }).press('Enter');
  await page.getByLabel('First measure').selectOption(first?.key ?? '');
  const text = page.locator('[data-zoom-compared]');
  await expect(text).toContainText(first?.name ?? '-');
  await page.getByLabel('Second measure').selectOption(second?.key ?? '');
  await expect(text).toContainText(second?.name ?? '-');
  await expect(text).toContainText(/\(As of .*\.\)$/);
  await expect(text).toContainText(/at once|ever/);
  const isFaded = () =>
    page
      .locator('[data-zoom-bar]')
      .evaluateAll((names) => names.map((name) => name.classList.contains('is-faded')));
  expect((await isFaded()).filter((faded) => !faded)).toHaveLength(2);
  // A measure is in one field only.
  await page.getByLabel('First measure').selectOption(second?.key ?? '');
  await expect(page.getByLabel('Second measure')).toHaveValue('');
  expect((await isFaded()).filter((faded) => !faded)).toHaveLength(1);
  await page.getByRole('button', { name: 'Compare two measures' }).press('Enter');
  await expect(text).toBeHidden();
  expect(await isFaded()).not.toContain(true);
  await expect(page.locator('.zoom-bar.is-faded')).toHaveCount(0);
});

test('a click on the names of measures pins two of them, a third in place of the older', async ({
  page,
  archive,
}) => {
  const bars = barsOf(archive);
  need(bars[1], 'two measures');
  await openTools(page);
  const name = (index: number) => page.locator(`[data-zoom-bar="${bars[index]?.key}"] b`);
  const values = () =>
    page
      .locator('[data-zoom-compare] select')
      .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
  await name(0).click();
  expect(await values()).toEqual([bars[0]?.key, '']);
  await name(1).click();
  expect(await values()).toEqual([bars[0]?.key, bars[1]?.key]);
  if (bars[2]) {
    await name(2).click();
    expect(await values()).toEqual([bars[2].key, bars[1]?.key]);
  }
  await name(1).click();
  expect((await values())[1]).toBe('');
  // A search ends the comparison.
  await findField(page).fill('e');
  expect(await values()).toEqual(['', '']);
  await expect(page.locator('.zoom-bar.is-faded')).toHaveCount(0);
});

for (const width of [1280, 320])
  test(`the comparison has no accessibility problem at ${width} px`, async ({ page, archive }) => {
    const [first, second] = barsOf(archive);
    need(second, 'two measures');
    await page.setViewportSize({ width, height: 900 });
    await openTools(page);
    await page.getByRole('button', { name: 'Compare two measures' }).click();
    await page.getByLabel('First measure').selectOption(first?.key ?? '');
    await page.getByLabel('Second measure').selectOption(second?.key ?? '');
    expect(await findings(page, '.zoom')).toEqual([]);
  });

test.describe('a reader with a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('chooses measures from the fields, and touches of the names on the board pin none', async ({
    page,
    archive,
  }) => {
    const [first, second] = barsOf(archive);
    need(second, 'two measures');
    await openTools(page);
    await page.locator(`[data-zoom-bar="${first?.key}"]`).tap({ force: true, position: { x: 10, y: 8 } });
    await expect(page.getByLabel('First measure')).toBeHidden();
    await page.getByRole('button', { name: 'Compare two measures' }).tap();
    await page.getByLabel('First measure').selectOption(first?.key ?? '');
    await page.getByLabel('Second measure').selectOption(second?.key ?? '');
    await expect(page.locator('[data-zoom-compared]')).toContainText(second?.name ?? '-');
  });
});
