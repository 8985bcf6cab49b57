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
  bodyGap: 22,
};
const tallFrame = {
  margin: 56,
  headSizes: [76, 72, 68, 64, 60, 56, 52, 48, 44, 40],
  headHeight: 262,
  oneLineFrom: 64,
  textSizes: [36, 34, 32, 30, 28, 26, 24],
  textHeight: 330,
  kicker: 38,
  bodyGap: 26,
};
type Frame = typeof wideFrame;
const headLeading = 1.1;
const textLeading = 1.32;
const textGapPx = 16;
const kickerExtraPx = 12;
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
  return { svg: svg.join(''), height: (nameY === y ? 1 : 2.35) * size + 22 };
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

/** Fits a headline into a height: on one line if it is large enough there, else in as many as fit. */
function fitHead(title: string, width: number, height: number, frame: Frame): FittedText {
  const room = { face: 'head', width, leading: headLeading } as const;
  const sizes = frame.headSizes.filter((size) => size >= frame.oneLineFrom);
  const oneLine = fitText(title, { ...room, sizes, height: 1.2 * (sizes[0] ?? 0) });
  if (oneLine.lines.length === 1 && !oneLine.cut && oneLine.size >= frame.oneLineFrom) return oneLine;
  return fitText(title, { ...room, sizes: frame.headSizes, height: Math.min(height, frame.headHeight) });
}

/** Fits a text into a height; undefined if it does not fit as a whole, because a cut one may leave out the answer to what it says. */
function fitWhole(
  text: string | undefined,
  width: number,
  height: number,
  frame: Frame,
): FittedText | undefined {
  if (text === undefined) return undefined;
  const room = { face: 'text', width, leading: textLeading } as const;
  const fitted = fitText(text, {
    ...room,
    sizes: frame.textSizes,
    height: Math.min(height, frame.textHeight),
  });
  return fitted.cut || fitted.lines.length * fitted.size * textLeading > height ? undefined : fitted;
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
  const credit = creditSvg(
    site,
    new URL(picture.page, base),
    { ...room, bottom: height - frame.margin + 12 },
    color,
  );
  const bodyEnd = credit.top - frame.margin * 0.4;
  const parts: string[] = [];
  let y = frame.margin - 4;
  const left = () => bodyEnd - picture.leastHeight - frame.bodyGap - y;
  if (picture.kicker) {
    const kicker = kickerSvg(picture.kicker, y, frame.kicker, room, color);
    parts.push(kicker.svg);
    y += kicker.height;
  }
  // A small headline on one line would be weaker than the date above it.
  const oneLineFrom = frame.oneLineFrom + (picture.kicker ? kickerExtraPx : 0);
  const head = fitHead(picture.title, room.width, left(), { ...frame, oneLineFrom });
  const headStyle = {
    face: 'head',
    size: head.size,
    leading: head.size * headLeading,
    fill: color('ink'),
  } as const;
  parts.push(textLinesSvg(head.lines, { ...headStyle, x: room.x - 1, y: y + head.size * 0.8 }));
  y += ((head.lines.length - 1) * headLeading + 1.08) * head.size;
  const text = fitWhole(picture.text, room.width, left() - textGapPx, frame);
  if (text) {
    y += textGapPx;
    const style = {
      face: 'text',
      size: text.size,
      leading: text.size * textLeading,
      fill: color('ink-2'),
    } as const;
    parts.push(textLinesSvg(text.lines, { ...style, x: room.x, y: y + text.size * 0.8 }));
    y += text.lines.length * text.size * textLeading;
  }
  y += frame.bodyGap;
  const body = picture.body({ ...room, y, height: bodyEnd - y, upright, color });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escapeXml(picture.title)}</title><rect width="${width}" height="${height}" fill="${color('ground')}"/>${parts.join('')}${body}${credit.svg}</svg>`;
}
