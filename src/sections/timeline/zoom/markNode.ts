import { glyphPath, px } from '../../../charts/glyphs.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import { svgElement } from './drawing.ts';
import type { PlacedMark } from './layout.ts';
import { type BoardSize, defaultFontPx, rowY } from './sizes.ts';
import { type Scale, xOf } from './window.ts';

/** The size of the target of a mark, in pixels. */
const targetPx = 28;

/** How far labels are from their mark, in pixels: beside it, beside the count a narrow board has there, and above a bar. */
const gapPx = { mark: 14, count: 34, onBar: -6, onSharedBar: 13 };

/** The baselines of the text of a mark at the browser's default font size, in pixels below the mark. */
const baselinePx = {
  count: -14,
  countBeside: 3,
  label: 4,
  date: -3,
  text: 11,
  dateOnBar: -27.5,
  textOnBar: -13.5,
};

/** The elements of one mark, which are reused for other events. They are shapes and text without a transform, because the browser would keep each of those as a layer. */
export class MarkNode {
  readonly element = svgElement('g');
  /** Where the mark is in its layer, in pixels. */
  x = 0;
  y = 0;
  private readonly span = svgElement('path', { class: 'zoom-mark__span' });
  private readonly behind = svgElement('path', { class: 'mark mark--hollow' });
  private readonly glyph = svgElement('path');
  private readonly target = svgElement('rect', {
    class: 'zoom-mark__target',
    width: String(targetPx),
    height: String(targetPx),
  });
  private readonly count = svgElement('text');
  private readonly date = svgElement('text');
  private readonly text = svgElement('text');
  private mark: PlacedMark | undefined;
  private lane: ZoomLane | undefined;
  private size: BoardSize | undefined;
  private drawnKey = '';

  /** Draws a mark, which `move` places; returns false if it is drawn already. */
  draw(mark: PlacedMark, lane: ZoomLane, size: BoardSize): boolean {
    this.mark = mark;
    this.lane = lane;
    this.size = size;
    this.y = rowY(mark.row, size.rows);
    const { crowd, row, label, litCount } = mark;
    const { event, members } = crowd;
    const key = [
      event.id,
      members.length,
      label?.side,
      label?.text,
      row.events,
      row.bars,
      row.onBar,
      litCount,
      size.narrow,
    ].join(' ');
    if (key === this.drawnKey) return false;
    this.drawnKey = key;
    const isShared = members.length > 1;
    this.element.setAttribute(
      'class',
      `zoom-mark tone-${lane.colour}${isShared ? ' zoom-mark--shared' : ''}${litCount === 0 ? ' is-faded' : ''}`,
    );
    this.element.dataset['event'] = event.id;
    this.glyph.setAttribute('class', event.hollow ? 'mark mark--hollow' : 'mark');
    if (isShared) {
      this.count.setAttribute('class', `zoom-mark__count${size.narrow ? '' : ' zoom-mark__count--above'}`);
      this.count.textContent = String(litCount || members.length);
    }
    if (label)
      for (const name of ['date', 'text'] as const) {
        this[name].setAttribute('class', `zoom-mark__${name} zoom-mark__label--${label.side}`);
        this[name].textContent = label[name];
      }
    const parts = [
      ...(event.span ? [this.span] : []),
      ...(isShared ? [this.behind] : []),
      this.glyph,
      this.target,
      ...(isShared ? [this.count] : []),
      ...(label && !size.narrow ? [this.date] : []),
      ...(label ? [this.text] : []),
    ];
    const { children } = this.element;
    if (parts.length !== children.length || parts.some((part, index) => part !== children[index]))
      this.element.replaceChildren(...parts);
    return true;
  }

  /** Moves the mark to where it is at a scale. */
  move(scale: Scale): void {
    const { mark, lane, size, y } = this;
    if (!mark || !lane || !size) return;
    const { crowd, radius } = mark;
    const { event, members } = crowd;
    this.x = xOf(event.at, scale);
    const { x } = this;
    this.glyph.setAttribute('d', glyphPath(lane.glyph, x, y, radius));
    this.target.setAttribute('x', px(x - targetPx / 2));
    this.target.setAttribute('y', px(y - targetPx / 2));
    const [from, to] = event.span ? [xOf(event.span.from, scale), xOf(event.span.to, scale)] : [x, x];
    if (event.span) {
      const end = `${px(y - 3.5)}v7`;
      this.span.setAttribute('d', `M${px(from)} ${end}M${px(from)} ${px(y)}H${px(to)}M${px(to)} ${end}`);
    }
    if (members.length > 1) {
      this.behind.setAttribute('d', glyphPath(lane.glyph, x + 3.5, y, radius - 1));
      if (size.narrow) this.place(this.count, x + gapPx.mark, baselinePx.countBeside);
      else this.place(this.count, x, baselinePx.count);
    }
    this.placeLabel(mark, size, from, to);
  }

  /** Places the label beside the span of the mark or, on a bar, above the mark. */
  private placeLabel(
    { label, row, crowd }: PlacedMark,
    { narrow }: BoardSize,
    from: number,
    to: number,
  ): void {
    if (!label) return;
    const isShared = crowd.members.length > 1;
    const gap = row.onBar
      ? gapPx[isShared ? 'onSharedBar' : 'onBar']
      : gapPx[narrow && isShared && label.side === 'right' ? 'count' : 'mark'];
    const [start, end] = row.onBar ? [this.x, this.x] : [from, to];
    const x = label.side === 'right' ? end + gap : start - gap;
    if (narrow) return this.place(this.text, x, baselinePx.label);
    this.place(this.date, x, baselinePx[row.onBar ? 'dateOnBar' : 'date']);
    this.place(this.text, x, baselinePx[row.onBar ? 'textOnBar' : 'text']);
  }

  /** Places a text, with its baseline at a distance that grows with the reader's letters. */
  private place(text: SVGElement, x: number, baseline: number): void {
    const scale = (this.size?.fontPx ?? defaultFontPx) / defaultFontPx;
    text.setAttribute('x', px(x));
    text.setAttribute('y', px(this.y + baseline * scale));
  }
}
