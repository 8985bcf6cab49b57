import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { fontSource, letterBlocks, scripts } from '../fonts/pictureFonts.ts';
import { fingerprint, keptFile } from './cache.ts';
import { renamed } from './rename.ts';

/** The faces text is set in: the serif speaks, the sans measures. */
export const faces = {
  head: { family: 'STIX Two Text', weight: 600 },
  text: { family: 'STIX Two Text', weight: 400 },
  label: { family: 'Radio Canada', weight: 400 },
  strong: { family: 'Radio Canada', weight: 650 },
} as const;

/** The name of a face. */
export type Face = keyof typeof faces;

/** A font file with the letters of one script in one face, and the family it is found by. */
export interface FontFile {
  file: string;
  family: string;
}

/** The weight of a face as pictures write it: what draws them knows whole hundreds only and takes the nearest face there is. */
export const hundreds = (weight: number): number => Math.ceil(weight / 100) * 100;

/** Every character the faces may have; those a file lacks are passed over. */
const characters = letterBlocks
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  .map((point) => String.fromCodePoint(point))
  .join('');

/** A font of a fixed weight: what draws pictures reads neither woff2 nor variable fonts. */
async function fontFile(face: (typeof faces)[Face], script: string): Promise<FontFile> {
  const packed = readFileSync(fontSource(face.family, script));
  const family = script === 'latin' ? face.family : `${face.family} ${script}`;
  const variationAxes = { wght: face.weight, ...(face.family === 'Radio Canada' ? { wdth: 100 } : {}) };
  const file = await keptFile(`font-${fingerprint(packed, String(face.weight), family)}.ttf`, async () =>
    renamed(await subsetFont(packed, characters, { targetFormat: 'sfnt', variationAxes }), family),
  );
  return { file, family };
}

/** The files of each face, in the order they are tried for a letter. */
export const fontFiles: Record<Face, FontFile[]> = { head: [], text: [], label: [], strong: [] };

for (const face of Object.keys(faces) as Face[])
  for (const script of scripts[faces[face].family]) fontFiles[face].push(await fontFile(faces[face], script));
