import type { TimelineOptions } from 'vis-timeline/esnext';
import { majorLabel, minorLabel } from './axisLabels.ts';
import { dayMs } from './dated.ts';

/** The shortest range of time the view can show, in milliseconds. */
export const minWindowMs = 7 * dayMs;

/** The vis-timeline options that are the same for every record; the view itself handles marks, selection, the current time and resizing. */
export const baseOptions: TimelineOptions = {
  rtl: false,
  orientation: { axis: 'top', item: 'top' },
  stack: false,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  autoResize: false,
  // The wheel and vertical swipes scroll the page; the wheel zooms only with Ctrl.
  zoomKey: 'ctrlKey',
  verticalScroll: false,
  horizontalScroll: false,
  margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
  // As many as a year has, so that every year is named on a phone.
  maxMinorChars: 4,
  format: { minorLabels: minorLabel, majorLabels: majorLabel },
};
