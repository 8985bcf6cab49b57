import { glyphPath, px } from '../../../../charts/glyphs.ts';
import type { PlacedMark } from '../layout.ts';
import { faces } from './faces.ts';
import { type Picture, rowY } from './picture.ts';
import { tag, textLinesSvg } from './svg.ts';

/** The distance between the date and the text of a label. */
const leading = 14;

const laneOf = ({ lanes }: Picture, id: string) => lanes.find((lane) => lane.id === id);

/** Returns the paint of a glyph: filled, or an outline for an event that only announced a measure. */
const paint = (tone: string | undefined, ground: string | undefined, hollow: boolean) => ({
  fill: hollow ? ground : tone,
  stroke: hollow ? tone : ground,
  'stroke-width': hollow ? '2.2' : '2',
  'paint-order': 'stroke',
});

/** Draws the periods of events that are not a single day. */
export function spansSvg(picture: Picture): string {
  const spans = picture.spans.map(({ x, width, row, lane }) => {
    const [y, end] = [rowY(row), px(x + width)];
    const stroke = picture.facts.colors[laneOf(picture, lane)?.colour ?? ''];
    return tag('path', {
      d: `M${px(x)} ${y - 3.5}v7M${px(x)} ${y}H${end}M${end} ${y - 3.5}v7`,
      stroke,
      'stroke-width': '1.25',
    });
  });
  return spans.join('');
}

function labelSvg({ crowd, row, label }: PlacedMark, x: Picture['x'], fill: string | undefined): string {
  if (!label) return '';
  const { event, members } = crowd;
  const isRight = label.side === 'right';
  // Above the mark if that is on a bar, and otherwise beside the mark and its period.
  const gap = row.onBar ? (members.length > 1 ? 13 : -6) : 14;
  const { from, to } = (!row.onBar && event.span) || { from: event.at, to: event.at };
  const place = {
    x: isRight ? x(to) + gap : x(from) - gap,
    fill,
    anchor: isRight ? ('start' as const) : ('end' as const),
  };
  const top = rowY(row) - (row.onBar ? 27.5 : 3);
  return (
    textLinesSvg([label.date], faces.date, { ...place, y: top }) +
    textLinesSvg([label.text], faces.label, { ...place, y: top + leading })
  );
}

function markSvg(mark: PlacedMark, picture: Picture): string {
  const { crowd, row, radius } = mark;
  const { event, members } = crowd;
  const lane = laneOf(picture, event.lane);
  if (!lane) return '';
  const { ground, ink, [lane.colour]: tone } = picture.facts.colors;
  const [x, y] = [picture.x(event.at), rowY(row)];
  const glyph = (left: number, r: number, hollow: boolean) =>
    tag('path', { d: glyphPath(lane.glyph, left, y, r), ...paint(tone, ground, hollow) });
  const isShared = members.length > 1;
  const count = { x, y: y - 14, fill: ink, anchor: 'middle' as const };
  return [
    isShared ? glyph(x + 3.5, radius - 1, true) : '',
    glyph(x, radius, event.hollow),
    isShared ? textLinesSvg([String(members.length)], faces.count, count) : '',
    labelSvg(mark, picture.x, ink),
  ].join('');
}

/** Draws the marks of events with their counts and labels. */
export const marksSvg = (picture: Picture): string =>
  picture.marks.map((mark) => markSvg(mark, picture)).join('');
