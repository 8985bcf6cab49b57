import { dateInWords } from '../../../record/time/dates.ts';
import type { Dated } from './dated.ts';

interface Point {
  x: number;
  y: number;
}

/** The one stop of the Tab key in the view: a button that stands on the event the keys have reached. There are two, one of them hidden, and they take turns, so that each step moves the real focus: that is what every screen reader says. */
export class Cursor {
  /** The event it stands on. */
  event: Dated | undefined;
  private readonly buttons: [HTMLButtonElement, HTMLButtonElement];
  private readonly layer: HTMLElement;
  private readonly asOf: HTMLElement;
  private readonly guide = document.createElement('div');
  private readonly ring = document.createElement('div');

  constructor(layer: HTMLElement) {
    this.layer = layer;
    this.asOf = layer.querySelector<HTMLElement>('[data-zoom-as-of]') ?? document.createElement('p');
    const button = () => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'zoom__cursor';
      made.hidden = true;
      made.setAttribute('aria-controls', 'zoom-details');
      return made;
    };
    this.buttons = [button(), button()];
    this.guide.className = 'zoom__guide';
    this.ring.className = 'zoom__ring';
    layer.append(this.guide, this.ring, ...this.buttons);
  }

  /** Whether the focus is on it. */
  focused(): boolean {
    return this.buttons.some((button) => button === document.activeElement);
  }

  /** Moves it to an event; with focus, if the reader is led there by keys. */
  moveTo(event: Dated, headline: string, place: string, focus: boolean): void {
    this.event = event;
    const [now, next] = this.buttons;
    const turn = focus && this.focused();
    const [shown, idle] = turn ? [next, now] : [now, next];
    shown.textContent = `${dateInWords(event.date)}: ${headline}. ${place}`;
    shown.hidden = false;
    if (focus) shown.focus();
    idle.hidden = true;
    if (turn) this.buttons.reverse();
  }

  /** Puts it, the ring of the chosen event, and the words at the day of review where their places on the chart are now; what is off the screen is hidden. */
  place(chart: HTMLElement, chosen: Dated | undefined, reviewed: number): void {
    const frame = this.layer.getBoundingClientRect();
    const pointOf = (event: Dated | undefined): Point | undefined => {
      const mark = event && chart.querySelector(`[data-event="${event.id}"] svg`);
      if (!mark) return undefined;
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2 - frame.x, y: y + height / 2 - frame.y };
    };
    const put = (node: HTMLElement, at: Point | undefined) => {
      const away = !at || at.x < -10 || at.x > frame.width + 10;
      node.classList.toggle('is-away', away);
      if (!away) node.style.transform = `translate(${at.x}px, ${at.y}px)`;
    };
    const [here, there] = [pointOf(this.event), pointOf(chosen)];
    for (const button of this.buttons) put(button, here);
    put(this.ring, there);
    const guided = this.focused() ? here : there;
    put(this.guide, guided && { x: guided.x, y: 0 });
    put(this.asOf, { x: reviewed, y: 0 });
  }

  /** Scrolls the page as far as it must for the cursor to be seen. */
  reveal(): void {
    this.buttons[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Says whether its event is the one whose details are shown. */
  expand(open: boolean): void {
    for (const button of this.buttons) button.setAttribute('aria-expanded', String(open));
  }

  /** Whether an event came from it. */
  owns(target: EventTarget | null): boolean {
    return this.buttons.some((button) => button === target);
  }
}
