import { readFileSync } from 'node:fs';
import { renderAsync, Resvg } from '@resvg/resvg-js';
import { fingerprint, cachedFile, packageVersion } from './cache.ts';
import { fontFiles } from './fonts.ts';
import { splitByFont } from './scripts.ts';

const files = Object.values(fontFiles)
  .flat()
  .map(({ file }) => file);
const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Radio Canada' };
const cacheKeys = [packageVersion('@resvg/resvg-js'), ...files];

/** Renders an SVG as a PNG at a scale factor; results are cached. */
export async function renderPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${fingerprint(svg, String(scale), ...cacheKeys)}.png`;
  const file = await cachedFile(name, async () => {
    const image = await renderAsync(splitByFont(svg), { font, fitTo: { mode: 'zoom', value: scale } });
    return image.asPng();
  });
  return new Uint8Array(readFileSync(file));
}

/** Returns the bounding box of a drawing, in pixels; undefined if it is empty. */
export const drawingBounds = (svg: string) => new Resvg(splitByFont(svg), { font }).getBBox();
