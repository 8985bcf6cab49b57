import type { Lane, LaneMark } from '../../charts/lanes.ts';
import { markRadius } from '../../charts/marks.ts';
import type { Event } from '../../record/model.ts';
import { breakLines } from '../fit.ts';
import { lineWidth } from '../measure.ts';
import { type DatedLabel, datedLabel, eventsToLabel, type LanesInput, radiusOf } from './laneParts.ts';
import { type Canvas, minTextPx } from './picture.ts';
import { placeInTiers, type TierMark, type TierPlace } from './tiers.ts';

/** The sizes of lane names and labels to try, in pixels, largest first. */
const nameSizes = [34, 32, 30, 28, 26, minTextPx];
const labelSizes = [30, 28, 26, minTextPx];
/** The most of the width that names take. */
const nameShare = 0.3;
/** The most of the height that names may ask for where labels need room too. */
const namesHeightShare = 0.7;
/** The space above and below each lane, in pixels, and where there is little height. */
const padding = { usual: 9, least: 2 };
const plotGapPx = 26;
const maxTiers = 12;
/** If a smaller share of the labels has room, none is drawn: a few among many would look like a choice. */
const leastLabelShare = 0.4;

/** The line height of names, as a multiple of their size. */
export const nameLeading = 1.12;
/** The distance of the tiers of labels, as a multiple of their size. */
export const tierLeading = 1.25;
/** The least height of the line of a lane, in pixels: room for its marks. */
export const minLanePx = 2 * markRadius.picture.key + 6;
/** The left edge of a name, behind its glyph, as a multiple of its size. */
export const nameIndent = 1.3;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The height of the years below the lanes, in pixels. */
export const axisHeightPx = 44;

/** Returns the least height of lanes with their years, in pixels. */
export const leastLanesHeight = ({ lanes }: LanesInput['lanes']): number =>
  axisHeightPx +
  sum(
    lanes.map(
      ({ tracks }) => Math.max(minLanePx, tracks.length * minTextPx * nameLeading) + 2 * padding.least,
    ),
  );

/** A label with the mark it belongs to and its place. */
export interface PlacedLabel extends TierPlace {
  label: DatedLabel;
  markX: number;
  r: number;
}

/** One lane: its names in lines, by track, and its labels; `top` and `lineY` in pixels. */
export interface PictureLane {
  lane: Lane;
  names: string[][];
  labels: PlacedLabel[];
  top: number;
  height: number;
  lineY: number;
}

/** Lanes laid out across a canvas. */
export interface LanesAcross {
  lanes: PictureLane[];
  nameSize: number;
  labelSize: number;
  /** The left and right edge of the plot, in pixels. */
  plot: { x0: number; x1: number };
  /** The lower edge of the last lane. */
  bottom: number;
  /** Returns the position of a share of the time, in percent. */
  at: (percent: number) => number;
}

/** A lane before the lanes share what height is left. */
interface Draft {
  lane: Lane;
  names: string[][];
  labels: PlacedLabel[];
  height: number;
  labelsHeight: number;
}

interface LabeledMark extends TierMark {
  label: DatedLabel;
}

/** Returns the height of the names of a lane, in pixels. */
export const namesHeight = (names: readonly string[][], size: number): number =>
  names.flat().length * size * nameLeading;

/** Places the labels of one lane in one size. */
function placeLabels(
  lane: Lane,
  {
    wanted,
    size,
    tiers,
    plot,
    at,
    current,
  }: {
    wanted: ReadonlySet<Event>;
    size: number;
    tiers: number;
    plot: LanesAcross['plot'];
    at: LanesAcross['at'];
    current: Event | undefined;
  },
): PlacedLabel[] {
  const marks = lane.marks.flatMap((mark): LabeledMark[] => {
    const label = wanted.has(mark.event) ? datedLabel(mark.event, size) : undefined;
    return label ? [{ label, x: at(mark.at), r: radiusOf(mark, current), width: label.width }] : [];
  });
  const reach = (mark: LaneMark) => radiusOf(mark, current) + 6;
  const taken = [
    ...lane.bars.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    ...lane.marks.map((mark) => ({ from: at(mark.at) - reach(mark), to: at(mark.at) + reach(mark) })),
  ];
  return [...placeInTiers(marks, { ...plot, tiers, taken })].map(([{ label, x, r }, place]) => ({
    ...place,
    label,
    markX: x,
    r,
  }));
}

