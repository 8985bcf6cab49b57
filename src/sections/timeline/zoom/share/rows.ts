import { glyphPath, px } from '../../../../charts/glyphs.ts';
import { zoomBarThickness } from '../../../../charts/marks.ts';
import type { ZoomLane } from '../../../../charts/zoomData.ts';
import { faces } from './faces.ts';
import { fitLines } from './lines.ts';
import { type Picture, type PlacedBar, rowsHeight, rowY } from './picture.ts';
import { right, rows as rowSizes, size } from './sizes.ts';
import { tag, textLinesSvg } from './svg.ts';

/** The room left of the name of a lane, for its glyph, and the width of names. */
const glyphRoom = 28;
const nameWidth = size.side - glyphRoom - 16;

/** Draws a bar with its line at a height; time after the last confirmation is a dashed outline, open on the left. */
export function barSvg(
  { kind, unsure, x, width }: Pick<PlacedBar, 'kind' | 'unsure' | 'x' | 'width'>,
  y: number,
  tone: string | undefined,
): string {
  const height = zoomBarThickness[kind];
  if (!unsure) return tag('rect', { x, y: y - height / 2, width, height, fill: tone });
  const [top, bottom] = [y - height / 2 + 0.75, y + height / 2 - 0.75];
  return tag('path', {
    d: `M${px(x)} ${top}H${px(x + width - 0.75)}V${bottom}H${px(x)}`,
    fill: 'none',
    stroke: tone,
    'stroke-width': '1.5',
    'stroke-dasharray': '4.5 3',
  });
}

/** Draws all bars. */
export const barsSvg = ({ bars, facts: { colors } }: Picture): string =>
  bars.map((bar) => barSvg(bar, rowY(bar.row), colors[bar.colour])).join('');

function laneName({ name, glyph, colour, bars }: ZoomLane, top: number, colors: Picture['facts']['colors']) {
  const [left, x] = [size.padding, size.padding + glyphRoom];
  const center = top + rowSizes.event / 2;
  const lines = fitLines(name, faces.lane, nameWidth, 2);
  const barNames = bars.map((bar, index) => {
    const y = top + rowSizes.event + index * rowSizes.bar + 26;
    return (
      textLinesSvg(fitLines(bar.name, faces.bar, nameWidth, 1), faces.bar, { x, y, fill: colors['ink'] }) +
      textLinesSvg(fitLines(bar.state, faces.barState, nameWidth, 1), faces.barState, {
        x,
        y: y + 15,
        fill: colors['ink-3'],
      })
    );
  });
  const y = center + 5 - (lines.length - 1) * 8.5;
  return [
    tag('path', { d: `M${left} ${top}H${right}`, stroke: colors['rule'] }),
    tag('path', { d: glyphPath(glyph, left + 10, center), fill: colors[colour] }),
    textLinesSvg(lines, faces.lane, { x, y, leading: 17, fill: colors['ink'] }),
    ...barNames,
  ].join('');
}

/** Draws the names of lanes and bars beside the time axis, and the lines between lanes. */
export function laneNames({ lanes, facts: { colors } }: Picture): string {
  const names = lanes.map((lane, index) => laneName(lane, rowsHeight(lanes.slice(0, index)), colors));
  const foot = `M${size.padding} ${rowsHeight(lanes)}H${right}`;
  return `${names.join('')}${tag('path', { d: foot, stroke: colors['rule'] })}`;
}
