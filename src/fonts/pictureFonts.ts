import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

const packages = 'node_modules/@expo-google-fonts';
const serif = (style: string) => ({
  family: 'STIX Two Text',
  file: `${packages}/stix-two-text/${style}/STIXTwoText_${style}.ttf`,
});
const sans = (style: string) => ({
  family: 'Radio Canada',
  file: `${packages}/radio-canada/${style}/RadioCanada_${style}.ttf`,
});

/** The faces of pictures, by role: serif for headlines and prose, sans-serif for labels and data. Each is a whole TrueType file, from the project's root, because resvg reads neither WOFF2 nor variable fonts. */
export const faces = {
  text: { ...serif('400Regular'), weight: 400 },
  head: { ...serif('600SemiBold'), weight: 600 },
  label: { ...sans('400Regular'), weight: 400 },
  strong: { ...sans('700Bold'), weight: 700 },
} as const;

/** The role of a face. */
export type Face = keyof typeof faces;

/** The face that draws a whole line if its own face lacks one of the letters. resvg takes the first file that has the letter, so this face comes first in `faces`. */
export const fallbackFace = 'text' satisfies Face;

/** Returns the face of a font family, as SVG names it, and the weight nearest to one of its own. */
export function faceOf(family: string, weight: number): Face {
  const bold = weight >= 550;
  if (family.includes(faces.head.family)) return bold ? 'head' : 'text';
  return bold ? 'strong' : 'label';
}

const openedFonts = new Map<Face, Font>();

/** Returns the font of a face, with its glyphs and their widths. */
export function openFont(face: Face): Font {
  const opened = openedFonts.get(face);
  if (opened) return opened;
  const font = create(readFileSync(faces[face].file));
  if (font.isCollection) throw new Error(`${faces[face].file} holds several fonts`);
  openedFonts.set(face, font);
  return font;
}
