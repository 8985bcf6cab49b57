import { readFileSync } from 'node:fs';
import { renderAsync, Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { faces } from '../fonts/pictureFonts.ts';
import { fingerprint, cachedFile, packageVersion } from './cache.ts';

const font = {
  fontFiles: Object.values(faces).map(({ file }) => file),
  loadSystemFonts: false,
  defaultFontFamily: faces.label.family,
};
const cacheKeys = [
  '@resvg/resvg-js',
  'sharp',
  '@expo-google-fonts/radio-canada',
  '@expo-google-fonts/stix-two-text',
].map((name) => `${name} ${packageVersion(name)}`);

/** Renders an SVG as a PNG at a scale factor; results are cached. */
export async function renderPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${fingerprint(svg, String(scale), ...cacheKeys)}.png`;
  const file = await cachedFile(name, async () => {
    const { pixels, width, height } = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } });
    // Takes less time and less space than the encoder of resvg; every drawing has an opaque ground.
    return sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer();
  });
  return new Uint8Array(readFileSync(file));
}

/** Returns the bounding box of a drawing, in pixels; undefined if it is empty. */
export const drawingBounds = (svg: string) => new Resvg(svg, { font }).getBBox();
