import type { Event } from '../../record/model.ts';
import { type DatedLines, datedLinesSvg, fitDatedLines } from './datedLines.ts';
import type { Canvas } from './picture.ts';

const columnGapPx = 44;
const rowGapPx = 7;

/** Splits labels into columns of at most a height; undefined if they need more than `count`. */
function columnsOf(labels: readonly DatedLines[], count: number, height: number): DatedLines[][] | undefined {
  const columns: DatedLines[][] = [[]];
  let y = 0;
  for (const label of labels) {
    if (y + label.height > height && y > 0) {
      columns.push([]);
      y = 0;
    }
    columns.at(-1)?.push(label);
    y += label.height + rowGapPx;
    if (y - rowGapPx > height) return undefined;
  }
  return columns.length <= count ? columns : undefined;
}

/** Returns the columns of the least height that hold the labels, so that both are about as long. */
function balanced(labels: readonly DatedLines[], count: number, height: number): DatedLines[][] {
  for (let least = height / count / 2; least < height; least += 6) {
    const columns = columnsOf(labels, count, least);
    if (columns) return columns;
  }
  return columnsOf(labels, count, height) ?? [];
}

/** Draws events as a list of dates in two columns; those without room are left out, the least important first. */
export function dateList(events: readonly Event[], { x, y, width, height, color }: Canvas): string {
  const count = events.length > 6 ? 2 : 1;
  const columnWidth = (width - (count - 1) * columnGapPx) / count;
  const { size, labels } = fitDatedLines(
    events,
    columnWidth,
    (tried) => columnsOf(tried, count, height) !== undefined,
  );
  return balanced(labels, count, height)
    .flatMap((column, index) => {
      let top = y;
      return column.map((label) => {
        const svg = datedLinesSvg(label, x + index * (columnWidth + columnGapPx), top, size, color);
        top += label.height + rowGapPx;
        return svg;
      });
    })
    .join('');
}
