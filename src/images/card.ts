import { glyphPath, px } from '../charts/glyphs.ts';
import { percentScale, strokes } from '../charts/spans.ts';
import type { Site } from '../record/model.ts';
import type { Card } from './cards.ts';
import { fit } from './fit.ts';
import { logoShapes } from './logo.ts';
import { lineWidth } from './measure.ts';
import { token } from './palette.ts';
import { words } from './words.ts';

/** The size of every social card, in pixels. */
const cardSize = { width: 1200, height: 630 } as const;

const { width, height } = cardSize;
const [left, right] = [64, width - 64];
const headRoom = { top: 206, bottom: 462 };
const strip = { top: 498, bottom: 586, thin: 2, part: 7, full: 15 };

function brand(site: Site, ink: string): string {
  const { size, lines } = fit(site.name, {
    face: 'head',
    width: 620,
    height: 50,
    sizes: [36, 30, 24, 20],
    leading: 1,
  });
  return `<g transform="translate(${left - 3} 56) scale(1.5)" fill="${ink}">${logoShapes}</g>${words(lines[0] ?? '', { x: left + 60, y: 91, face: 'head', size, fill: ink })}`;
}

/** The lane or kind of page, at the right of the first line, with the lane's glyph before it. */
function lane({ track, kicker }: Card): string {
  const text = track?.name ?? kicker;
  if (text === undefined) return '';
  const [size, face] = [30, 'label' as const];
  const said = words(text, { x: right, y: 90, face, size, fill: token('ink-2'), anchor: 'end' });
  if (!track) return said;
  const x = right - lineWidth(text, face, size) - 30;
  return `<path d="${glyphPath(track.glyph, x, 80, 14)}" fill="${token(track.colour)}"/>${said}`;
}

/** The bars of the cases to scale, from the first day of the figures to the edge, which is the day of review. */
function bars(site: Site, rowY: (row: number) => number): string {
  return site.cases
    .map(({ measures }, row) => {
      const y = rowY(row);
      const own = strokes(measures, site.since, site.reviewed).map(({ track, from, to, kind }) => {
        const at = (percent: number) => left + (percent / 100) * (width - left);
        return `<rect x="${px(at(from))}" y="${px(y - strip[kind] / 2)}" width="${px(at(to) - at(from))}" height="${strip[kind]}" fill="${token(track.colour)}"/>`;
      });
      return `<rect x="${left}" y="${px(y - 0.5)}" width="${width - left}" height="1" fill="${token('rule')}"/>${own.join('')}`;
    })
    .join('');
}

/** The marks of a card on the line of time; an only one has an upright line, so that it is found at a glance. */
function marks(card: Card, site: Site, rowY: (row: number) => number): string {
  const scale = percentScale(site.since, site.reviewed);
  const within = card.marks.filter(({ day }) => day >= site.since && day <= site.reviewed);
  const ground = token('ground');
  return within
    .toSorted((a, b) => Number(a.key) - Number(b.key))
    .map(({ day, track, hollow, key }) => {
      // A mark on the last day keeps clear of the edge.
      const x = Math.min(left + (scale(day) / 100) * (width - left), width - 22);
      const row = site.cases.findIndex((one) => one.track === track);
      const y = row < 0 ? strip.top - 8 : rowY(row);
      const [r, tone] = [within.length === 1 ? 15 : key ? 10 : 6, token(track.colour)];
      const line =
        within.length === 1
          ? `<path d="M${px(x)} ${strip.top - 8}V${strip.bottom + 4}" stroke="${token('ink')}" stroke-width="2"/>`
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
  const first = Number(site.since.slice(0, 4));
  const years = Number(site.reviewed.slice(0, 4)) - first + 1;
  const step = Math.ceil(years / 10);
  return Array.from({ length: Math.ceil(years / step) }, (_, index) => String(first + index * step))
    .map((year) => ({
      year,
      x: left + (scale(`${year}-01-01` < site.since ? site.since : `${year}-01-01`) / 100) * (width - left),
    }))
    .filter(({ x, year }) => x + lineWidth(year, 'label', 19) < width - 8)
    .map(({ year, x }) => words(year, { x, y: 616, face: 'label', size: 19, fill: token('ink-3') }))
    .join('');
}

/** Draws a social card: the name of the site, lane, date and headline above the bars of the record's cases. */
export function cardSvg(card: Card, site: Site): string {
  const ink = token('ink');
  const top = card.date ? headRoom.top : headRoom.top - 50;
  const room = { face: 'head' as const, width: right - left, height: headRoom.bottom - top, leading: 1.12 };
  const head = fit(card.headline, { ...room, sizes: [84, 76, 68, 60, 54, 48, 42, 36, 32] });
  const rows = Math.max(1, site.cases.length);
  const rowY = (row: number) => strip.top + ((row + 0.5) / rows) * (strip.bottom - strip.top);
  const headline = head.lines
    .map((line, index) =>
      words(line, {
        x: left - 2,
        y: top + head.size * (0.86 + index * room.leading),
        face: 'head',
        size: head.size,
        fill: ink,
      }),
    )
    .join('');
  const below = top + head.lines.length * head.size * room.leading + 12;
  const text = card.text
    ? fit(card.text, {
        face: 'text',
        width: 900,
        height: headRoom.bottom - below,
        sizes: [34, 31, 28, 26],
        leading: 1.3,
      })
    : undefined;
  const more = (text?.lines ?? [])
    .map((line, index) =>
      words(line, {
        x: left,
        y: below + (text?.size ?? 0) * (1 + index * 1.3),
        face: 'text',
        size: text?.size ?? 0,
        fill: token('ink-2'),
      }),
    )
    .join('');
  const date = card.date ? words(card.date, { x: left, y: 184, face: 'strong', size: 34, fill: ink }) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${token('ground')}"/>${brand(site, ink)}${lane(card)}${date}${headline}${more}${bars(site, rowY)}${axis(site)}${marks(card, site, rowY)}</svg>`;
}
