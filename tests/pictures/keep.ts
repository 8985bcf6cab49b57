import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { describeProblems } from '../../src/record/problems.ts';
import { contentFolder } from '../../src/record/load/folder.ts';
import { shortHash } from '../../src/record/load/pictures.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { widgetsOf } from '../../src/embed/widgets.ts';
import { serve } from '../bench/serve.ts';
import { wholeLaunchOptions } from '../chromium.ts';
import { builds } from '../served.ts';

// Keeps a picture of every widget of more than one event, as of the day of review, for codes that must not change.
const widthPx = 600;
const { records, problems } = readRecords(contentFolder());
const { archive, problems: links } = buildArchive(records);
if (!archive) throw new Error(describeProblems([...problems, ...links]));
const { reviewed } = archive.site;
const folder = join(contentFolder(), 'pictures');
mkdirSync(folder, { recursive: true });
const kept = readdirSync(folder);
const { address, stop } = await serve(builds.site);
const browser = await chromium.launch(
  wholeLaunchOptions(['--font-render-hinting=none', '--disable-lcd-text']),
);
const page = await browser.newPage({
  // The policy of a widget lets no style be added.
  bypassCSP: true,
  viewport: { width: widthPx, height: 900 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
for (const { id, kind } of widgetsOf(archive)) {
  if (kind === 'event' || kind === 'zoom') continue;
  if (kept.some((name) => name.startsWith(`${id}.${reviewed}.`))) {
    console.log(`${id}: a picture of ${reviewed} is kept already, and never changes.`);
    continue;
  }
  await page.goto(`${address}/embed/${id}/?theme=light`);
  await page.locator('.credit').waitFor();
  // What can only be pressed means nothing in a picture, and the dates are text beside it.
  await page.addStyleTag({
    content: `.filter, .credit a:not(.credit__name)${kind === 'timeline' ? ', .list' : ''} { display: none }`,
  });
  const taken = await page.locator('.widget').screenshot();
  const small = await sharp(taken)
    .png({ palette: true, colors: 64, effort: 10, compressionLevel: 9 })
    .toBuffer();
  const name = `${id}.${reviewed}.${shortHash(small)}.png`;
  writeFileSync(join(folder, name), small);
  console.log(`content/pictures/${name}: ${(small.length / 1000).toFixed(1)} kB`);
}
await browser.close();
stop();
