import { expect, test } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { inventedSite, missionSite, realSite } from '../served.ts';
import { pageKinds } from './kinds.ts';

/** Text sizes that readers set in their browser, where 16 px is usual, and widths of windows. What axe finds does not depend on the size; accessibility.spec.ts asks it. */
const settings = [
  { fontSizePx: 24, widthPx: 390, sites: [inventedSite, missionSite] },
  { fontSizePx: 32, widthPx: 390, sites: [realSite, inventedSite] },
  { fontSizePx: 32, widthPx: 1280, sites: [inventedSite, missionSite] },
];

for (const { fontSizePx, widthPx, sites } of settings)
  test(`with letters of ${fontSizePx} px in a window of ${widthPx} px no kind of page scrolls sideways`, async ({
    playwright,
  }) => {
    test.setTimeout(240_000);
    const browser = await playwright.chromium.launch(
      launchOptions([`--blink-settings=defaultFontSize=${fontSizePx}`]),
    );
    const page = await browser.newPage({ viewport: { width: widthPx, height: 800 } });
    const wide: string[] = [];
    for (const site of sites) {
      await page.goto(site.address);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${fontSizePx}px`,
      );
      for (const { path } of pageKinds(site)) {
        await page.goto(site.address + path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${site.content}, ${path}: ${over} px too wide`);
      }
    }
    await browser.close();
    expect(wide).toEqual([]);
  });
