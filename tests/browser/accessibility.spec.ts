import { expect, test } from '@playwright/test';
import { findings } from './barriers.ts';
import { kinds } from './kinds.ts';

const settings = [
  { name: 'in light', scheme: 'light', width: 1280 },
  { name: 'in dark', scheme: 'dark', width: 1280 },
  { name: 'at 320 px', scheme: 'light', width: 320 },
  { name: 'at 320 px in dark', scheme: 'dark', width: 320 },
] as const;

for (const { name, scheme, width } of settings)
  test.describe(`a reader ${name}`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 800 } });

    test('meets no barrier on any kind of page, and no page scrolls sideways', async ({ page }) => {
      test.setTimeout(300_000);
      // The list is made when the test runs: the pages are built by then.
      for (const { name: kind, path } of kinds()) {
        await page.goto(path);
        expect(await findings(page), kind).toEqual([]);
      }
    });
  });
