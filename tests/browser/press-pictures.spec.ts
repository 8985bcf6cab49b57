import { expect } from '@playwright/test';
import { once, test } from './site.ts';

test('a picture is chosen by size and background, and its texts can be copied', once, async ({ page }) => {
  await page.goto('/press/');
  const part = page.locator('press-pictures');
  const download = part.getByRole('link', { name: 'Download PNG' });
  const second = await part.locator('option').nth(1).getAttribute('value');
  await part.locator('select').selectOption({ index: 1 });
  await part.getByRole('radio', { name: '1080 × 1350' }).check();
  await part.getByRole('radio', { name: 'Dark background' }).check();
  await expect(download).toHaveAttribute('href', /-1080x1350-dark\.png$/);
  const image = part.locator('img');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => `${one.naturalWidth} ${one.naturalHeight}`))
    .toBe('1080 1350');
  await expect(image).toHaveAttribute('src', (await download.getAttribute('href')) ?? '');
  const entry = page.locator(`[id="${second}"]`);
  await expect(image).toHaveAttribute('alt', (await entry.getAttribute('data-alt')) ?? '');
  await expect(part.locator('[data-copy]').last()).toHaveText(
    (await entry.getAttribute('data-caption')) ?? '',
  );
});
