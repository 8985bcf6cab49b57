import { markLabel } from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate } from '../../../words/format.ts';
import type { ZoomEvent } from './dated.ts';
import { element, place } from './drawing.ts';
import type { Row } from './layout.ts';
import { type Scale, xOf } from './window.ts';

/** How far beyond the edge of the board, in pixels, the cursor is still drawn. */
const overhangPx = 10;

/** The single tab stop of the view: a button on the event reached by keyboard. Two buttons take turns, one of them hidden, so that every step moves the real focus, which all screen readers announce. */
export class Cursor {
  /** The event the cursor is on. */
  event: ZoomEvent | undefined;
  private readonly buttons: [HTMLButtonElement, HTMLButtonElement];
  private readonly reviewLabel: HTMLElement;
  private readonly guide = element('div', 'zoom__guide');
  private readonly ring = element('div', 'zoom__ring');

  constructor(layer: HTMLElement) {
    this.reviewLabel = layer.querySelector<HTMLElement>('[data-zoom-as-of]') ?? element('p', '');
    const createButton = () => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'zoom__cursor';
      button.hidden = true;
      button.setAttribute('aria-controls', 'zoom-details');
      return button;
    };
    this.buttons = [createButton(), createButton()];
    layer.append(this.guide, this.ring, ...this.buttons);
  }

  /** Returns whether the cursor has the focus. */
  hasFocus(): boolean {
    return this.buttons.some((button) => button === document.activeElement);
  }

  /** Moves the cursor to an event and labels it; `focus` also moves the focus, for readers who use the keyboard. */
  moveTo(event: ZoomEvent, headline: string, position: string, focus: boolean): void {
    this.event = event;
    const [current, other] = this.buttons;
    const swap = focus && this.hasFocus();
    const [active, idle] = swap ? [other, current] : [current, other];
    active.textContent = fillText(markLabel, { date: formatDate(event.date), headline, position });
    active.hidden = false;
    if (focus) active.focus({ preventScroll: true });
    idle.hidden = true;
    if (swap) this.buttons.reverse();
  }

  /** Places the cursor, the ring around the selected event and the label of the day of review at a scale, and hides those that are off screen. */
  follow(
    scale: Scale,
    selected: ZoomEvent | undefined,
    reviewed: number,
    rowOf: (event: ZoomEvent) => Row,
  ): void {
    const move = (node: HTMLElement, time: number | undefined, row: Row) => {
      const x = time === undefined ? Infinity : xOf(time, scale);
      const isAway = x < -overhangPx || x > scale.width + overhangPx;
      node.classList.toggle('is-away', isAway);
      if (!isAway) place(node, row, x);
    };
    const moveToEvent = (node: HTMLElement, event: ZoomEvent | undefined) =>
      move(node, event?.at, event ? rowOf(event) : topRow);
    const topRow: Row = { events: 0, bars: 0, onBar: false };
    for (const button of this.buttons) moveToEvent(button, this.event);
    moveToEvent(this.ring, selected);
    move(this.guide, (this.hasFocus() ? this.event : selected)?.at, topRow);
    move(this.reviewLabel, reviewed, topRow);
  }

  /** Scrolls the page just far enough to show the cursor. */
  scrollIntoView(): void {
    this.buttons[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Sets whether the details of its event are open, for screen readers. */
  setExpanded(open: boolean): void {
    for (const button of this.buttons) button.setAttribute('aria-expanded', String(open));
  }

  /** Returns whether an event target is one of the cursor's buttons. */
  contains(target: EventTarget | null): boolean {
    return this.buttons.some((button) => button === target);
  }
}
