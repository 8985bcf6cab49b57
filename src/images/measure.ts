import type { Face } from './fonts.ts';
import { fontForLetter } from './letters.ts';

const widthCache: Record<Face, Map<string, number>> = {
  head: new Map(),
  text: new Map(),
  label: new Map(),
  strong: new Map(),
};

/** Returns the advance width of a character, in ems. */
function advance(letter: string, face: Face): number {
  const { font } = fontForLetter(letter, face);
  return font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
}

/** Returns the width of a text in pixels, without kerning, so that the drawn text may be slightly narrower. */
export function lineWidth(text: string, face: Face, fontSize: number): number {
  const widths = widthCache[face];
  let ems = 0;
  for (const letter of text) {
    let width = widths.get(letter);
    if (width === undefined) widths.set(letter, (width = advance(letter, face)));
    ems += width;
  }
  return ems * fontSize;
}
