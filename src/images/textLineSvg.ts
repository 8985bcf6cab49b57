import { px } from '../charts/glyphs.ts';
import { type Face, faces } from '../fonts/pictureFonts.ts';
import { escapeXml } from './markup.ts';

/** The position and style of a line of text: its baseline in pixels, face, size and color. */
export interface TextStyle {
  x: number;
  y: number;
  face: Face;
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Returns a line of text as an SVG `text` element. */
export function textLineSvg(text: string, { x, y, face, size, fill, anchor = 'start' }: TextStyle): string {
  const { family, weight } = faces[face];
  return `<text x="${px(x)}" y="${px(y)}" font-family="${family}" font-weight="${weight}" font-size="${px(size)}" fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

/** Draws lines of text below one another: `y` is the baseline of the first, `leading` the distance of the baselines in pixels. */
export const textLinesSvg = (
  lines: readonly string[],
  { leading, ...style }: TextStyle & { leading: number },
): string =>
  lines.map((line, index) => textLineSvg(line, { ...style, y: style.y + index * leading })).join('');
