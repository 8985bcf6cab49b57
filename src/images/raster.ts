import { readFileSync } from 'node:fs';
import { renderAsync, Resvg } from '@resvg/resvg-js';
import { fingerprint, keptFile, versionOf } from './cache.ts';
import { fontFiles } from './fonts.ts';
import { withScripts } from './scripts.ts';

const files = Object.values(fontFiles)
  .flat()
  .map(({ file }) => file);
const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Radio Canada' };
const tools = [versionOf('@resvg/resvg-js'), ...files];

/** Draws an SVG as a PNG, so many times its size; what was drawn before is taken from the store. */
export async function pngOf(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${fingerprint(svg, String(scale), ...tools)}.png`;
  const file = await keptFile(name, async () => {
    const drawn = await renderAsync(withScripts(svg), { font, fitTo: { mode: 'zoom', value: scale } });
    return drawn.asPng();
  });
  return new Uint8Array(readFileSync(file));
}

/** The box a drawing fills, in pixels; undefined if it is empty. */
export const boxOf = (svg: string) => new Resvg(withScripts(svg), { font }).getBBox();
