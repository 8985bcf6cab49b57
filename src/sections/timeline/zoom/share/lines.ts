import { type Face, textWidth } from './faces.ts';

/** Breaks a text between words into lines no wider than a width in pixels; a wider word is broken too. */
export function breakLines(text: string, face: Face, widthPx: number): string[] {
  const fits = (line: string) => textWidth(line, face) <= widthPx;
  const lines = [''];
  const add = (piece: string, separator: string) => {
    const last = lines.at(-1) ?? '';
    const longer = last ? last + separator + piece : piece;
    if (!last || fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (fits(word)) add(word, ' ');
    else for (const [index, letter] of [...word].entries()) add(letter, index === 0 ? ' ' : '');
  }
  return lines;
}

/** Breaks a text into at most a number of lines; if some of it is left, the last ends with an ellipsis. */
export function fitLines(text: string, face: Face, widthPx: number, maxLines: number): string[] {
  const lines = breakLines(text, face, widthPx);
  if (lines.length <= maxLines) return lines;
  const [last = ''] = breakLines(lines[maxLines - 1] ?? '', face, widthPx - face.size);
  return [...lines.slice(0, maxLines - 1), `${last.replace(/[\s,;:]+$/, '')}…`];
}
