import { expect } from '@playwright/test';
import { code, pick, preview, status, unfold } from './builder.ts';
import { faultsOf } from './faults.ts';
import { need, once, test } from './site.ts';

test('every choice is in the address, back and forward move through them, and a copied address shows the same', async ({
  page,
  context,
}) => {
  const faults = faultsOf(page);
  await page.goto('/press/');
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await unfold(page, 'More options');
  await page.getByLabel('Accent').fill('#FFCC00');
  await expect(page).toHaveURL(/accent=ffcc00$/);
  await unfold(page, 'Choose the dates');
  await page.getByLabel('Maximum number of events').fill('3');
  await expect(page).toHaveURL(/max=3/);
  await pick(page, '320');
  await pick(page, 'AMP');
  await expect(page).toHaveURL(/\/press\/\?max=3&theme=dark&accent=ffcc00&wide=320&code=amp$/);
  await expect(preview(page)).toHaveAttribute('src', /\?max=3&theme=dark&accent=ffcc00&layout=compact$/);
  await expect(preview(page).contentFrame().locator('.event:visible')).toHaveCount(3);
  await expect(page.getByText(/the widget uses #[0-9a-f]{6} on light/)).toBeVisible();
  const text = await code(page).inputValue();
  expect(text).toContain('amp-iframe src="https://example.org/embed/');
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(preview(copy).contentFrame().locator('.event:visible')).toHaveCount(3);
  await expect(code(copy)).toHaveValue(/max=3&amp;theme=dark/);
  for (let step = 0; step < 5; step++) await page.goBack();
  await expect(page).toHaveURL(/\/press\/$/);
  await expect(code(page)).toHaveValue(
    /^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?layout=compact"/,
  );
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  expect(faults).toEqual([]);
});

test('options that do not apply to a widget are hidden, and choices made for another one are dropped', async ({
  page,
}) => {
  await page.goto('/press/?max=3');
  const tracks = page.getByRole('group', { name: 'Topics' });
  await expect(tracks).toBeVisible();
  await page.getByRole('radio', { name: /^One event/ }).check({ force: true });
  await expect(tracks).toBeHidden();
  await expect(page.getByLabel('Maximum number of events')).toBeHidden();
  await expect(page).toHaveURL(/\/press\/\?widget=event\/[a-z0-9-]+$/);
  await expect(preview(page)).toHaveAttribute('src', /\/embed\/event\/[a-z0-9-]+\/$/);
});

test('the preview follows what is typed before the field is left, and says so', once, async ({ page }) => {
  await page.goto('/press/');
  await expect(page.locator('[data-said=height]')).toHaveText(/px/);
  await expect(status(page)).toBeEmpty();
  await unfold(page, 'Choose the dates');
  await page.getByLabel('Maximum number of events').pressSequentially('2');
  await expect(preview(page)).toHaveAttribute('src', /\?max=2/);
  await expect(status(page)).toHaveText(/^Preview updated: \d+ px high\.$/);
});

test('the height, weight, requests and contrast shown are those of the widget', async ({ page }) => {
  await page.goto('/press/');
  const factElement = (name: string) => page.locator(`[data-said=${name}]`);
  await expect(factElement('height')).toHaveText(/^\d{3,4} px$/);
  const height = Number.parseInt((await factElement('height').textContent()) ?? '');
  expect(Math.abs(((await preview(page).boundingBox())?.height ?? 0) - height)).toBeLessThanOrEqual(1);
  await expect(code(page)).toHaveValue(new RegExp(`height="${height}"`));
  await expect(factElement('bytes')).toHaveText(/^\d+\.\d kB$/);
  await expect(factElement('requests')).toHaveText('1, none to other sites');
  await expect(factElement('contrast')).toHaveText(/^1\d\.\d:1 on light, 1\d\.\d:1 on dark$/);
});

test(
  'a widget with a frozen copy is offered as of that day, with the address of the copy',
  once,
  async ({ page, archive }) => {
    const copy = need(archive.frozen[0], 'frozen copy');
    await page.goto(`/press/?widget=${copy.widget}`);
    await page.getByLabel('Version').selectOption(copy.date);
    await expect(page.getByLabel('Version')).toHaveAccessibleDescription(/Never changes again/);
    await expect(code(page)).toHaveValue(new RegExp(`/embed/${copy.widget}/@${copy.date}/\\?`));
    await expect(preview(page).contentFrame().getByText('Copy of')).toBeVisible();
    await pick(page, 'No frames');
    await expect(code(page)).toHaveValue('');
  },
);
