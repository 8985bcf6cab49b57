import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { type Face, type FontFile, fontFiles } from './fonts.ts';

const opened = new Map<string, Font>();

function open(file: string): Font {
  const found = opened.get(file) ?? create(readFileSync(file));
  if (found.isCollection) throw new Error(`${file} holds several fonts`);
  opened.set(file, found);
  return found;
}

/** The font a letter of a face is drawn from: one of its own, or else one of the serif; fails if none has it. */
export function fontOf(letter: string, face: Face): FontFile & { font: Font } {
  const point = letter.codePointAt(0) ?? 0;
  const serif = face === 'strong' || face === 'head' ? fontFiles.head : fontFiles.text;
  for (const one of [...fontFiles[face], ...serif]) {
    const font = open(one.file);
    if (font.hasGlyphForCodePoint(point)) return { ...one, font };
  }
  const code = point.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `No font of the pictures has the letter "${letter}" (U+${code}): add its script to src/fonts/pictureFonts.ts, or write the text without it.`,
  );
}
