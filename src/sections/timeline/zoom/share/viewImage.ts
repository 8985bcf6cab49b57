import { escapeXml } from '../../../../images/markup.ts';
import * as words from '../../../../words/en/zoomImage.ts';
import { fillText } from '../../../../words/fill.ts';
import { axisSvg, reviewSvg } from './axis.ts';
import { faces, textWidth } from './faces.ts';
import { keySvg } from './key.ts';
import { breakLines } from './lines.ts';
import { marksSvg, spansSvg } from './marks.ts';
import { type Picture, rowsHeight } from './picture.ts';
import { barsSvg, laneNames } from './rows.ts';
import { axisLeft, axisWidth, right, size } from './sizes.ts';
import { tag, textLinesSvg } from './svg.ts';

const left = size.padding;
const innerWidth = right - left;

/** A part of the image with the height it takes. */
interface Part {
  svg: string;
  height: number;
}

/** Draws the title, and the dates with the number of events. */
function headSvg({ facts: { title, colors }, dates, count }: Picture): Part {
  const top = size.padding + 26;
  const titleLines = breakLines(title, faces.title, innerWidth);
  const lede = fillText(words.datesAndCount, { dates, count });
  const ledeLines = breakLines(lede, faces.lede, innerWidth);
  const ledeTop = top + (titleLines.length - 1) * 38 + 32;
  return {
    svg:
      textLinesSvg(titleLines, faces.title, { x: left, y: top, leading: 38, fill: colors['ink'] }) +
      textLinesSvg(ledeLines, faces.lede, { x: left, y: ledeTop, leading: 24, fill: colors['ink-2'] }),
    height: ledeTop + (ledeLines.length - 1) * 24 + 18,
  };
}

/** Draws the source and the terms below a height, beside each other if there is room. */
function creditSvg({ facts: { credit, terms, colors } }: Picture, top: number): Part {
  const leading = 20;
  const widths = textWidth(credit, faces.site) + textWidth(terms, faces.terms);
  const isBeside = widths + 24 <= innerWidth;
  const creditLines = breakLines(credit, faces.site, innerWidth);
  const termLines = breakLines(terms, faces.terms, innerWidth);
  const y = top + 24;
  const termsY = isBeside ? y : y + creditLines.length * leading;
  const termsPlace = isBeside ? { x: right, anchor: 'end' as const } : { x: left };
  return {
    svg:
      tag('path', { d: `M${left} ${top}H${right}`, stroke: colors['ink'] }) +
      textLinesSvg(creditLines, faces.site, { x: left, y, leading, fill: colors['ink'] }) +
      textLinesSvg(termLines, faces.terms, { ...termsPlace, y: termsY, leading, fill: colors['ink-2'] }),
    height: termsY - top + (termLines.length - 1) * leading,
  };
}

/** Draws what stands on the time axis, from its left end and the top of the rows. */
function boardSvg(picture: Picture): string {
  const height = rowsHeight(picture.lanes);
  const clip = tag('clipPath', { id: 'axis' }, tag('rect', { width: axisWidth, height }));
  const clipped = tag('g', { 'clip-path': 'url(#axis)' }, barsSvg(picture) + spansSvg(picture));
  return clip + axisSvg(picture) + reviewSvg(picture) + clipped + marksSvg(picture);
}

/** Draws a picture as a standalone SVG in light colors; `styles` is a style sheet with fonts. */
export function viewImage(picture: Picture, styles = ''): Part {
  const { facts, dates, count, lanes } = picture;
  const head = headSvg(picture);
  const key = keySvg(picture, head.height);
  const axisRows = picture.ticks.major.length > 0 ? 2 : 1;
  const rowsTop = head.height + key.height + 12 + axisRows * size.axisRow;
  const creditTop = rowsTop + rowsHeight(lanes) + size.foot + 16;
  const credit = creditSvg(picture, creditTop);
  const height = Math.ceil(creditTop + credit.height + size.padding - 8);
  const content = [
    tag('title', { id: 'title' }, escapeXml(facts.title)),
    tag('desc', { id: 'desc' }, escapeXml(fillText(words.alt, { title: facts.title, dates, count }))),
    styles && tag('style', {}, styles),
    tag('rect', { width: size.width, height, fill: facts.colors['ground'] }),
    head.svg,
    key.svg,
    tag('g', { transform: `translate(0 ${rowsTop})` }, laneNames(picture)),
    tag('g', { transform: `translate(${axisLeft} ${rowsTop})` }, boardSvg(picture)),
    credit.svg,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: size.width,
    height,
    viewBox: `0 0 ${size.width} ${height}`,
    role: 'img',
    'aria-labelledby': 'title desc',
  };
  return { svg: tag('svg', attributes, content.join('')), height };
}
