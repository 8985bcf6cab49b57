import { innerWidthPx, textLinePx } from '../../embed/metrics.ts';
import { lineCount } from '../../embed/widgetHeight.ts';
import type { Event, Timeline } from '../../record/model.ts';

/** The sizes of headlines and texts in an article column, in pixels. */
const headlinePx = 18;
const textPx = 14;
/** The least height of the text of a step, in which its sources can be opened, in pixels. */
const minTextHeightPx = 112;
/** The height of the figure, the date, the links and the credit with their margins, in pixels. */
const framePx = 243;

/** Estimates the height of the headline and the text of a step, in pixels. */
const stepHeight = ({ headline, summary }: Event) =>
  headlinePx * 1.25 * lineCount(headline, headlinePx * 1.05) +
  Math.max(minTextHeightPx, textLinePx * lineCount(summary, textPx, innerWidthPx) + 28);

/** Estimates the height of the widget of a story in an article column, in pixels: all its steps are as high as the highest. */
export const storyHeight = ({ title, events }: Timeline): number =>
  Math.round(framePx + textLinePx * lineCount(title, textPx * 1.05) + Math.max(...events.map(stepHeight)));
