import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../bench/serve.ts';
import { mainWidget } from '../browser/widgets.ts';
import { wholeLaunchOptions } from '../chromium.ts';
import { builds } from '../served.ts';
import { heaviest, shots } from './shots.ts';

// Takes the pictures of docs/pictures from the built site, so that they stay true.
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const { address, stop } = await serve(builds.site);
const browser = await chromium.launch(
  wholeLaunchOptions(['--font-render-hinting=none', '--disable-lcd-text']),
);
for (const { file, path, width, height, density } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: density,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address + path.replace('{widget}', mainWidget()));
  await page.evaluate(() => document.fonts.ready);
  const taken = await page.screenshot();
  // A page has few colors: a palette takes a third of the bytes and shows no difference.
  const small = await sharp(taken)
    .png({ palette: true, colors: 128, effort: 10, compressionLevel: 9 })
    .toBuffer();
  const target = join(folder, file);
  writeFileSync(target, small);
  await page.close();
  const { size } = statSync(target);
  console.log(`${target}: ${width * density} × ${height * density}, ${(size / 1000).toFixed(1)} kB`);
  if (size > heaviest) throw new Error(`${target} weighs ${size} bytes, more than ${heaviest}.`);
}
await browser.close();
stop();
