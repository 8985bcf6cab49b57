import type { Page } from '@playwright/test';

/** The field with the code. */
export const code = (page: Page) => page.getByLabel('Code', { exact: true });
/** Checks a radio button by its label. */
export const pick = (page: Page, kind: string) =>
  page.getByRole('radio', { name: kind, exact: true }).check();
/** Unfolds a part of the form by its title. */
export const unfold = (page: Page, title: string) =>
  page.locator('.builder__form summary').filter({ hasText: title }).click();
export const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy the code' });
/** What the builder says of itself; the boxes for copying below it have status lines of their own. */
export const status = (page: Page) => page.locator('.builder__take').getByRole('status');
/** The frame of the preview. */
export const preview = (page: Page) => page.locator('.stage iframe');
