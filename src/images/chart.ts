import { dateInWords } from '../record/time/dates.ts';
import type { Site } from '../record/model.ts';
import { sentence } from '../words/wording.ts';
import { columnsBelow } from './columns.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { breakLines } from './fit.ts';
import { faces } from './fonts.ts';
import { escaped } from './markup.ts';
import { lineWidth } from './measure.ts';
import { token } from './palette.ts';
import { words } from './words.ts';

/** What a chart's file is made from. */
export interface ChartInput {
  /** The markup of the chart's component. */
  html: string;
  /** The classes that stand around it on its page, if its style depends on them. */
  around?: string;
  title: string;
  /** What it shows, in a sentence. */
  lede?: string;
  /** The words that stand for it: short enough for an alt text. */
  alt: string;
  /** The page it belongs to. */
  page: URL;
}

const [pad, inner] = [40, 1200];
const width = inner + 2 * pad;
const family = `'Radio Canada', 'Helvetica Neue', Arial, sans-serif`;
const serif = `'STIX Two Text', 'Times New Roman', Times, serif`;

/** Lines of text one below the other, from a baseline on. */
const block = (
  lines: readonly string[],
  y: number,
  leading: number,
  how: Omit<Parameters<typeof words>[1], 'x' | 'y'>,
) => lines.map((line, index) => words(line, { ...how, x: pad, y: y + index * leading })).join('');

/** The entries of a key, in as many rows as they need. */
function keyRows(entries: Drawing['key'], top: number): { svg: string; height: number } {
  let [x, y] = [pad, top];
  const svg = entries
    .map(({ drawing, words: said, width: own }) => {
      const wide = own + 10 + lineWidth(said, 'label', 14);
      if (x > pad && x + wide > pad + inner) [x, y] = [pad, y + 26];
      const at = x;
      x += wide + 28;
      return `<svg x="${at}" y="${y - 8}" width="${own}" height="16" overflow="visible">${drawing}</svg>${words(said, { x: at + own + 10, y: y + 5, face: 'label', size: 14, fill: token('ink-2') })}`;
    })
    .join('');
  return { svg, height: entries.length > 0 ? y - top + 30 : 8 };
}

/** A chart of a page as a picture that stands alone: its drawing with title, key, credit and the words that stand for it; colors are those on light ground. */
export function chartSvg({ html, around, title, lede, alt, page }: ChartInput, site: Site): string {
  const { $, chart, key } = drawingOf(html, around);
  const [, , , viewHeight] = (chart.attr('viewBox') ?? '').split(' ').map(Number);
  const ink = token('ink');
  const parts: string[] = [];
  let y = pad + 28;
  const titled = breakLines(title, 'head', 32, inner);
  parts.push(block(titled, y, 38, { face: 'head', size: 32, fill: ink }));
  y += titled.length * 38 - 6;
  const said = lede ? breakLines(lede, 'label', 17, 900) : [];
  parts.push(block(said, y, 24, { face: 'label', size: 17, fill: token('ink-2') }));
  y += said.length * 24 + 10;
  const keyed = keyRows(key, y);
  parts.push(keyed.svg);
  y += keyed.height;
  const height = viewHeight ?? Number(chart.attr('height'));
  const drawing = $.xml(chart.children());
  // A drawing without a view box counts in percent of its frame, and needs one.
  parts.push(
    viewHeight
      ? `<g transform="translate(${pad} ${y})" font-family="${family}">${drawing}</g>`
      : `<svg x="${pad}" y="${y}" width="${inner}" height="${height}" overflow="visible" font-family="${family}">${drawing}</svg>`,
  );
  y += height;
  const columns = columnsBelow($, { x: pad, y, width: inner });
  parts.push(columns.svg);
  y += columns.height + 28;
  parts.push(`<path d="M${pad} ${y}H${width - pad}" stroke="${ink}" stroke-width="1"/>`);
  const credit = `${site.name}, ${page.host}${page.pathname}`;
  const terms = `Record checked ${dateInWords(site.reviewed)}. ${site.licence.name}.`;
  parts.push(words(credit, { x: pad, y: y + 24, face: 'strong', size: 14, fill: ink }));
  parts.push(
    words(terms, { x: width - pad, y: y + 24, face: 'label', size: 14, fill: token('ink-2'), anchor: 'end' }),
  );
  y += 24 + pad - 8;
  const tall = Math.ceil(y);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}" role="img" aria-labelledby="title desc"><title id="title">${escaped(title)}</title><desc id="desc">${escaped(alt)}</desc><rect width="${width}" height="${tall}" fill="${token('ground')}"/>${parts.join('').replaceAll(`font-family="${faces.head.family}"`, `font-family="${serif}"`).replaceAll(`font-family="${faces.label.family}"`, `font-family="${family}"`)}</svg>`;
}

/** The words that stand for a chart: first an alt text, then all it shows, then where it is from. */
export function chartText({ html, around, alt, page }: ChartInput, site: Site): string {
  const { $ } = drawingOf(html, around);
  const lines = $('.figure__words li, .steps__list li, .people-units dd, .map__key dl > div')
    .toArray()
    .map((item) => {
      const parts = $(item)
        .children(item.tagName === 'li' ? 'p' : '*')
        .toArray();
      const said = (parts.length > 0 ? parts : [item]).map((part) =>
        $(part).text().replace(/\s+/g, ' ').trim(),
      );
      return said.map((text, index) => (index < said.length - 1 ? sentence(text) : text)).join(' ');
    });
  return [
    alt,
    ...lines.map((line) => `- ${line}`),
    `${site.name}, ${page.href}\nRecord checked ${dateInWords(site.reviewed)}. ${site.licence.name}, ${site.licence.url}`,
  ]
    .join('\n')
    .replace(/\n(?=- )/, '\n\n')
    .replace(/\n(?!- )(?=[^\n]+\nRecord)/, '\n\n')
    .concat('\n');
}
