import { glyphPath, px } from '../charts/glyphs.ts';
import { barThickness, markRadius, outlineWidthPx } from '../charts/marks.ts';
import { percentScale, percentBars } from '../charts/spans.ts';
import type { Site } from '../record/model.ts';
import type { SocialCard } from './cards.ts';
import { fitText } from './fit.ts';
import { logoShapes } from './logo.ts';
import { lineWidth } from './measure.ts';
import { token } from './palette.ts';
import { textLineSvg } from './textLineSvg.ts';

const widthPx = 1200;
const heightPx = 630;
const leftPx = 64;
const rightPx = widthPx - 64;
/** The area of the headline and text. */
const textArea = { top: 206, bottom: 462 };
/** The area of the bars. */
const barArea = { top: 498, bottom: 586 };

function brand(site: Site, ink: string): string {
  const { size, lines } = fitText(site.name, {
    face: 'head',
    width: 620,
    height: 50,
    sizes: [36, 30, 24, 20],
    leading: 1,
  });
  return `<g transform="translate(${leftPx - 3} 56) scale(1.5)" fill="${ink}">${logoShapes}</g>${textLineSvg(lines[0] ?? '', { x: leftPx + 60, y: 91, face: 'head', size, fill: ink })}`;
}

/** Draws the track with its glyph, or the kind of page, at the right end of the first line. */
function trackName({ track, kicker }: SocialCard): string {
  const text = track?.name ?? kicker;
  if (text === undefined) return '';
  const size = 30;
  const face = 'label';
  const label = textLineSvg(text, { x: rightPx, y: 90, face, size, fill: token('ink-2'), anchor: 'end' });
  if (!track) return label;
  const x = rightPx - lineWidth(text, face, size) - 30;
  return `<path d="${glyphPath(track.glyph, x, 80, 14)}" fill="${token(track.colour)}"/>${label}`;
}

/** Draws the bars of the cases to scale, from `site.since` to the day of review at the right edge. */
function bars(site: Site, rowY: (row: number) => number): string {
  return site.cases
    .map(({ measures }, row) => {
      const y = rowY(row);
      const caseBars = percentBars(measures, site.since, site.reviewed).map((bar) => {
        const at = (percent: number) => leftPx + (percent / 100) * (widthPx - leftPx);
        const height = barThickness(bar, 'card');
        const tone = token(bar.track.colour);
        const paint =
          bar.kind === 'unsure'
            ? `fill="none" stroke="${tone}" stroke-width="${outlineWidthPx}" stroke-dasharray="5 5"`
            : `fill="${tone}"`;
        return `<rect x="${px(at(bar.from))}" y="${px(y - height / 2)}" width="${px(at(bar.to) - at(bar.from))}" height="${height}" ${paint}/>`;
      });
      return `<rect x="${leftPx}" y="${px(y - 0.5)}" width="${widthPx - leftPx}" height="1" fill="${token('rule')}"/>${caseBars.join('')}`;
    })
    .join('');
}

/** Draws the marks of a card on the time axis; a single mark gets a vertical line, so that it is easy to find. */
function marks(card: SocialCard, site: Site, rowY: (row: number) => number): string {
  const scale = percentScale(site.since, site.reviewed);
  const visibleMarks = card.marks.filter(({ day }) => day >= site.since && day <= site.reviewed);
  const ground = token('ground');
  return visibleMarks
    .toSorted((a, b) => Number(a.key) - Number(b.key))
    .map(({ day, track, hollow, key }) => {
      // A mark on the last day must not touch the edge.
      const x = Math.min(leftPx + (scale(day) / 100) * (widthPx - leftPx), widthPx - 22);
      const row = site.cases.findIndex((siteCase) => siteCase.track === track);
      const y = row < 0 ? barArea.top - 8 : rowY(row);
      const r = markRadius.card[visibleMarks.length === 1 ? 'single' : key ? 'key' : 'other'];
      const tone = token(track.colour);
      const line =
        visibleMarks.length === 1
          ? `<path d="M${px(x)} ${barArea.top - 8}V${barArea.bottom + 4}" stroke="${token('ink')}" stroke-width="2"/>`
          : '';
      const paint = hollow
        ? `fill="${ground}" stroke="${tone}" stroke-width="${r > 10 ? 4.5 : 3}"`
        : `fill="${tone}" stroke="${ground}" stroke-width="${r > 10 ? 7 : 4}" paint-order="stroke"`;
      return `${line}<path d="${glyphPath(track.glyph, x, y, r)}" ${paint}/>`;
    })
    .join('');
}

function axis(site: Site): string {
  const scale = percentScale(site.since, site.reviewed);
  const firstYear = Number(site.since.slice(0, 4));
  const yearCount = Number(site.reviewed.slice(0, 4)) - firstYear + 1;
  const step = Math.ceil(yearCount / 10);
  return Array.from({ length: Math.ceil(yearCount / step) }, (_, index) => String(firstYear + index * step))
    .map((year) => ({
      year,
      x:
        leftPx +
        (scale(`${year}-01-01` < site.since ? site.since : `${year}-01-01`) / 100) * (widthPx - leftPx),
    }))
    .filter(({ x, year }) => x + lineWidth(year, 'label', 19) < widthPx - 8)
    .map(({ year, x }) => textLineSvg(year, { x, y: 616, face: 'label', size: 19, fill: token('ink-3') }))
    .join('');
}

/** Draws a social card as SVG: site name, track, date and headline above the bars of the record's cases. */
export function cardSvg(card: SocialCard, site: Site): string {
  const ink = token('ink');
  const top = card.date ? textArea.top : textArea.top - 50;
  const room = {
    face: 'head' as const,
    width: rightPx - leftPx,
    height: textArea.bottom - top,
    leading: 1.12,
  };
  const head = fitText(card.headline, { ...room, sizes: [84, 76, 68, 60, 54, 48, 42, 36, 32] });
  const rows = Math.max(1, site.cases.length);
  const rowY = (row: number) => barArea.top + ((row + 0.5) / rows) * (barArea.bottom - barArea.top);
  const headline = head.lines
    .map((line, index) =>
      textLineSvg(line, {
        x: leftPx - 2,
        y: top + head.size * (0.86 + index * room.leading),
        face: 'head',
        size: head.size,
        fill: ink,
      }),
    )
    .join('');
  const textTop = top + head.lines.length * head.size * room.leading + 12;
  const text = card.text
    ? fitText(card.text, {
        face: 'text',
        width: 900,
        height: textArea.bottom - textTop,
        sizes: [34, 31, 28, 26],
        leading: 1.3,
      })
    : undefined;
  const textLines = (text?.lines ?? [])
    .map((line, index) =>
      textLineSvg(line, {
        x: leftPx,
        y: textTop + (text?.size ?? 0) * (1 + index * 1.3),
        face: 'text',
        size: text?.size ?? 0,
        fill: token('ink-2'),
      }),
    )
    .join('');
  const date = card.date
    ? textLineSvg(card.date, { x: leftPx, y: 184, face: 'strong', size: 34, fill: ink })
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><rect width="${widthPx}" height="${heightPx}" fill="${token('ground')}"/>${brand(site, ink)}${trackName(card)}${date}${headline}${textLines}${bars(site, rowY)}${axis(site)}${marks(card, site, rowY)}</svg>`;
}
