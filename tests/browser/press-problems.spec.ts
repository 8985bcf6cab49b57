import { expect } from '@playwright/test';
import { code, copyButton, preview, status, unfold } from './builder.ts';
import { faultsOf } from './faults.ts';
import { once, test } from './site.ts';

test(
  'a bad value is told beside its field, and there is no code until it is right',
  once,
  async ({ page }) => {
    await page.goto('/press/');
    await unfold(page, 'More options');
    for (const [label, bad, good, message] of [
      ['Accent', '#0a0', '#00aa00', /six hex digits/],
      ['Fixed height', '50', '500', /from 200 to 2000/],
      ['Headline', 'x'.repeat(121), 'x'.repeat(120), /Too long by 1 character/],
    ] as const) {
      const field = page.getByLabel(label);
      await field.fill(bad);
      await field.blur();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(message);
      await expect(code(page)).toHaveValue('');
      await expect(copyButton(page)).toHaveAttribute('aria-disabled', 'true');
      await expect(copyButton(page)).toHaveAccessibleDescription(message);
      await copyButton(page).click({ force: true });
      await expect(field).toBeFocused();
      await field.fill(good);
      await expect(field).toHaveAttribute('aria-invalid', 'false');
      await expect(code(page)).toHaveValue(/<iframe/);
    }
    await expect(page.getByText('120 of 120 characters')).toBeVisible();
    await expect(preview(page).contentFrame().getByRole('heading', { level: 1 })).toHaveText('x'.repeat(120));
  },
);

test('years without events give no code, and the reason is told', once, async ({ page }) => {
  await page.goto('/press/');
  const years = await page
    .locator('[name=from] option:not([value=""])')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value).toSorted());
  const [first, last] = [years[0], years.at(-1)];
  await page.goto(`/press/?from=${last}&to=${first}`);
  const message = `No events from ${last} to ${first}: the first year is after the last.`;
  await expect(page.locator('[name=to]')).toHaveAccessibleDescription(message);
  await expect(status(page)).toHaveText(`No code yet. ${message}`);
  await expect(code(page)).toHaveValue('');
  await page.locator('[name=to]').selectOption('');
  await expect(code(page)).toHaveValue(new RegExp(`from=${last}&amp;layout=compact`));
});

test('an address that asks for nonsense shows the first widget', once, async ({ page }) => {
  const faults = faultsOf(page);
  for (const query of [
    'widget=nothing',
    'widget=event/nobody',
    'track=<script>&max=1e9&accent=zzz',
    `events=${'a,'.repeat(4000)}`,
  ]) {
    await page.goto(`/press/?${query}`);
    await expect(code(page)).toHaveValue(
      /^<iframe src="https:\/\/example\.org\/embed\/[a-z-]+\/\?(events=[a,]+&amp;)?layout=compact"/,
    );
  }
  expect(faults).toEqual([]);
});
