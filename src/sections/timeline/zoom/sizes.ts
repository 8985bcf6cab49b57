/** The width of the time axis below which a board is narrow, in pixels; the style sheet has the same for its container. */
const narrowBoardPx = 580;

/** The browser's default font size, in pixels. */
const defaultFontPx = 16;

/** Returns whether a time axis of a width in pixels is that of a narrow board. */
export const isNarrow = (boardWidthPx: number): boolean => boardWidthPx < narrowBoardPx;

/** Returns the width of the time axis and the height of its labels in pixels, and the size of the reader's letters, 1 being the browser's default. */
export function measureBoard(chart: HTMLElement): { width: number; axis: number; letters: number } {
  const part = (name: string) => chart.querySelector<HTMLElement>(name);
  return {
    // The panel of the time axis itself follows a change of width only in the next frame.
    width: chart.clientWidth - (part('.vis-left')?.offsetWidth ?? 0),
    axis: part('.vis-center')?.offsetTop ?? 0,
    letters: parseFloat(getComputedStyle(document.documentElement).fontSize) / defaultFontPx,
  };
}
