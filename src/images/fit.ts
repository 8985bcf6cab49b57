import type { Face } from './fonts.ts';
import { lineWidth } from './measure.ts';

/** A text set in lines: the font size, the lines, and whether the end had to be left out. */
export interface Fitted {
  size: number;
  lines: string[];
  cut: boolean;
}

/** The room a text has, in pixels, and the font sizes to try, largest first. */
export interface Room {
  face: Face;
  width: number;
  height: number;
  sizes: readonly number[];
  /** The distance of lines, in font sizes. */
  leading: number;
}

const wordsOf = (text: string) => text.split(/[\s\p{Cc}]+/u).filter(Boolean);

/** Breaks a text into lines no wider than so many pixels, between words only; a word wider than that has a line to itself. */
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

const widest = (lines: readonly string[], face: Face, size: number) =>
  Math.max(0, ...lines.map((line) => lineWidth(line, face, size)));

/** The same number of lines, as even as they can be. */
function balanced(text: string, { face, width }: Room, size: number, count: number): string[] {
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = breakLines(text, face, size, middle);
    if (lines.length <= count && widest(lines, face, size) <= middle) high = middle;
    else low = middle;
  }
  return breakLines(text, face, size, high);
}

/** Sets a text in the largest size that has room. What is too long even in the smallest ends after a whole word, with an ellipsis; a word too wide for a line makes the text smaller, never two words. */
export function fit(text: string, room: Room): Fitted {
  const { face, width, height, sizes, leading } = room;
  for (const size of sizes) {
    const lines = breakLines(text, face, size, width);
    if (lines.length * size * leading > height || widest(lines, face, size) > width) continue;
    return { size, lines: balanced(text, room, size, lines.length), cut: false };
  }
  const least = sizes.at(-1) ?? 16;
  const words = wordsOf(text);
  const size = Math.min(least, (least * width) / widest(words, face, least));
  const most = Math.max(1, Math.floor(height / (size * leading)));
  const all = breakLines(text, face, size, width);
  if (all.length <= most) return { size, lines: all, cut: false };
  const kept = all.slice(0, most);
  const end = (kept.at(-1) ?? '').split(' ');
  while (end.length > 1 && lineWidth(`${end.join(' ')} …`, face, size) > width) end.pop();
  kept[most - 1] = `${end.join(' ').replace(/[,;:.–—-]+$/, '')} …`;
  return { size, lines: kept, cut: true };
}
