/** The sizes of a widget that its style sheets and the estimates of its height share: fonts in rem, lines as multiples of them, paddings in pixels. */
const metrics = {
  'text-size': 0.875,
  'text-line': 1.4,
  small: 0.8125,
  'state-line': 1.35,
  title: 1.25,
  'title-line': 1.25,
  'row-padding': 8,
  'lane-padding': 9,
  'compact-row-padding': 4,
  'compact-lane-padding': 4,
};

const unitOf = (name: string) => (name.endsWith('-line') ? '' : name.endsWith('-padding') ? 'px' : 'rem');

/** The shared sizes as custom properties; their names must not be those of the site’s tokens, which widgets have too. */
export const metricsCss = `:root{${Object.entries(metrics)
  .map(([name, value]) => `--${name}:${value}${unitOf(name)}`)
  .join(';')}}`;

const linePx = (size: number, line: number) => 16 * size * line;

/** The width of an article column for which heights are estimated, in pixels. */
export const articleColumnWidth = 600;
/** The width available for text in that column, in pixels. */
export const innerWidthPx = articleColumnWidth - 28;
/** The height of a line of text, in pixels. */
export const textLinePx = linePx(metrics['text-size'], metrics['text-line']);
/** The height of a line of names, in pixels. */
export const nameLinePx = linePx(metrics.small, metrics['text-line']);
/** The height of a line of a title in that column, in pixels. */
export const titleLinePx = linePx(metrics.title, metrics['title-line']);
/** The height of a folded row, such as a year, with its line above, in pixels. */
export const foldedRowPx = textLinePx + 2 * metrics['row-padding'] + 1;
/** The height of a row of the list with one line of text, which is aligned with a mark, in pixels. */
export const listRowPx = foldedRowPx + 2;
/** The height of a row of the compact layout with one line of text, in pixels. */
export const compactRowPx = textLinePx + 2 * metrics['compact-row-padding'] + 3;
/** The paddings of a lane and the line above it, in pixels. */
export const laneFramePx = 2 * metrics['lane-padding'] + 1;
/** The same in the compact layout. */
export const compactLaneFramePx = 2 * metrics['compact-lane-padding'] + 1;
/** The height of the two lines beside the bar of a lane, in pixels. */
export const laneTextPx = 2 * linePx(metrics.small, metrics['state-line']);
/** The height of a lane with a bar and two lines beside it, in pixels. */
export const lanePx = laneFramePx + laneTextPx;