/** Lays out lanes across a canvas of a height, in the sizes that leave room for most labels; `leastNamesWidth` is kept free left of the plot. */
export function layoutLanesAcross(
  input: LanesInput,
  { x, y, width, height }: Canvas,
  leastNamesWidth = 0,
): LanesAcross {
  const { lanes } = input.lanes;
  const wanted = eventsToLabel(input);
  const namesAt = (size: number) =>
    lanes.map(({ tracks }) =>
      tracks.map(({ name }) => breakLines(name, 'strong', size, width * nameShare - nameIndent * size)),
    );
  const leastHeight = (size: number, pad: number) =>
    sum(namesAt(size).map((names) => Math.max(minLanePx, namesHeight(names, size)) + 2 * pad));
  const share = wanted.size > 0 ? namesHeightShare : 1;
  const nameSize = nameSizes.find((size) => leastHeight(size, padding.usual) <= height * share) ?? minTextPx;
  const names = namesAt(nameSize);
  const lanePadding = leastHeight(nameSize, padding.usual) <= height ? padding.usual : padding.least;
  const nameWidth = Math.max(0, ...names.flat(2).map((line) => lineWidth(line, 'strong', nameSize)));
  const namesWidth = Math.max(leastNamesWidth, nameIndent * nameSize + nameWidth);
  const plot = { x0: x + namesWidth + plotGapPx, x1: x + width };
  const at = (percent: number) => plot.x0 + (percent / 100) * (plot.x1 - plot.x0);

  const draftLane = (lane: Lane, index: number, size: number, tiers: number): Draft => {
    const laneNames = names[index] ?? [];
    const labels = placeLabels(lane, { wanted, size, tiers, plot, at, current: input.current });
    const labelsHeight = Math.max(0, ...labels.map(({ tier }) => tier)) * size * tierLeading;
    const least = Math.max(minLanePx + labelsHeight, namesHeight(laneNames, nameSize));
    return { lane, names: laneNames, labels, labelsHeight, height: least + 2 * lanePadding };
  };
  const heightOf = (drafts: readonly Draft[]) => sum(drafts.map((lane) => lane.height));
  const countOf = (drafts: readonly Draft[]) => sum(drafts.map(({ labels }) => labels.length));
  /** Gives the lanes one tier more in turn, as long as that makes room for a label and all fit. */
  const fill = (size: number): Draft[] => {
    let drafts = lanes.map((lane, index) => draftLane(lane, index, size, 0));
    for (let tiers = 1; tiers <= maxTiers; tiers++)
      lanes.forEach((lane, index) => {
        const more = drafts.with(index, draftLane(lane, index, size, tiers));
        if (countOf(more) > countOf(drafts) && heightOf(more) <= height) drafts = more;
      });
    return drafts;
  };
  const bare = lanes.map((lane, index) => ({ ...draftLane(lane, index, minTextPx, 0), labels: [] }));
  const best = labelSizes
    .filter((size) => size <= nameSize)
    .map((size) => ({ size, drafts: fill(size) }))
    .filter(({ drafts }) => countOf(drafts) >= wanted.size * leastLabelShare)
    .reduce((a, b) => (countOf(b.drafts) > countOf(a.drafts) ? b : a), { size: minTextPx, drafts: bare });
  const spare = Math.max(0, height - heightOf(best.drafts)) / Math.max(1, best.drafts.length);
  let top = y;
  const placed = best.drafts.map(({ labelsHeight, ...lane }): PictureLane => {
    const laneHeight = lane.height + spare;
    const lineY = top + labelsHeight + (laneHeight - labelsHeight) / 2;
    top += laneHeight;
    return { ...lane, top: top - laneHeight, height: laneHeight, lineY };
  });
  return { lanes: placed, nameSize, labelSize: best.size, plot, bottom: top, at };
}
