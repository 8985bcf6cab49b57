export const open = 'Zoom and search';
export const close = 'Back to the chart';
export const loading = 'Loading the zoomable view';
export const loadError = 'The zoomable view did not load. Every event is in the list below.';
export const unsupported = 'The zoomable view needs a newer browser. Every event is in the list below.';

export const wholePeriod = 'The whole period';
export const tools = 'Zoom and move';
export const steps: Record<'earlier' | 'later' | 'out' | 'in', string> = {
  earlier: 'Earlier',
  later: 'Later',
  out: 'Zoom out',
  in: 'Zoom in',
};
export const goTo = 'Go to';
export const showWholePeriod = 'Whole period';
/** The years the figures show; `year` is the first. */
export const sinceYear = 'Since {year}';
export const boardLabel = 'Events on a timeline';
export const asOf = 'As of {date}';
export const details = 'Details';
export const help =
  'Arrow keys move from event to event and between topics, Enter opens one, Escape closes it, plus and minus zoom. Drag sideways to move. Double-click to zoom in, pinch, or hold Ctrl and scroll. A number shows how many events share a mark. Every event is also in the list.';

/** The name of the group of buttons to copy a link to the view and to save it as an image. */
export const share = 'Share this view';
export const copyLink = 'Copy link to this view';
export const saveImage = 'Save as image';
export const imageFormats: Record<'svg' | 'png', string> = { svg: 'SVG', png: 'PNG' };
/** The title of a saved image with events of several topics. */
export const imageTitle = '{subject}: timeline';
