import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { type Face, type FontFile, fontFiles } from './fonts.ts';

const openFonts = new Map<string, Font>();

function openFont(file: string): Font {
  const font = openFonts.get(file) ?? create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  openFonts.set(file, font);
  return font;
}

/** Returns the font that has a character: one of the face's own fonts or a serif font; throws if none has it. */
export function fontForLetter(letter: string, face: Face): FontFile & { font: Font } {
  const codePoint = letter.codePointAt(0) ?? 0;
  const serif = face === 'strong' || face === 'head' ? fontFiles.head : fontFiles.text;
  for (const fontFile of [...fontFiles[face], ...serif]) {
    const font = openFont(fontFile.file);
    if (font.hasGlyphForCodePoint(codePoint)) return { ...fontFile, font };
  }
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `No font of the pictures has the letter "${letter}" (U+${code}): add its script to src/fonts/pictureFonts.ts, or write the text without it.`,
  );
}
