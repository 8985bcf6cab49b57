import type { ZoomLane } from '../../../../charts/zoomData.ts';
import type { BarTime } from '../barTimes.ts';
import type { PlacedMark, Row } from '../layout.ts';
import type { Scene } from '../scene.ts';
import type { TimeRange } from '../window.ts';
import type { ZoomEvent } from '../dated.ts';
import type { ImageFacts } from './facts.ts';
import { rowY as rowYOf } from '../sizes.ts';
import { axisWidth, rows } from './sizes.ts';
import { axisTicks, type Tick } from './ticks.ts';

/** A segment of a bar with its row and its place on the time axis. */
export interface PlacedBar extends Omit<BarTime, 'from' | 'to'> {
  row: Row;
  colour: string;
  x: number;
  width: number;
}

/** What a saved image shows; places are in pixels from the left end of the time axis. */
export interface Picture {
  facts: ImageFacts;
  /** The dates on screen and the number of events, as text. */
  dates: string;
  count: string;
  /** Where the day of review is; it may be beyond the axis. */
  reviewedX: number;
  /** The lanes, from top to bottom. */
  lanes: readonly ZoomLane[];
  bars: readonly PlacedBar[];
  /** The marks whose place is on the axis. */
  marks: readonly PlacedMark[];
  /** The periods of events that are not a single day. */
  spans: readonly { x: number; width: number; row: Row; lane: string }[];
  ticks: { minor: Tick[]; major: Tick[] };
  /** Returns where a time is. */
  x: (time: number) => number;
}

/** How far what goes on beyond the axis is drawn, in pixels, so that its end is out of sight. */
const overhangPx = 10;

/** Returns where the line of a row is, in pixels from the top of the rows. */
export const rowY = (row: Row): number => rowYOf(row, rows);

/** Returns the height of the rows of lanes. */
export const rowsHeight = (lanes: readonly ZoomLane[]): number =>
  lanes.reduce((sum, { bars }) => sum + rows.event + bars.length * rows.bar, 0);

/** Collects what the view shows, laid out for the width of an image. */
export function pictureOf(scene: Scene, selected: ZoomEvent | undefined, facts: ImageFacts): Picture {
  const { data, board } = scene;
  const { title, count } = scene.windowTexts();
  const { window, marks, x } = scene.layoutAt(axisWidth, [selected]);
  const lanes = data.lanes.filter(({ id }) => scene.shownLanes.has(id));
  const extent = ({ from, to }: TimeRange) => {
    const clamp = (time: number) => Math.max(-overhangPx, Math.min(x(time), axisWidth + overhangPx));
    return { x: clamp(from), width: clamp(to) - clamp(from) };
  };
  const bars = lanes.flatMap(({ id, bars: laneBars, colour }) =>
    laneBars.flatMap((bar, index) =>
      board
        .barTimes(bar, data.reviewed)
        .filter(({ from, to }) => to > window.from && from < window.to)
        .map(({ kind, unsure, ...time }) => ({
          kind,
          unsure,
          colour,
          row: scene.rowOf({ lane: id, row: index + 1 }),
          ...extent(time),
        })),
    ),
  );
  return {
    facts,
    dates: title,
    count,
    reviewedX: x(scene.reviewed),
    lanes,
    bars,
    marks: marks.filter(({ crowd: { event } }) => event.at >= window.from && event.at <= window.to),
    spans: marks.flatMap(({ crowd: { event }, row }) =>
      event.span ? [{ ...extent(event.span), row, lane: event.lane }] : [],
    ),
    ticks: axisTicks(window, x, board.axis),
    x,
  };
}
