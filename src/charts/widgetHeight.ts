import { textWidth } from './labels.ts';
import type { Lane } from './lanes.ts';

/** The width of an article column for which heights are estimated, in pixels. */
export const articleColumnWidth = 600;
/** The width available for text in that column, in pixels. */
export const innerWidthPx = articleColumnWidth - 28;
// These heights follow from the style sheets.
/** The height of a line of text, in pixels. */
export const textLinePx = 19.6;
/** The height of a line of names, in pixels. */
export const nameLinePx = 18.2;
/** The height of a folded row, such as a year, in pixels. */
export const foldedRowPx = 36.6;
/** The height of a lane with a bar and a line of text, in pixels. */
export const lanePx = 54.1;
const titleLinePx = 25;
const laneWithoutCasePx = 39;

/** Estimates the number of lines a text of a size in pixels takes in a width. */
export const lineCount = (text: string, size: number, width = innerWidthPx): number =>
  Math.max(1, Math.ceil((textWidth(text, size) * 0.96) / width));

/** Estimates the height of the lanes of a timeline with their axis, in pixels. */
export function lanesHeight(lanes: readonly Lane[]): number {
  const heights = lanes.map(({ status, case: laneCase, tracks }) =>
    status || laneCase ? lanePx : Math.max(laneWithoutCasePx, 19 + tracks.length * nameLinePx),
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
