import { px } from '../charts/glyphs.ts';
import { type Face, faces, hundreds } from './fonts.ts';
import { escaped } from './markup.ts';

/** Where and how a line of text stands: its baseline in pixels, its face, size and color. */
export interface Setting {
  x: number;
  y: number;
  face: Face;
  size: number;
  fill: string;
  anchor?: 'start' | 'end';
}

/** A line of text as SVG. */
export function words(text: string, { x, y, face, size, fill, anchor = 'start' }: Setting): string {
  const { family, weight } = faces[face];
  return `<text x="${px(x)}" y="${px(y)}" font-family="${family}" font-weight="${hundreds(weight)}" font-size="${px(size)}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}
