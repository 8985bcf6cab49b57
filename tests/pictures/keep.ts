import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { contentFolder } from '../../src/record/load/folder.ts';
import { shortHash } from '../../src/record/load/pictures.ts';
import { widgetsOf } from '../../src/sections/all/widgets.ts';
import { serve } from '../../bench/serve.ts';
import { wholeLaunchOptions } from '../chromium.ts';
import { builds } from '../served.ts';

// Saves a picture of every widget with more than one event, as of the day of review, for embed codes that must not change.
const widthPx = 600;
const { archive } = loadRecordOrThrow(contentFolder());
const { reviewed } = archive.site;
const folder = join(contentFolder(), 'pictures');
mkdirSync(folder, { recursive: true });
const existingFiles = readdirSync(folder);
const { address, stop } = await serve(builds.site);
const browser = await chromium.launch(
  wholeLaunchOptions(['--font-render-hinting=none', '--disable-lcd-text']),
);
const page = await browser.newPage({
  // The policy of a widget would block the added style.
  bypassCSP: true,
  viewport: { width: widthPx, height: 900 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
for (const { id, kind } of widgetsOf(archive)) {
  if (kind === 'event' || kind === 'zoom') continue;
  if (existingFiles.some((name) => name.startsWith(`${id}.${reviewed}.`))) {
    console.log(`${id}: a picture of ${reviewed} is kept already, and never changes.`);
    continue;
  }
  await page.goto(`${address}/embed/${id}/?theme=light`);
  await page.locator('.credit').waitFor();
  // Controls are useless in a picture, and the embed code lists the dates as text.
  await page.addStyleTag({
    content: `.filter, .credit a:not(.credit__name)${kind === 'timeline' ? ', .list' : ''} { display: none }`,
  });
  const screenshot = await page.locator('.widget').screenshot();
  const compressed = await sharp(screenshot)
    .png({ palette: true, colors: 64, effort: 10, compressionLevel: 9 })
    .toBuffer();
  const name = `${id}.${reviewed}.${shortHash(compressed)}.png`;
  writeFileSync(join(folder, name), compressed);
  console.log(`content/pictures/${name}: ${(compressed.length / 1000).toFixed(1)} kB`);
}
await browser.close();
stop();
