import { px } from '../../../../charts/glyphs.ts';
import * as keyWords from '../../../../words/en/key.ts';
import { sharedMark } from '../../../../words/en/zoomImage.ts';
import { faces, textWidth } from './faces.ts';
import type { Picture, PlacedBar } from './picture.ts';
import { barSvg } from './rows.ts';
import { right, size } from './sizes.ts';
import { tag, textLinesSvg } from './svg.ts';

/** The width of a sample of a bar, and the space before its meaning. */
const barWidth = 44;
const gap = 10;
const rowHeight = 26;

/** An entry of the key: a sample, drawn from the left end of its line, the width that takes, and what it means. */
interface Entry {
  sample: string;
  width: number;
  text: string;
}

/** Returns the entries for what the picture shows. */
function entriesFor({ bars, marks, facts: { colors } }: Picture): Entry[] {
  const { ink, ground } = colors;
  const bar = (kind: PlacedBar['kind'], unsure: boolean, x = 0) =>
    barSvg({ kind, unsure, x, width: barWidth - x }, 0, ink);
  const dot = tag('circle', { cx: 7, cy: 0, r: 5, fill: ground, stroke: ink, 'stroke-width': '2' });
  const has = (kind: PlacedBar['kind']) => bars.some((one) => one.kind === kind && !one.unsure);
  const isAnnounced = has('announced') || marks.some(({ crowd }) => crowd.event.hollow);
  const withBar = (sample: string, text: string): Entry => ({ sample, width: barWidth, text });
  const count = textLinesSvg(['2'], faces.count, { x: 0, y: 4.5, fill: ink });
  const entries: [isShown: boolean, entry: Entry][] = [
    [isAnnounced, withBar(bar('announced', false, 8) + dot, keyWords.announced)],
    [has('part'), withBar(bar('part', false), keyWords.inPart)],
    [has('full'), withBar(bar('full', false), keyWords.inFull)],
    [bars.some(({ unsure }) => unsure), withBar(bar('full', true), keyWords.unsure)],
    [marks.some(({ crowd }) => crowd.members.length > 1), { sample: count, width: 7, text: sharedMark }],
  ];
  return entries.flatMap(([isShown, entry]) => (isShown ? [entry] : []));
}

/** Draws the key below a height, in as many rows as it needs; returns it with the height it takes. */
export function keySvg(picture: Picture, top: number): { svg: string; height: number } {
  const entries = entriesFor(picture);
  let [x, y] = [size.padding, top + rowHeight / 2];
  const svg = entries.map(({ sample, width: sampleWidth, text }) => {
    const width = sampleWidth + gap + textWidth(text, faces.key);
    if (x > size.padding && x + width > right) [x, y] = [size.padding, y + rowHeight];
    const left = x;
    x += width + 24;
    return (
      tag('g', { transform: `translate(${px(left)} ${y})` }, sample) +
      textLinesSvg([text], faces.key, {
        x: left + sampleWidth + gap,
        y: y + 4.5,
        fill: picture.facts.colors['ink-2'],
      })
    );
  });
  return { svg: svg.join(''), height: entries.length > 0 ? y - top + rowHeight / 2 : 0 };
}
