import { glyphPath } from '../../charts/glyphs.ts';
import type { Site } from '../../record/model.ts';
import { asOf } from '../../words/en/pictures.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { type FittedText, fitText } from '../fit.ts';
import { logoShapes } from '../logo.ts';
import { escapeXml } from '../markup.ts';
import { lineWidth } from '../measure.ts';
import { token } from '../palette.ts';
import { textLineSvg, textLinesSvg } from '../textLineSvg.ts';
import type { Canvas, Picture } from './picture.ts';
import { pictureSizes, type PictureSize, type PictureVariant } from './sizes.ts';

/** The measures of the frame around the body, in pixels, by the direction of the picture. */
const wideFrame = {
  margin: 48,
  headSizes: [64, 60, 56, 53, 50, 48, 46, 44, 40, 36],
  headHeight: 138,
  oneLineFrom: 46,
  textSizes: [30, 28, 26, 24],
  textHeight: 148,
  kicker: 34,
};
const tallFrame = {
  margin: 56,
  headSizes: [76, 72, 68, 64, 60, 56, 52, 48, 44, 40],
  headHeight: 262,
  oneLineFrom: 64,
  textSizes: [36, 34, 32, 30, 28, 26, 24],
  textHeight: 330,
  kicker: 38,
};
const creditPx = 26;
const smallPx = 24;

type Color = Canvas['color'];

/** Draws the date and, at the right edge, the track with its glyph; the track takes a line of its own where both are too wide. */
function kickerSvg(
  { date, track }: NonNullable<Picture['kicker']>,
  top: number,
  size: number,
  room: { x: number; width: number },
  color: Color,
) {
  const glyphPx = size * 0.42;
  const nameWidth = lineWidth(track.name, 'label', size) + 3 * glyphPx;
  const sameLine = lineWidth(date, 'strong', size) + nameWidth + 40 <= room.width;
  const y = top + size * 0.8;
  const nameX = sameLine ? room.x + room.width - nameWidth : room.x;
  const nameY = sameLine ? y : y + size * 1.35;
  const svg = [
    textLineSvg(date, { x: room.x, y, face: 'strong', size, fill: color('ink') }),
    `<path d="${glyphPath(track.glyph, nameX + glyphPx, nameY - size * 0.34, glyphPx)}" fill="${color(track.colour)}"/>`,
    textLineSvg(track.name, { x: nameX + 3 * glyphPx, y: nameY, face: 'label', size, fill: color('ink-2') }),
  ];
  return { svg: svg.join(''), height: (nameY === y ? 1 : 2.35) * size + 14 };
}

/** Draws the credit at the foot: the site, the day of review and, on a line of its own if there is no room beside them, the address. */
function creditSvg(
  site: Site,
  page: URL,
  { x, width, bottom }: { x: number; width: number; bottom: number },
  color: Color,
) {
  const date = fillText(asOf, { date: formatDate(site.reviewed) });
  const address = page.host + page.pathname;
  const nameX = x + 42;
  const dateWidth = lineWidth(date, 'label', smallPx);
  const name = fitText(site.name, {
    face: 'strong',
    width: width - 42 - dateWidth - 32,
    height: 34,
    sizes: [creditPx, smallPx],
    leading: 1,
  });
  const shownName = name.lines[0] ?? '';
  const addressX = nameX + lineWidth(shownName, 'strong', name.size) + 20;
  const addressWidth = lineWidth(address, 'label', smallPx);
  const sameLine = addressX + addressWidth + 28 <= x + width - dateWidth;
  const y = bottom - 4 - (sameLine ? 0 : 36);
  const ownLine = fitText(address, { face: 'label', width, height: 30, sizes: [smallPx], leading: 1 });
  const svg = [
    `<path d="M${x} ${y - 44}H${x + width}" stroke="${color('ink')}" stroke-width="2"/>`,
    `<g transform="translate(${x} ${y - 22}) scale(0.9)" fill="${color('ink')}">${logoShapes}</g>`,
    textLineSvg(shownName, { x: nameX, y, face: 'strong', size: name.size, fill: color('ink') }),
    textLineSvg(date, { x: x + width, y, face: 'label', size: smallPx, fill: color('ink'), anchor: 'end' }),
    sameLine
      ? textLineSvg(address, { x: addressX, y, face: 'label', size: smallPx, fill: color('ink-2') })
      : textLineSvg(ownLine.lines[0] ?? '', {
          x,
          y: y + 36,
          face: 'label',
          size: ownLine.size,
          fill: color('ink-2'),
        }),
  ];
  return { svg: svg.join(''), top: y - 44 };
}

/** Fits a headline: on one line if it is large enough there, else in as many as fit. */
function fitHead(title: string, width: number, frame: typeof wideFrame): FittedText {
  const room = { face: 'head', width, leading: 1.1 } as const;
  const sizes = frame.headSizes.filter((size) => size >= frame.oneLineFrom);
  const oneLine = fitText(title, { ...room, sizes, height: 1.2 * (sizes[0] ?? 0) });
  if (oneLine.lines.length === 1 && !oneLine.cut && oneLine.size >= frame.oneLineFrom) return oneLine;
  return fitText(title, { ...room, sizes: frame.headSizes, height: frame.headHeight });
}

/** Draws a picture in one size and theme as SVG: headline, body and credit. `base` is the origin of the site. */
export function pictureSvg(
  picture: Picture,
  site: Site,
  { size, theme }: PictureVariant,
  base: string | URL | undefined,
): string {
  const { width, height, upright }: PictureSize = pictureSizes[size];
  const frame = width > height ? wideFrame : tallFrame;
  const color: Color = (name) => token(name, theme);
  const room = { x: frame.margin, width: width - 2 * frame.margin };
  const parts: string[] = [];
  let y = frame.margin - 4;
  if (picture.kicker) {
    const kicker = kickerSvg(picture.kicker, y, frame.kicker, room, color);
    parts.push(kicker.svg);
    y += kicker.height;
  }
  const head = fitHead(picture.title, room.width, frame);
  parts.push(
    textLinesSvg(head.lines, {
      x: room.x - 1,
      y: y + head.size * 0.8,
      face: 'head',
      size: head.size,
      leading: head.size * 1.1,
      fill: color('ink'),
    }),
  );
  y += (head.lines.length - 1) * head.size * 1.1 + head.size * 1.08;
  if (picture.text !== undefined) {
    const text = fitText(picture.text, {
      face: 'text',
      width: room.width,
      height: frame.textHeight,
      sizes: frame.textSizes,
      leading: 1.32,
    });
    y += text.size * 0.5;
    parts.push(
      textLinesSvg(text.lines, {
        x: room.x,
        y: y + text.size * 0.8,
        face: 'text',
        size: text.size,
        leading: text.size * 1.32,
        fill: color('ink-2'),
      }),
    );
    y += text.lines.length * text.size * 1.32;
  }
  const credit = creditSvg(
    site,
    new URL(picture.page, base),
    { ...room, bottom: height - frame.margin + 12 },
    color,
  );
  y += frame.margin * 0.45;
  const canvas: Canvas = { ...room, y, height: credit.top - frame.margin * 0.4 - y, upright, color };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escapeXml(picture.title)}</title><rect width="${width}" height="${height}" fill="${color('ground')}"/>${parts.join('')}${picture.body(canvas)}${credit.svg}</svg>`;
}
