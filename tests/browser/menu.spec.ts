import { expect, type Page } from '@playwright/test';
import { once, test } from './site.ts';

test.use({ viewport: { width: 390, height: 800 } });

const button = (page: Page) => page.locator('.menu__button');
const links = (page: Page) => page.getByRole('navigation', { name: 'Menu' });

test('the menu closes on Escape, on a tap elsewhere and when the focus moves on', once, async ({ page }) => {
  await page.goto('/');
  await expect(links(page)).toBeHidden();
  await button(page).click();
  await expect(links(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(links(page)).toBeHidden();
  await expect(button(page)).toBeFocused();

  await button(page).click();
  await page.mouse.click(20, 700);
  await expect(links(page)).toBeHidden();

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(links(page)).toBeVisible();
  for (const link of await links(page).getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(links(page)).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens below its button and leads to a page', once, async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    const [from, to] = [await button(page).boundingBox(), await links(page).boundingBox()];
    expect(to?.y).toBeGreaterThanOrEqual((from?.y ?? 0) + (from?.height ?? 0));
    expect((to?.x ?? 0) + (to?.width ?? 0)).toBeLessThanOrEqual(390);
    await links(page).getByRole('link').first().click();
    await expect(page).not.toHaveURL('/');
  });
});
