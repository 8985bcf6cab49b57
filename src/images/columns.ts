import type { CheerioAPI } from 'cheerio';
import { breakLines } from './fit.ts';
import type { Face } from './fonts.ts';
import { token } from './palette.ts';
import { words } from './words.ts';

const [size, leading, inset] = [15, 20, 12];
const parts: [selector: string, face: Face, tone: string][] = [
  ['.steps__day', 'strong', 'ink'],
  ['.steps__state', 'label', 'ink-3'],
  ['.steps__event', 'label', 'ink'],
  ['.steps__what', 'label', 'ink-2'],
  ['.steps__after', 'label', 'ink-3'],
];

/** The texts of a list of steps in columns below their drawing, each under the foot of its leader; nothing where there is no such list. */
export function columnsBelow(
  $: CheerioAPI,
  { x, y, width }: { x: number; y: number; width: number },
): { svg: string; height: number } {
  const items = $('.steps__list > li').toArray();
  const wide = width / Math.max(1, items.length);
  const columns = items.map((item, index) => {
    let line = 0;
    const svg = parts.flatMap(([selector, face, tone]) => {
      const text = $(item).find(selector).text().replace(/\s+/g, ' ').trim();
      return breakLines(text, face, size, wide - 2 * inset).map((said) => {
        line++;
        const at = { x: x + index * wide + inset, y: y + line * leading - 4 };
        return words(said, { ...at, face, size, fill: token(tone) });
      });
    });
    return { svg: svg.join(''), height: line * leading };
  });
  const height = Math.max(0, ...columns.map((column) => column.height));
  const svg = columns.map((column, index) => {
    const at = x + index * wide;
    return `<path d="M${at} ${y}V${y + height}" stroke="${token('edge')}"/>${column.svg}`;
  });
  return { svg: svg.join(''), height };
}
