import {
  compactLaneFramePx,
  innerWidthPx,
  laneFramePx,
  laneTextPx,
  nameLinePx,
  textLinePx,
  titleLinePx,
} from './metrics.ts';
import { textWidth } from '../charts/labels.ts';
import type { Lane } from '../charts/lanes.ts';

/** Estimates the number of lines a text of a size in pixels takes in a width. */
export const lineCount = (text: string, size: number, width = innerWidthPx): number =>
  Math.max(1, Math.ceil((textWidth(text, size) * 0.96) / width));

/** Estimates the height of the lanes of a timeline with their axis, in pixels; in the compact layout they are closer together and have no key. */
export function lanesHeight(lanes: readonly Lane[], compact = false): number {
  const framePx = compact ? compactLaneFramePx : laneFramePx;
  const heights = lanes.map(({ status, case: laneCase, tracks }) =>
    // A lane without a bar and a text has the room of a mark.
    status || laneCase ? framePx + laneTextPx : framePx + Math.max(20, tracks.length * nameLinePx),
  );
  const hasBars = !compact && lanes.some(({ bars }) => bars.length > 0);
  const unsure = lanes.some(({ bars }) => bars.some(({ kind }) => kind === 'unsure'));
  return heights.reduce((sum, height) => sum + height, 0) + 30 + (hasBars ? (unsure ? 41.6 : 23) : 0);
}

/** Estimates the height of an event's widget in an article column, in pixels, from its headline and summary. */
export const eventWidgetHeight = (headline: string, summary: string): number =>
  Math.round(177 + titleLinePx * lineCount(headline, 21) + textLinePx * lineCount(summary, 14));

/** The paddings and borders of a widget at its top and bottom, in pixels. */
export const widgetPaddingPx = 30;

/** Estimates the height of the title of a widget in an article column, in pixels. */
export const titleHeight = ({ title }: { title: string }): number => titleLinePx * lineCount(title, 21);

/** Estimates the height of the heading of a widget in an article column, in pixels: its title, and what it shows. */
export const headHeight = (widget: { title: string; what: string }): number =>
  titleHeight(widget) + 2 + textLinePx * lineCount(widget.what, 14);

/** Estimates the height of a widget in an article column, in pixels, with everything collapsed. */
export const widgetHeight = (widget: {
  title: string;
  what: string;
  ownHeading?: true;
  bodyHeight: () => number;
}): number =>
  widget.ownHeading
    ? widget.bodyHeight()
    : Math.round(widgetPaddingPx + headHeight(widget) + widget.bodyHeight());
