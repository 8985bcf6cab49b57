import type { TimelineOptions } from 'vis-timeline/esnext';

/** What of vis-timeline's ways is the same for every record: it draws, and leaves stacking, selection, clock and size to us. */
export const fixed: TimelineOptions = {
  rtl: false,
  orientation: { axis: 'top', item: 'top' },
  stack: false,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  autoResize: false,
  // A wheel or an upright swipe is the page's; only with Ctrl does the wheel zoom.
  zoomKey: 'ctrlKey',
  verticalScroll: false,
  horizontalScroll: false,
  margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
  maxMinorChars: 6,
  format: {
    minorLabels: { year: 'YYYY', month: 'MMM', week: 'MMM D', day: 'D', weekday: 'ddd D', hour: '' },
    majorLabels: {
      year: '',
      month: 'YYYY',
      week: 'MMMM YYYY',
      day: 'MMMM YYYY',
      weekday: 'MMMM YYYY',
      hour: 'MMMM D, YYYY',
    },
  },
};
