import { px } from '../../../../charts/glyphs.ts';
import { faces, textWidth } from './faces.ts';
import { type Picture, rowsHeight } from './picture.ts';
import { axisWidth, size } from './sizes.ts';
import { tag, textLinesSvg } from './svg.ts';
import type { Tick } from './ticks.ts';

/** The space between the line at which a step begins and its label. */
const gap = 4;

/** Draws a shade behind every other step. */
function shades(minor: readonly Tick[], bottom: number, fill: string | undefined): string {
  return minor
    .filter((_, index) => index % 2 === 0)
    .map(({ x }, index) =>
      tag('rect', {
        x,
        y: -size.axisRow,
        width: (minor[2 * index + 1]?.x ?? axisWidth) - x,
        height: bottom + size.axisRow,
        fill,
      }),
    )
    .join('');
}

/** Draws the time axis above the rows; a label without room before the next one, or before the end, is left out. */
export function axisSvg({ ticks: { minor, major }, lanes, facts: { colors } }: Picture): string {
  const bottom = rowsHeight(lanes);
  const labels = (ticks: readonly Tick[], face: typeof faces.step, y: number, fill: string | undefined) =>
    ticks
      .filter(({ x, label }, at) => x + gap + textWidth(label, face) <= (ticks[at + 1]?.x ?? axisWidth))
      .map(({ x, label }) => textLinesSvg([label], face, { x: x + gap, y, fill }));
  return [
    shades(minor, bottom, colors['field']),
    ...labels(minor, faces.step, -7, colors['ink-3']),
    ...labels(major, faces.period, -28, colors['ink']),
    ...major
      .filter(({ x }) => x > 0)
      .map(({ x }) => tag('path', { d: `M${px(x)} ${-2 * size.axisRow}V${bottom}`, stroke: colors['edge'] })),
  ].join('');
}

/** Draws the day of review as a line through the rows, with its date below them, if it is on the axis. */
export function reviewSvg({ reviewedX: x, lanes, facts: { asOf, colors } }: Picture): string {
  if (x < 0 || x > axisWidth) return '';
  const bottom = rowsHeight(lanes);
  const isLeft = x > axisWidth / 2;
  return (
    tag('rect', { x, y: 0, width: axisWidth - x, height: bottom, fill: colors['ground'] }) +
    tag('path', { d: `M${px(x)} 0V${bottom + 18}`, stroke: colors['ink'], 'stroke-width': '1.5' }) +
    textLinesSvg([asOf], faces.period, {
      x: isLeft ? x - 6 : x + 6,
      y: bottom + 18,
      fill: colors['ink'],
      anchor: isLeft ? 'end' : 'start',
    })
  );
}
