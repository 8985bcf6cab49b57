import { markLabel } from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate } from '../../../words/format.ts';
import type { ZoomEvent } from './dated.ts';

interface Point {
  x: number;
  y: number;
}

/** The single tab stop of the view: a button on the event reached by keyboard. Two buttons take turns, one of them hidden, so that every step moves the real focus, which all screen readers announce. */
export class Cursor {
  /** The event the cursor is on. */
  event: ZoomEvent | undefined;
  private readonly buttons: [HTMLButtonElement, HTMLButtonElement];
  private readonly layer: HTMLElement;
  private readonly reviewLabel: HTMLElement;
  private readonly guide = document.createElement('div');
  private readonly ring = document.createElement('div');

  constructor(layer: HTMLElement) {
    this.layer = layer;
    this.reviewLabel = layer.querySelector<HTMLElement>('[data-zoom-as-of]') ?? document.createElement('p');
    const createButton = () => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'zoom__cursor';
      button.hidden = true;
      button.setAttribute('aria-controls', 'zoom-details');
      return button;
    };
    this.buttons = [createButton(), createButton()];
    this.guide.className = 'zoom__guide';
    this.ring.className = 'zoom__ring';
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
    if (focus) active.focus();
    idle.hidden = true;
    if (swap) this.buttons.reverse();
  }

  /** Positions the cursor, the ring around the selected event and the label at the day of review on the chart, and hides those that are off screen. */
  updatePositions(chart: HTMLElement, selected: ZoomEvent | undefined, reviewX: number): void {
    const frame = this.layer.getBoundingClientRect();
    const pointOf = (event: ZoomEvent | undefined): Point | undefined => {
      const mark = event && chart.querySelector(`[data-event="${event.id}"] svg`);
      if (!mark) return undefined;
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2 - frame.x, y: y + height / 2 - frame.y };
    };
    const moveNode = (node: HTMLElement, point: Point | undefined) => {
      const offScreen = !point || point.x < -10 || point.x > frame.width + 10;
      node.classList.toggle('is-away', offScreen);
      if (!offScreen) node.style.transform = `translate(${point.x}px, ${point.y}px)`;
    };
    const [cursorPoint, selectedPoint] = [pointOf(this.event), pointOf(selected)];
    for (const button of this.buttons) moveNode(button, cursorPoint);
    moveNode(this.ring, selectedPoint);
    const guidePoint = this.hasFocus() ? cursorPoint : selectedPoint;
    moveNode(this.guide, guidePoint && { x: guidePoint.x, y: 0 });
    moveNode(this.reviewLabel, { x: reviewX, y: 0 });
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
