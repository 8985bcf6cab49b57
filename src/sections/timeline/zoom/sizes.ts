import type { Row } from './layout.ts';

/** The browser's default font size, in pixels. */
export const defaultFontPx = 16;

/** The width of the view below which its board is narrow, in the size of letters; the style sheet has the same. */
const narrowRem = 36;

/** The sizes a board depends on. */
export interface BoardSize {
  /** The width of the time axis, in pixels. */
  width: number;
  /** The size of the reader's letters, and the room between them: 1 for the browser's default. */
  letters: number;
  /** Whether the view is as narrow as on a phone. */
  narrow: boolean;
  /** The reader's font size, in pixels. */
  fontPx: number;
  rows: RowSizes;
}

/** The heights of a row of events and of a bar, and how far below their tops marks stand, in pixels. */
export interface RowSizes {
  event: number;
  bar: number;
  eventLine: number;
  barLine: number;
}

/** How many letters a word has, with the space after it, and how wide a letter is in the size of letters, on average. */
const average = { wordLetters: 6, letterEm: 0.5 };

/** Returns how many times as wide a text is as usual, because readers have set letters or words further apart. */
function spacingOf(node: HTMLElement): number {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(node);
  const px = (length: string) => parseFloat(length) || 0;
  const perLetter = px(letterSpacing) + px(wordSpacing) / average.wordLetters;
  return 1 + perLetter / (average.letterEm * px(fontSize));
}

/** Reads the heights of rows, which the style sheet gives in the reader's font size. */
function measureRows(chart: HTMLElement, fontPx: number): RowSizes {
  const style = getComputedStyle(chart);
  const px = (name: string) => parseFloat(style.getPropertyValue(name)) * fontPx;
  return {
    event: px('--event-row'),
    bar: px('--bar-row'),
    eventLine: px('--event-line'),
    barLine: px('--bar-line'),
  };
}

/** Returns where the line of a row is, in pixels from the top of the rows. */
export const rowY = ({ events, bars, onBar }: Row, rows: RowSizes): number =>
  events * rows.event + bars * rows.bar + (onBar ? rows.barLine : rows.eventLine);

/** Returns the sizes of a board, and the height of the labels of its time axis in pixels. */
export function measureBoard(chart: HTMLElement): BoardSize & { axis: number } {
  const part = (name: string) => chart.querySelector<HTMLElement>(name);
  const fontPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    // The panel of the time axis itself follows a change of width only in the next frame.
    width: chart.clientWidth - (part('.vis-left')?.offsetWidth ?? 0),
    axis: part('.vis-center')?.offsetTop ?? 0,
    letters: (fontPx / defaultFontPx) * spacingOf(chart),
    narrow: chart.clientWidth < narrowRem * fontPx,
    fontPx,
    rows: measureRows(chart, fontPx),
  };
}
