import type { Font } from 'fontkitten';
import { type Face, fallbackFace, openFont } from '../fonts/pictureFonts.ts';

/** Returns the font a text is drawn in: that of its face or, if it lacks a letter, that of the fallback; throws if both lack one. */
function fontFor(codePoints: readonly number[], face: Face): Font {
  let missing = 0;
  for (const font of [openFont(face), openFont(fallbackFace)]) {
    const at = codePoints.findIndex((point) => !font.hasGlyphForCodePoint(point));
    if (at < 0) return font;
    missing = codePoints[at] ?? 0;
  }
  const code = missing.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `No font of the pictures has the letter "${String.fromCodePoint(missing)}" (U+${code}): add a font to src/fonts/pictureFonts.ts, or write the text without it.`,
  );
}

/** Returns the width of a text in pixels, without kerning, so that the drawn text may be slightly narrower; throws if no font has a glyph for a character. */
export function lineWidth(text: string, face: Face, fontSize: number): number {
  const codePoints = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const font = fontFor(codePoints, face);
  const units = codePoints.reduce((sum, point) => sum + font.glyphForCodePoint(point).advanceWidth, 0);
  return (units / font.unitsPerEm) * fontSize;
}
