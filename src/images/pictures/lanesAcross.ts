import { px } from '../../charts/glyphs.ts';
import { percentScale } from '../../charts/spans.ts';
import { formatShortDate } from '../../words/format.ts';
import { lineWidth } from '../measure.ts';
import { textLineSvg, textLinesSvg } from '../textLineSvg.ts';
import {
  barSvg,
  datedLabelSvg,
  eventsToLabel,
  inDrawingOrder,
  type LanesInput,
  markSvg,
  radiusOf,
  trackGlyph,
  yearStarts,
} from './laneParts.ts';
import {
  axisHeightPx,
  type LanesAcross,
  layoutLanesAcross,
  minLanePx,
  nameIndent,
  nameLeading,
  namesHeight,
  type PictureLane,
  tierLeading,
} from './lanesAcrossLayout.ts';
import { barKinds, keySvg, keyWidth } from './barKey.ts';
import { dateList } from './dateList.ts';
import { type Canvas, minTextPx } from './picture.ts';

/** Up to so many lanes, the labels stand in a list below them. */
const maxListedLanes = 2;
const listedLanePx = 74;
const listGapPx = 26;
const axisBaselinePx = 34;
/** The least space between two years, in pixels. */
const yearGapPx = 18;

/** Draws the years, the day of review at the right edge and the day of the event the picture is about. */
function gridSvg(
  layout: LanesAcross,
  { lanes: { lanes, from }, reviewed, current }: LanesInput,
  { y, color }: Canvas,
): string {
  const { at, plot, bottom } = layout;
  const years = yearStarts(from, reviewed, percentScale(from, reviewed));
  const end = formatShortDate(reviewed);
  const size = minTextPx;
  const endX = plot.x1 - lineWidth(end, 'strong', size) - yearGapPx;
  const yearWidth = lineWidth('2000', 'label', size) + yearGapPx;
  const [, second, third] = years;
  const distance = second && third ? at(third.at) - at(second.at) : yearWidth;
  const step = Math.ceil(yearWidth / Math.max(1, distance));
  const shown = years.filter(
    ({ at: start, year }, index) => index % step === 0 && at(start) + lineWidth(year, 'label', size) < endX,
  );
  const mark = lanes.flatMap(({ marks }) => marks).find(({ event }) => event === current);
  const line = (x: number, end: number, color: string, width: number) =>
    `<path d="M${px(x)} ${px(y)}V${px(end)}" stroke="${color}" stroke-width="${width}"/>`;
  return [
    ...years.map((year) => line(at(year.at), bottom, color('field-2'), 2)),
    line(plot.x1 - 1, bottom + 8, color('ink'), 2),
    mark ? line(at(mark.at), bottom, color('ink'), 2.5) : '',
    ...shown.map((year) =>
      textLineSvg(year.year, {
        x: at(year.at),
        y: bottom + axisBaselinePx,
        face: 'label',
        size,
        fill: color('ink-2'),
      }),
    ),
    textLineSvg(end, {
      x: plot.x1,
      y: bottom + axisBaselinePx,
      face: 'strong',
      size,
      fill: color('ink'),
      anchor: 'end',
    }),
  ].join('');
}

/** Draws the names of a lane, each behind the glyph of its track, as near to its line as there is room. */
function namesSvg(
  { lane, names, top, height, lineY }: PictureLane,
  size: number,
  { x, color }: Canvas,
): string {
  const total = namesHeight(names, size);
  let y = Math.max(top + 6, Math.min(lineY - total / 2, top + height - total - 6));
  return lane.tracks
    .map((track, index) => {
      const lines = names[index] ?? [];
      const baseline = y + size * 0.86;
      y += lines.length * size * nameLeading;
      const style = { face: 'strong', size, leading: size * nameLeading, fill: color('ink') } as const;
      return (
        trackGlyph(track, x + size * 0.4, baseline - size * 0.34, size * 0.38, color) +
        textLinesSvg(lines, { ...style, x: x + nameIndent * size, y: baseline })
      );
    })
    .join('');
}

/** Draws the line of a lane with its bars, marks and labels. */
function laneSvg(
  { lane, labels, lineY }: PictureLane,
  { at, plot, labelSize }: LanesAcross,
  current: LanesInput['current'],
  { color }: Canvas,
): string {
  const labelY = (tier: number) => lineY - minLanePx / 2 - 6 - (tier - 1) * labelSize * tierLeading;
  const paint = { tone: color(lane.tracks[0]?.colour ?? 'ink'), ground: color('ground') };
  return [
    `<path d="M${px(plot.x0)} ${px(lineY)}H${px(plot.x1)}" stroke="${color('rule')}" stroke-width="1.5"/>`,
    ...lane.bars.map((bar) =>
      barSvg(bar, paint, (from, to, thick) => [at(from), lineY - thick / 2, at(to) - at(from), thick]),
    ),
    ...labels.map(({ markX, r, tier }) =>
      tier > 0
        ? `<path d="M${px(markX)} ${px(lineY - r)}V${px(labelY(tier) + 6)}" stroke="${color('edge')}" stroke-width="1.5"/>`
        : '',
    ),
    ...inDrawingOrder(lane.marks, current).map((mark) =>
      markSvg(mark, at(mark.at), lineY, radiusOf(mark, current), color),
    ),
    ...labels.map(({ label, x, tier }) =>
      datedLabelSvg(label, x, tier === 0 ? lineY + labelSize * 0.35 : labelY(tier), labelSize, color),
    ),
  ].join('');
}

/** Draws the lanes with their years below. */
function plotSvg(input: LanesInput, canvas: Canvas): string {
  const { x, width, height, color } = canvas;
  // The key stands left of the years.
  const kinds = barKinds(input.lanes).filter((kind) => kind === 'unsure');
  const layout = layoutLanesAcross(input, { ...canvas, height: height - axisHeightPx }, keyWidth(kinds));
  return [
    gridSvg(layout, input, canvas),
    keySvg(kinds, { ...canvas, y: layout.bottom + axisBaselinePx - minTextPx * 0.82 }).svg,
    ...layout.lanes.map((lane, index) =>
      [
        index > 0
          ? `<path d="M${x} ${px(lane.top)}H${x + width}" stroke="${color('rule')}" stroke-width="1.5"/>`
          : '',
        namesSvg(lane, layout.nameSize, canvas),
        laneSvg(lane, layout, input.current, canvas),
      ].join(''),
    ),
  ].join('');
}

/** Draws lanes with time running across: names on the left, labels above the line of each lane or, below few lanes, as a list. */
export function lanesAcross(input: LanesInput, canvas: Canvas): string {
  const { lanes } = input.lanes;
  const listed = eventsToLabel(input);
  if (lanes.length > maxListedLanes || listed.size === 0) return plotSvg(input, canvas);
  const plotHeight = lanes.length * listedLanePx + axisHeightPx;
  const events = lanes
    .flatMap(({ marks }) => marks.map(({ event }) => event))
    .filter((event) => listed.has(event));
  return (
    plotSvg({ ...input, unlabeled: true }, { ...canvas, height: plotHeight }) +
    dateList(
      events.sort((a, b) => (a.date < b.date ? -1 : 1)),
      { ...canvas, y: canvas.y + plotHeight + listGapPx, height: canvas.height - plotHeight - listGapPx },
    )
  );
}
