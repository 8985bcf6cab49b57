import type { BarKind } from '../../charts/bars.ts';
import type { Lanes } from '../../charts/lanes.ts';
import * as words from '../../words/en/key.ts';
import { lineWidth } from '../measure.ts';
import { textLineSvg } from '../textLineSvg.ts';
import { barSvg } from './laneParts.ts';
import { type Canvas, minTextPx } from './picture.ts';

const meanings: Record<BarKind, string> = {
  thin: words.announced,
  part: words.inPart,
  full: words.inFull,
  unsure: words.unsure,
};
const order = ['thin', 'part', 'full', 'unsure'] as const satisfies readonly BarKind[];
const sampleWidthPx = 40;
const gapPx = 12;
const entryGapPx = 30;
const rowHeightPx = 36;

/** Returns the kinds of bars in lanes, in the order of the key. */
export const barKinds = ({ lanes }: Pick<Lanes, 'lanes'>): BarKind[] =>
  order.filter((kind) => lanes.some(({ bars }) => bars.some((bar) => bar.kind === kind)));

/** Returns the width of the key of some kinds of bars on one line, in pixels. */
export const keyWidth = (kinds: readonly BarKind[]): number =>
  kinds.reduce(
    (sum, kind) => sum + sampleWidthPx + gapPx + lineWidth(meanings[kind], 'label', minTextPx),
    Math.max(0, kinds.length - 1) * entryGapPx,
  );

/** Draws what kinds of bars mean, in as many rows as needed from the top of a canvas; returns the height too. */
export function keySvg(
  kinds: readonly BarKind[],
  { x, y, width, color }: Pick<Canvas, 'x' | 'y' | 'width' | 'color'>,
): { svg: string; height: number } {
  let [left, top] = [x, y];
  const svg = kinds.map((kind) => {
    const textWidth = lineWidth(meanings[kind], 'label', minTextPx);
    if (left > x && left + sampleWidthPx + gapPx + textWidth > x + width) {
      left = x;
      top += rowHeightPx;
    }
    const at = left;
    const middle = top + minTextPx * 0.5;
    left += sampleWidthPx + gapPx + textWidth + entryGapPx;
    return (
      barSvg(
        { from: 0, to: 1, kind, as: 'full' },
        { tone: color('ink-2'), ground: color('ground') },
        (_from, _to, thick) => [at, middle - thick / 2, sampleWidthPx, thick],
      ) +
      textLineSvg(meanings[kind], {
        x: at + sampleWidthPx + gapPx,
        y: top + minTextPx * 0.82,
        face: 'label',
        size: minTextPx,
        fill: color('ink-2'),
      })
    );
  });
  return { svg: svg.join(''), height: kinds.length > 0 ? top - y + rowHeightPx : 0 };
}
