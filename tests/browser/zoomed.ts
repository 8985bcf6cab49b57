import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the zoomable view stands. */
export async function openView(page: Page, address = '/timeline/?view=zoom'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 30_000 });
}

/** The stop of the Tab key in the view. */
export const cursorOf = (page: Page) => page.locator('.zoom__cursor:not([hidden])');

/** The words above the view: what stretch of time it shows. */
export const titleOf = (page: Page) => page.locator('[data-zoom-title]');

/** The ids of the events that have a mark. */
export const drawn = (page: Page) =>
  page
    .locator('.zoom-mark')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['event']));
