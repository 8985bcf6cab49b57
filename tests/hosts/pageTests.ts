import { expect, type Page, test } from '@playwright/test';
import { readRecords } from '../../src/record/load/records.ts';
import { pageKinds } from '../browser/kinds.ts';
import { mainWidget } from '../browser/widgets.ts';
import type { Place } from './place.ts';

/** Collects the errors of a page, except for the icon that browsers request for a bare picture. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      faults.push(message.text());
  });
  return faults;
}

/** Defines the tests that pages work with the headers they are sent with. */
export function pageTests({ at, site }: Place): void {
  test('every kind of page opens without an error or policy violation', async ({ page }) => {
    test.setTimeout(120_000);
    const faults = faultsOf(page);
    for (const { path } of pageKinds(site)) {
      const answer = await page.goto(at(path));
      expect(answer?.status(), path).toBe(path === '/nowhere/' ? 404 : 200);
      await expect(page.locator('h1, h2').first(), path).toBeVisible();
      const seen = faults.splice(0).filter((text) => !(path === '/nowhere/' && text.includes('404')));
      expect(seen, path).toEqual([]);
    }
  });

  test('a missing page gets our own 404 page', async ({ page }) => {
    for (const path of ['/nowhere/', '/nowhere', '/events/nowhere/', '/_astro/nowhere.js', '/_astro/']) {
      const answer = await page.goto(at(path));
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(
        'There is no page at this address',
      );
      await page.getByRole('link', { name: 'The sources' }).first().click();
      await expect(page, path).toHaveURL(at('/sources/'));
    }
  });

  test('the policy allows what scripts do: the search, the zoomable view, the preview of a widget', async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const { subject = '' } = readRecords(site.content).records.site ?? {};
    await page.goto(at('/search/'));
    await page.getByLabel('Search for').fill(subject);
    await expect(page.getByRole('status')).toContainText(/\d+ results? for/);
    await page.goto(at('/timeline/?view=zoom'));
    await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 20_000 });
    await page.goto(at('/press/'));
    await expect(page.locator('[data-said=height]')).toHaveText(/^\d+ px$/);
    await expect(page.locator('[data-said=bytes]')).toHaveText(/ kB$/, { timeout: 20_000 });
    // An SVG opened directly is a document with its own policy.
    await page.goto(at(`/charts/${mainWidget(site.content)}.svg`));
    await expect(page.locator('svg use').first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}
