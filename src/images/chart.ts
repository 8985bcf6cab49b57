import { sans, serif } from '../charts/fontFamilies.ts';
import { faces } from '../fonts/pictureFonts.ts';
import * as words from '../words/en/charts.ts';
import { fillText } from '../words/fill.ts';
import { formatDate } from '../words/format.ts';
import type { Site } from '../record/model.ts';
import { ensurePeriod } from '../words/wording.ts';
import { stepTextColumns } from './columns.ts';
import { type Drawing, extractDrawing, parseChart } from './drawing.ts';
import { breakLines } from './fit.ts';
import { escapeXml } from './markup.ts';
import { lineWidth } from './measure.ts';
import { type Theme, token } from './palette.ts';
import { textLineSvg } from './textLineSvg.ts';

/** The input for the files of one chart. */
export interface ChartInput {
  /** The HTML of the chart's component. */
  html: string;
  /** The class of the element around it on its page, if its styles depend on that class. */
  wrapperClass?: string;
  title: string;
  /** One sentence on what the chart shows. */
  lede?: string;
  /** The alt text. */
  alt: string;
  /** The page the chart is on. */
  page: URL;
}

const paddingPx = 40;
const innerWidthPx = 1200;
const widthPx = innerWidthPx + 2 * paddingPx;

/** Draws lines of text below one another, starting at a baseline. */
const textBlock = (
  lines: readonly string[],
  y: number,
  leading: number,
  style: Omit<Parameters<typeof textLineSvg>[1], 'x' | 'y'>,
) =>
  lines.map((line, index) => textLineSvg(line, { ...style, x: paddingPx, y: y + index * leading })).join('');

/** Draws the entries of a chart's key in as many rows as needed. */
function keyRows(entries: Drawing['key'], top: number, fill: string): { svg: string; height: number } {
  let x = paddingPx;
  let y = top;
  const svg = entries
    .map(({ drawing, words: text, width }) => {
      const entryWidth = width + 10 + lineWidth(text, 'label', 14);
      if (x > paddingPx && x + entryWidth > paddingPx + innerWidthPx) {
        x = paddingPx;
        y += 26;
      }
      const entryX = x;
      x += entryWidth + 28;
      return `<svg x="${entryX}" y="${y - 8}" width="${width}" height="16" overflow="visible">${drawing}</svg>${textLineSvg(text, { x: entryX + width + 10, y: y + 5, face: 'label', size: 14, fill })}`;
    })
    .join('');
  return { svg, height: entries.length > 0 ? y - top + 30 : 8 };
}

/** Draws a chart as a standalone SVG in the colors of a theme, with title, lede, key, credit and alt text. */
export function chartSvg(
  { html, wrapperClass, title, lede, alt, page }: ChartInput,
  site: Site,
  theme: Theme = 'light',
): string {
  const color = (name: string) => token(name, theme);
  const $ = parseChart(html, wrapperClass);
  const { chart, key } = extractDrawing($, theme);
  const [, , , viewHeight] = (chart.attr('viewBox') ?? '').split(' ').map(Number);
  const ink = color('ink');
  const parts: string[] = [];
  let y = paddingPx + 28;
  const titleLines = breakLines(title, 'head', 32, innerWidthPx);
  parts.push(textBlock(titleLines, y, 38, { face: 'head', size: 32, fill: ink }));
  y += titleLines.length * 38 - 6;
  const ledeLines = lede ? breakLines(lede, 'label', 17, 900) : [];
  parts.push(textBlock(ledeLines, y, 24, { face: 'label', size: 17, fill: color('ink-2') }));
  y += ledeLines.length * 24 + 10;
  const keyBlock = keyRows(key, y, color('ink-2'));
  parts.push(keyBlock.svg);
  y += keyBlock.height;
  const height = viewHeight ?? Number(chart.attr('height'));
  const drawing = $.xml(chart.children());
  // A drawing without a viewBox has positions in percent, so it needs a frame of its own.
  parts.push(
    viewHeight
      ? `<g transform="translate(${paddingPx} ${y})" font-family="${sans}">${drawing}</g>`
      : `<svg x="${paddingPx}" y="${y}" width="${innerWidthPx}" height="${height}" overflow="visible" font-family="${sans}">${drawing}</svg>`,
  );
  y += height;
  const columns = stepTextColumns($, { x: paddingPx, y, width: innerWidthPx, color });
  parts.push(columns.svg);
  y += columns.height + 28;
  parts.push(`<path d="M${paddingPx} ${y}H${widthPx - paddingPx}" stroke="${ink}" stroke-width="1"/>`);
  const credit = fillText(words.credit, { site: site.name, address: page.host + page.pathname });
  const terms = fillText(words.terms, { date: formatDate(site.reviewed), licence: site.licence.name });
  parts.push(textLineSvg(credit, { x: paddingPx, y: y + 24, face: 'strong', size: 14, fill: ink }));
  parts.push(
    textLineSvg(terms, {
      x: widthPx - paddingPx,
      y: y + 24,
      face: 'label',
      size: 14,
      fill: color('ink-2'),
      anchor: 'end',
    }),
  );
  y += 24 + paddingPx - 8;
  const totalHeight = Math.ceil(y);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${totalHeight}" viewBox="0 0 ${widthPx} ${totalHeight}" role="img" aria-labelledby="title desc"><title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(alt)}</desc><rect width="${widthPx}" height="${totalHeight}" fill="${color('ground')}"/>${parts.join('').replaceAll(`font-family="${faces.head.family}"`, `font-family="${serif}"`).replaceAll(`font-family="${faces.label.family}"`, `font-family="${sans}"`)}</svg>`;
}

/** Returns the plain-text version of a chart: the alt text, a list of everything it shows, and its source. */
export function chartText({ html, alt, page }: ChartInput, site: Site): string {
  const $ = parseChart(html);
  const lines = $('.figure__words li, .steps__list li, .people-units dd, .map__key dl > div')
    .toArray()
    .map((item) => {
      const parts = $(item)
        .children(item.tagName === 'li' ? 'p' : '*')
        .toArray();
      const texts = (parts.length > 0 ? parts : [item]).map((part) =>
        $(part).text().replace(/\s+/g, ' ').trim(),
      );
      return texts.map((text, index) => (index < texts.length - 1 ? ensurePeriod(text) : text)).join(' ');
    });
  const { name, url } = site.licence;
  const credit = fillText(words.credit, { site: site.name, address: page.href });
  const terms = fillText(words.textTerms, { date: formatDate(site.reviewed), licence: name, url });
  const list = lines.map((line) => `- ${line}`).join('\n');
  return [alt, list, `${credit}\n${terms}`].filter(Boolean).join('\n\n').concat('\n');
}
