import type { Face } from '../fonts/pictureFonts.ts';
import { lineWidth } from './measure.ts';

/** A text broken into lines: the font size, the lines, and whether the end was cut off. */
export interface FittedText {
  size: number;
  lines: string[];
  cut: boolean;
}

/** The space available for a text, in pixels, and the font sizes to try, largest first. */
export interface TextRoom {
  face: Face;
  width: number;
  height: number;
  sizes: readonly number[];
  /** The line height, as a multiple of the font size. */
  leading: number;
}

const wordsOf = (text: string) => text.split(/[\s\p{Cc}]+/u).filter(Boolean);

/** Breaks a text between words into lines no wider than `width` pixels; a wider word gets its own line. */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lineWidth(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const maxLineWidth = (lines: readonly string[], face: Face, size: number) =>
  Math.max(0, ...lines.map((line) => lineWidth(line, face, size)));

/** Breaks a text into at most `count` lines of similar width. */
function balanceLines(text: string, { face, width }: TextRoom, size: number, count: number): string[] {
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = breakLines(text, face, size, middle);
    if (lines.length <= count && maxLineWidth(lines, face, size) <= middle) high = middle;
    else low = middle;
  }
  return breakLines(text, face, size, high);
}

/** Fits a text into the available space at the largest possible font size. A text too long for the smallest size is cut after a word, with an ellipsis; a word too wide for a line reduces the size further, and words are never split. */
export function fitText(text: string, room: TextRoom): FittedText {
  const { face, width, height, sizes, leading } = room;
  for (const size of sizes) {
    const lines = breakLines(text, face, size, width);
    if (lines.length * size * leading > height || maxLineWidth(lines, face, size) > width) continue;
    return { size, lines: balanceLines(text, room, size, lines.length), cut: false };
  }
  const minSize = sizes.at(-1) ?? 16;
  const words = wordsOf(text);
  const size = Math.min(minSize, (minSize * width) / maxLineWidth(words, face, minSize));
  const maxLines = Math.max(1, Math.floor(height / (size * leading)));
  const allLines = breakLines(text, face, size, width);
  if (allLines.length <= maxLines) return { size, lines: allLines, cut: false };
  const visibleLines = allLines.slice(0, maxLines);
  const lastWords = (visibleLines.at(-1) ?? '').split(' ');
  while (lastWords.length > 1 && lineWidth(`${lastWords.join(' ')} …`, face, size) > width) lastWords.pop();
  visibleLines[maxLines - 1] = `${lastWords.join(' ').replace(/[,;:.–—-]+$/, '')} …`;
  return { size, lines: visibleLines, cut: true };
}
