import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../../bench/serve.ts';
import { mainWidget } from '../browser/widgets.ts';
import { wholeLaunchOptions } from '../chromium.ts';
import { builds } from '../served.ts';
import { maxBytes, shots } from './shots.ts';

// Takes the screenshots in docs/pictures from the built site, so that they stay up to date.
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
  const screenshot = await page.screenshot();
  // Pages have few colors, so a palette needs a third of the bytes without a visible difference.
  const compressed = await sharp(screenshot)
    .png({ palette: true, colors: 128, effort: 10, compressionLevel: 9 })
    .toBuffer();
  const target = join(folder, file);
  writeFileSync(target, compressed);
  await page.close();
  const { size } = statSync(target);
  console.log(`${target}: ${width * density} × ${height * density}, ${(size / 1000).toFixed(1)} kB`);
  if (size > maxBytes) throw new Error(`${target} weighs ${size} bytes, more than ${maxBytes}.`);
}
await browser.close();
stop();
