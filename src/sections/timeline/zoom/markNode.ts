import { glyphPath } from '../../../charts/glyphs.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import { element, place, svgElement } from './drawing.ts';
import type { Label } from './labels.ts';
import type { PlacedMark } from './layout.ts';
import { type Scale, xOf } from './window.ts';

/** The size of the drawing of a mark, which is also the size of its target, in pixels. */
const sizePx = 28;

/** The elements of one mark, which are reused for other events. */
export class MarkNode {
  readonly element: HTMLElement;
  private readonly span = element('span', 'zoom-mark__span');
  private readonly behind = svgElement('path');
  private readonly glyph = svgElement('path');
  private readonly count = element('span', 'zoom-mark__count');
  private readonly label = element('span', 'zoom-mark__label');
  private readonly date = element('b', '');
  private readonly text = element('span', '');
  private mark: PlacedMark | undefined;
  private drawnKey = '';

  constructor() {
    const svg = svgElement('svg', {
      viewBox: [-sizePx / 2, -sizePx / 2, sizePx, sizePx].join(' '),
      width: String(sizePx),
      height: String(sizePx),
    });
    svg.append(this.behind, this.glyph);
    this.label.append(this.date, this.text);
    this.element = element('div', '', this.span, svg, this.count, this.label);
  }

  /** Draws a mark; does nothing if it is drawn already. */
  draw(mark: PlacedMark, lane: ZoomLane): void {
    this.mark = mark;
    const { crowd, row, radius, label, litCount } = mark;
    const { event, members } = crowd;
    const key = [event.id, members.length, label?.side, label?.text, row.events, row.bars, litCount].join(
      ' ',
    );
    if (key === this.drawnKey) return;
    this.drawnKey = key;
    const isShared = members.length > 1;
    this.element.className = `zoom-mark tone-${lane.colour}${row.onBar ? ' zoom-mark--bar' : ''}${isShared ? ' zoom-mark--shared' : ''}${litCount === 0 ? ' is-faded' : ''}`;
    this.element.dataset['event'] = event.id;
    this.behind.setAttribute('class', 'mark mark--hollow');
    this.behind.setAttribute('d', isShared ? glyphPath(lane.glyph, 3.5, 0, radius - 1) : '');
    this.glyph.setAttribute('class', event.hollow ? 'mark mark--hollow' : 'mark');
    this.glyph.setAttribute('d', glyphPath(lane.glyph, 0, 0, radius));
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
    const { event } = this.mark.crowd;
    const x = xOf(event.at, scale);
    place(this.element, this.mark.row, x);
    const [from, to] = event.span ? [xOf(event.span.from, scale), xOf(event.span.to, scale)] : [x, x];
    this.span.style.left = `${from - x}px`;
    this.span.style.width = `${to - from}px`;
    // Beside the span rather than on it.
    this.label.style.marginInline = this.mark.row.onBar ? '' : `${to - x}px ${x - from}px`;
  }
}
