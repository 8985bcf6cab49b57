import { expect, test } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { builds, fixtureAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { kinds } from './kinds.ts';

// Twice the usual text, set in the browser as a reader would.
test.use({
  viewport: { width: 1280, height: 800 },
  launchOptions: launchOptions(['--blink-settings=defaultFontSize=32']),
});

test('a reader with text at 200 percent meets no barrier, and no page scrolls sideways', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  for (const { name: kind, path } of kinds(builds.fixture, 'tests/fixtures/record')) {
    await page.goto(fixtureAddress + path);
    expect(await findings(page), kind).toEqual([]);
  }
});
