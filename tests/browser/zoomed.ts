import { expect, type Page } from '@playwright/test';
import type { Event } from '../../src/record/model.ts';
import { dayFromNumber, dayNumber, firstDay } from '../../src/record/time/dates.ts';

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
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['event']));

/** Returns the span of two months around the first day of an event, as an address gives it. */
export function monthsAround(event: Event | undefined): string {
  if (!event) throw new Error('The record has no events.');
  const day = dayNumber(firstDay(event.date));
  return `${dayFromNumber(day - 14)}..${dayFromNumber(day + 44)}`;
}

/** Opens the view and waits for its tools, which load after it. */
export async function openTools(page: Page, address?: string): Promise<void> {
  await openView(page, address);
  await expect(page.locator('.zoom__brush .selection')).toBeAttached();
}

/** Waits until the view has come to rest and the address has been written. */
export const settle = (page: Page) => page.waitForTimeout(800);

/** The search field of the view. */
export const findField = (page: Page) => page.getByRole('searchbox', { name: 'Find in the view' });

/** How many events the search of the view has found. */
export const hitCount = (page: Page) => page.locator('[data-zoom-hits]');
