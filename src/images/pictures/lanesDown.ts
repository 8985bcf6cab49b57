import { px } from '../../charts/glyphs.ts';
import { spread } from '../../charts/labels.ts';
import { percentScale } from '../../charts/spans.ts';
import type { Track } from '../../record/model.ts';
import { formatShortDate } from '../../words/format.ts';
import { lineWidth } from '../measure.ts';
import { textLineSvg } from '../textLineSvg.ts';
import { barKinds, keySvg } from './barKey.ts';
import { type DatedLines, datedLinesSvg, fitDatedLines } from './datedLines.ts';
import {
  barSvg,
  eventsToLabel,
  inDrawingOrder,
  type LanesInput,
  markSvg,
  radiusOf,
  trackGlyph,
  yearStarts,
} from './laneParts.ts';
import { type Canvas, minTextPx } from './picture.ts';

const columnStepPx = 46;
const nameSizes = [34, 32, 30, 28, 26, minTextPx];
/** The most of the height that the names of the lanes take. */
const namesShare = 0.12;
const labelGapPx = 10;
/** The space on either side of the columns, in pixels. */
const yearGapPx = 40;
const columnsEndPx = 26;
const textGapPx = 40;
/** The height of the day of review at the end, in pixels. */
const endHeightPx = 30;

/** Draws the names of tracks behind their glyphs, in as many rows as needed; returns the height too. */
function namesRow(
  tracks: readonly Track[],
  size: number,
  { x, y, width, color }: Canvas,
): { svg: string; height: number } {
  let [left, top] = [x, y];
  const svg = tracks.map((track) => {
    const nameWidth = lineWidth(track.name, 'strong', size);
    if (left > x && left + 1.3 * size + nameWidth > x + width) {
      left = x;
      top += size * 1.4;
    }
    const at = left;
    left += 1.3 * size + nameWidth + size;
    return (
      trackGlyph(track, at + size * 0.4, top + size * 0.5, size * 0.38, color) +
      textLineSvg(track.name, {
        x: at + 1.3 * size,
        y: top + size * 0.84,
        face: 'strong',
        size,
        fill: color('ink'),
      })
    );
  });
  return { svg: svg.join(''), height: top - y + size * 1.4 };
}

/** Draws the years with their lines, from the left edge to `end`. */
function yearsSvg(
  years: readonly { year: string; y: number }[],
  end: number,
  bottom: number,
  { x, color }: Canvas,
): string {
  const [first, last] = [years[0]?.y ?? 0, years.at(-1)?.y ?? 0];
  const distance = (last - first) / Math.max(1, years.length - 1);
  const step = Math.max(1, Math.ceil((minTextPx * 1.3) / Math.max(1, distance)));
  return years
    .map(({ year, y }, index) => {
      const line = `<path d="M${x} ${px(y)}H${px(end)}" stroke="${color('rule')}" stroke-width="1.5"/>`;
      const hasRoom = index % step === 0 && y + minTextPx + 8 < bottom;
      const style = {
        x,
        y: y + minTextPx + 4,
        face: 'label',
        size: minTextPx,
        fill: color('ink-2'),
      } as const;
      return hasRoom ? line + textLineSvg(year, style) : line;
    })
    .join('');
}

/** Draws lanes with time running down, as on a phone: the lanes as columns on the left, labels in order of time on the right. */
export function lanesDown(input: LanesInput, canvas: Canvas): string {
  const { x, y, width, height, color } = canvas;
  const { reviewed, current } = input;
  const { lanes, from } = input.lanes;
  const tracks = lanes.flatMap((lane) => lane.tracks);
  const nameSize = nameSizes.find((size) => namesRow(tracks, size, canvas).height <= height * namesShare);
  const names = namesRow(tracks, nameSize ?? minTextPx, canvas);
  const key = keySvg(barKinds(input.lanes), { ...canvas, y: y + names.height + 8 });
  const top = y + names.height + key.height + 26;
  const end = y + height - 20;
  const yOf = (percent: number) => top + (percent / 100) * (end - top);
  const xOf = (lane: number) => x + lineWidth('2000', 'label', minTextPx) + yearGapPx + lane * columnStepPx;
  const linesEnd = xOf(lanes.length - 1) + columnsEndPx;
  const textX = linesEnd + textGapPx;

  const wanted = eventsToLabel(input);
  const marks = lanes.flatMap((lane, index) =>
    lane.marks.map((mark) => ({ mark, x: xOf(index), y: yOf(mark.at) })),
  );
  const labeled = marks.filter(({ mark }) => wanted.has(mark.event)).sort((a, b) => a.y - b.y);
  const labelsHeight = (labels: readonly DatedLines[]) =>
    labels.reduce((sum, label) => sum + label.height + labelGapPx, 0);
  const { size, labels } = fitDatedLines(
    labeled.map(({ mark }) => mark.event),
    x + width - textX,
    (tried) => labelsHeight(tried) <= end - top - endHeightPx,
  );
  const placed = spread(
    labels.flatMap((label) => {
      const at = labeled.find(({ mark }) => mark.event === label.event);
      return at ? [{ ...label, at, idealTop: at.y - size * 0.6 }] : [];
    }),
    top - 12,
    end - endHeightPx + 4,
    labelGapPx,
  );
  const years = yearStarts(from, reviewed, percentScale(from, reviewed)).map(({ year, at }) => ({
    year,
    y: yOf(at),
  }));
  const leader = (at: { x: number; y: number }, labelTop: number) =>
    `<path d="M${px(at.x)} ${px(at.y)}H${px(linesEnd)}L${px(textX - 14)} ${px(labelTop + size * 0.6)}H${px(textX - 6)}" fill="none" stroke="${color('edge')}" stroke-width="1.5"/>`;
  return [
    names.svg,
    key.svg,
    yearsSvg(years, linesEnd, end, canvas),
    ...lanes.flatMap(({ bars, tracks: laneTracks }, lane) => {
      const paint = { tone: color(laneTracks[0]?.colour ?? 'ink'), ground: color('ground') };
      return [
        `<path d="M${px(xOf(lane))} ${px(top)}V${px(end)}" stroke="${color('rule')}" stroke-width="1.5"/>`,
        ...bars.map((bar) =>
          barSvg(bar, paint, (begin, stop, thick) => [
            xOf(lane) - thick / 2,
            yOf(begin),
            thick,
            yOf(stop) - yOf(begin),
          ]),
        ),
      ];
    }),
    ...placed.map((label) => leader(label.at, label.top)),
    `<path d="M${x} ${px(end)}H${px(textX - 6)}" stroke="${color('ink')}" stroke-width="2"/>`,
    textLineSvg(formatShortDate(reviewed), {
      x: textX,
      y: end + 9,
      face: 'strong',
      size: minTextPx,
      fill: color('ink'),
    }),
    ...lanes.flatMap((lane, index) =>
      inDrawingOrder(lane.marks, current).map((mark) =>
        markSvg(mark, xOf(index), yOf(mark.at), radiusOf(mark, current), color),
      ),
    ),
    ...placed.map((label) => datedLinesSvg(label, textX, label.top, size, color)),
  ].join('');
}
