import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the zoomable view is open. */
export async function openView(page: Page, address = '/timeline/?view=zoom'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 30_000 });
}

/** The tab stop of the view. */
export const cursorOf = (page: Page) => page.locator('.zoom__cursor:not([hidden])');

/** The title above the view, which names the time span it shows. */
export const titleOf = (page: Page) => page.locator('[data-zoom-title]');

/** Returns the ids of the events that have a mark. */
export const drawnEventIds = (page: Page) =>
  page
    .locator('.zoom-mark')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['event']));
