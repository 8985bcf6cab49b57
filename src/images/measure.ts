import type { Face } from './fonts.ts';
import { fontOf } from './letters.ts';

const known: Record<Face, Map<string, number>> = {
  head: new Map(),
  text: new Map(),
  label: new Map(),
  strong: new Map(),
};

/** How far a letter moves the pen, in ems. */
function advance(letter: string, face: Face): number {
  const { font } = fontOf(letter, face);
  return font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
}

/** The width in pixels of a text in a face at a font size, as it is drawn but for kerning, which draws letters together. */
export function lineWidth(text: string, face: Face, fontSize: number): number {
  const widths = known[face];
  let ems = 0;
  for (const letter of text) {
    let width = widths.get(letter);
    if (width === undefined) widths.set(letter, (width = advance(letter, face)));
    ems += width;
  }
  return ems * fontSize;
}
