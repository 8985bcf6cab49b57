import type { Font } from 'fontkitten';
import { type Face, fallbackFace, openFont } from '../fonts/pictureFonts.ts';

/** The widths of letters in a font, in its units; undefined for a letter it lacks. */
class LetterWidths {
  #unitsPerEm: number;
  #font: Font;
  #widths = new Map<string, number | undefined>();

  constructor(font: Font) {
    this.#font = font;
    this.#unitsPerEm = font.unitsPerEm;
  }

  /** Returns the width of a letter. */
  #of(letter: string): number | undefined {
    if (this.#widths.has(letter)) return this.#widths.get(letter);
    const point = letter.codePointAt(0) ?? 0;
    const width = this.#font.hasGlyphForCodePoint(point)
      ? this.#font.glyphForCodePoint(point).advanceWidth
      : undefined;
    this.#widths.set(letter, width);
    return width;
  }

  /** Returns the width of a text in ems, or the first letter the font lacks. */
  emsOf(letters: readonly string[]): number | string {
    let units = 0;
    for (const letter of letters) {
      const width = this.#of(letter);
      if (width === undefined) return letter;
      units += width;
    }
    return units / this.#unitsPerEm;
  }
}

const widthsByFace = new Map<Face, LetterWidths>();

function widthsOf(face: Face): LetterWidths {
  const widths = widthsByFace.get(face) ?? new LetterWidths(openFont(face));
  widthsByFace.set(face, widths);
  return widths;
}

/** Returns the width of a text in pixels, without kerning, so that the drawn text may be slightly narrower; throws if no font has a glyph for a character. */
export function lineWidth(text: string, face: Face, fontSize: number): number {
  const letters = [...text];
  let missing = '';
  // A text is drawn in the font of its face or, if that lacks a letter, as a whole in that of the fallback.
  for (const candidate of [face, fallbackFace] as const) {
    const ems = widthsOf(candidate).emsOf(letters);
    if (typeof ems === 'number') return ems * fontSize;
    missing = ems;
  }
  const code = (missing.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `No font of the pictures has the letter "${missing}" (U+${code}): add a font to src/fonts/pictureFonts.ts, or write the text without it.`,
  );
}
