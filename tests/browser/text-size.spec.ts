import { expect, test } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { inventedSite, missionSite } from '../served.ts';
import { findings } from './barriers.ts';
import { pageKinds } from './kinds.ts';

// Twice the default text size, set in the browser as a reader would.
test.use({
  viewport: { width: 1280, height: 800 },
  launchOptions: launchOptions(['--blink-settings=defaultFontSize=32']),
});

for (const site of [inventedSite, missionSite])
  test(`at a text size of 200 percent no page of ${site.content} has an accessibility problem or scrolls sideways`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto(site.address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const { name: kind, path } of pageKinds(site)) {
      await page.goto(site.address + path);
      expect(await findings(page), kind).toEqual([]);
    }
  });
