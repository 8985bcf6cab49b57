import type { CheerioAPI } from 'cheerio';
import { breakLines } from './fit.ts';
import type { Face } from '../fonts/pictureFonts.ts';
import { textLineSvg } from './textLineSvg.ts';

const fontSizePx = 15;
const lineHeightPx = 20;
const insetPx = 12;
const parts: [selector: string, face: Face, tone: string][] = [
  ['.steps__day', 'strong', 'ink'],
  ['.steps__state', 'label', 'ink-3'],
  ['.steps__event', 'label', 'ink'],
  ['.steps__what', 'label', 'ink-2'],
  ['.steps__after', 'label', 'ink-3'],
];

/** Draws the texts of a step list as columns below the drawing, each below its leader line; returns an empty result if there is no step list. */
export function stepTextColumns(
  $: CheerioAPI,
  { x, y, width, color }: { x: number; y: number; width: number; color: (token: string) => string },
): { svg: string; height: number } {
  const items = $('.steps__list > li').toArray();
  const columnWidth = width / Math.max(1, items.length);
  const columns = items.map((item, index) => {
    let lineCount = 0;
    const svg = parts.flatMap(([selector, face, tone]) => {
      const text = $(item).find(selector).text().replace(/\s+/g, ' ').trim();
      return breakLines(text, face, fontSizePx, columnWidth - 2 * insetPx).map((textLine) => {
        lineCount++;
        const position = { x: x + index * columnWidth + insetPx, y: y + lineCount * lineHeightPx - 4 };
        return textLineSvg(textLine, { ...position, face, size: fontSizePx, fill: color(tone) });
      });
    });
    return { svg: svg.join(''), height: lineCount * lineHeightPx };
  });
  const height = Math.max(0, ...columns.map((column) => column.height));
  const svg = columns.map((column, index) => {
    const left = x + index * columnWidth;
    return `<path d="M${left} ${y}V${y + height}" stroke="${color('edge')}"/>${column.svg}`;
  });
  return { svg: svg.join(''), height };
}
