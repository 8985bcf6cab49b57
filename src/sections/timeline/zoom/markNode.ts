import { glyphPath, type GlyphShape } from '../../../charts/glyphs.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import { element, placeInRow, svgElement } from './drawing.ts';
import type { Label } from './labels.ts';
import type { PlacedMark } from './layout.ts';
import { type Scale, xOf } from './window.ts';

/** How far right the second glyph of a shared mark is, in pixels. */
const behindPx = 3.5;

/** The elements of one mark, which are reused for other events. */
export class MarkNode {
  /** Its target, count and label. */
  readonly element: HTMLElement;
  private readonly span = element('span', 'zoom-mark__span');
  private readonly behind = svgElement('path');
  private readonly glyph = svgElement('path');
  /** What stands in the drawing of its row. */
  readonly glyphs = [this.behind, this.glyph];
  private readonly count = element('span', 'zoom-mark__count');
  private readonly label = element('span', 'zoom-mark__label');
  private readonly date = element('b', '');
  private readonly text = element('span', '');
  private mark: PlacedMark | undefined;
  private shape: GlyphShape = 'circle';
  private drawnKey = '';

  constructor() {
    this.label.append(this.date, this.text);
    const target = element('span', 'zoom-mark__target');
    this.element = element('div', '', this.span, target, this.count, this.label);
  }

  /** Draws a mark; does nothing if it is drawn already. */
  draw(mark: PlacedMark, lane: ZoomLane): void {
    this.mark = mark;
    this.shape = lane.glyph;
    const { crowd, row, label, litCount } = mark;
    const { event, members } = crowd;
    const key = [event.id, members.length, label?.side, label?.text, row.events, row.bars, litCount].join(
      ' ',
    );
    if (key === this.drawnKey) return;
    this.drawnKey = key;
    const isShared = members.length > 1;
    const faded = litCount === 0 ? ' is-faded' : '';
    this.element.className = `zoom-mark tone-${lane.colour}${row.onBar ? ' zoom-mark--bar' : ''}${isShared ? ' zoom-mark--shared' : ''}${faded}`;
    this.element.dataset['event'] = event.id;
    placeInRow(this.element, row);
    this.behind.setAttribute('class', `mark mark--hollow${faded}`);
    this.glyph.setAttribute('class', `mark${event.hollow ? ' mark--hollow' : ''}${faded}`);
    this.span.hidden = !event.span;
    this.count.textContent = isShared ? String(litCount || members.length) : '';
    this.showLabel(label);
  }

  private showLabel(label: Label | undefined): void {
    this.label.hidden = !label;
    if (!label) return;
    this.label.className = `zoom-mark__label zoom-mark__label--${label.side}`;
    this.date.textContent = label.date;
    this.text.textContent = label.text;
  }

  /** Moves the mark to where it is at a scale. */
  move(scale: Scale): void {
    if (!this.mark) return;
    const { shape } = this;
    const { crowd, radius } = this.mark;
    const { event, members } = crowd;
    const x = xOf(event.at, scale);
    // Not a transform: hundreds of them make every frame slow.
    this.element.style.left = `${x}px`;
    this.behind.setAttribute('d', members.length > 1 ? glyphPath(shape, x + behindPx, 0, radius - 1) : '');
    this.glyph.setAttribute('d', glyphPath(shape, x, 0, radius));
    const [from, to] = event.span ? [xOf(event.span.from, scale), xOf(event.span.to, scale)] : [x, x];
    this.span.style.left = `${from - x}px`;
    this.span.style.width = `${to - from}px`;
    // Beside the span rather than on it.
    this.label.style.marginInline = this.mark.row.onBar ? '' : `${to - x}px ${x - from}px`;
  }
}
