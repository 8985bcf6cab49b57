export const open = 'Open the zoomable view';
export const close = 'Close the zoomable view';
export const loading = 'Loading the zoomable view';
export const loadError = 'The zoomable view could not be loaded. Every event is in the list below.';
export const unsupported = 'The zoomable view needs a newer browser. Every event is in the list below.';

export const wholePeriod = 'The whole period';
export const tools = 'Zoom and move';
export const steps: Record<'earlier' | 'later' | 'out' | 'in', string> = {
  earlier: 'Earlier',
  later: 'Later',
  out: 'Zoom out',
  in: 'Zoom in',
};
export const fit = 'Fit';
export const showWholePeriod = 'Whole period';
export const boardLabel = 'Events along a line of time';
export const asOf = 'As of {date}';
export const details = 'Details';
export const help =
  'Arrow keys move from event to event and between lanes, Enter shows one, Escape closes it, plus and minus zoom. Drag sideways to move; pinch, or hold Ctrl and turn the wheel, to zoom. A number says how many events share a mark. Every event is also in the list.';
