import { innerWidthPx, laneFramePx, lanePx, nameLinePx, textLinePx, titleLinePx } from './metrics.ts';
import { textWidth } from '../charts/labels.ts';
import type { Lane } from '../charts/lanes.ts';

/** The height of a lane without bar and text, which has the room of a mark, in pixels. */
const emptyLanePx = laneFramePx + 20;

/** Estimates the number of lines a text of a size in pixels takes in a width. */
export const lineCount = (text: string, size: number, width = innerWidthPx): number =>
  Math.max(1, Math.ceil((textWidth(text, size) * 0.96) / width));

/** Estimates the height of the lanes of a timeline with their axis, in pixels. */
export function lanesHeight(lanes: readonly Lane[]): number {
  const heights = lanes.map(({ status, case: laneCase, tracks }) =>
    status || laneCase ? lanePx : Math.max(emptyLanePx, laneFramePx + tracks.length * nameLinePx),
  );
  const hasBars = lanes.some(({ bars }) => bars.length > 0);
  const unsure = lanes.some(({ bars }) => bars.some(({ kind }) => kind === 'unsure'));
  return heights.reduce((sum, height) => sum + height, 0) + 30 + (hasBars ? (unsure ? 41.6 : 23) : 0);
}

/** Estimates the height of an event's widget in an article column, in pixels, from its headline and summary. */
export const eventWidgetHeight = (headline: string, summary: string): number =>
  Math.round(177 + titleLinePx * lineCount(headline, 21) + textLinePx * lineCount(summary, 14));

/** Estimates the height of a widget in an article column, in pixels, with everything collapsed. */
export function widgetHeight(widget: {
  title: string;
  what: string;
  ownHeading?: true;
  bodyHeight: () => number;
}): number {
  if (widget.ownHeading) return widget.bodyHeight();
  const headHeight = titleLinePx * lineCount(widget.title, 21) + 2 + textLinePx * lineCount(widget.what, 14);
  return Math.round(30 + headHeight + widget.bodyHeight());
}
