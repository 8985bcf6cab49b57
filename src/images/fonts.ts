import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { fontSource, letterBlocks, scripts } from '../fonts/pictureFonts.ts';
import { fingerprint, cachedFile } from './cache.ts';
import { renameFont } from './rename.ts';

/** The font faces of images: serif for headlines and prose, sans-serif for labels and data. */
export const faces = {
  head: { family: 'STIX Two Text', weight: 600 },
  text: { family: 'STIX Two Text', weight: 400 },
  label: { family: 'Radio Canada', weight: 400 },
  strong: { family: 'Radio Canada', weight: 650 },
} as const;

/** A font face, by its role. */
export type Face = keyof typeof faces;

/** A font file with the characters of one script in one face, and its family name. */
export interface FontFile {
  file: string;
  family: string;
}

/** Rounds a weight up to a multiple of 100; resvg supports no others and picks the nearest available face. */
export const toFontWeight = (weight: number): number => Math.ceil(weight / 100) * 100;

/** Every character to include in the fonts; characters missing from a font file are ignored. */
const characters = letterBlocks
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((point) => String.fromCodePoint(point))
  .join('');

/** Creates a static TrueType font file, because resvg supports neither WOFF2 nor variable fonts. */
async function createFontFile(face: (typeof faces)[Face], script: string): Promise<FontFile> {
  const source = readFileSync(fontSource(face.family, script));
  const family = script === 'latin' ? face.family : `${face.family} ${script}`;
  const variationAxes = { wght: face.weight, ...(face.family === 'Radio Canada' ? { wdth: 100 } : {}) };
  const file = await cachedFile(`font-${fingerprint(source, String(face.weight), family)}.ttf`, async () =>
    renameFont(await subsetFont(source, characters, { targetFormat: 'sfnt', variationAxes }), family),
  );
  return { file, family };
}

/** The font files of each face, in the order they are searched for a character. */
export const fontFiles: Record<Face, FontFile[]> = { head: [], text: [], label: [], strong: [] };

for (const face of Object.keys(faces) as Face[])
  for (const script of scripts[faces[face].family])
    fontFiles[face].push(await createFontFile(faces[face], script));
