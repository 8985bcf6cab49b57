import { andMore } from '../../../words/en/zoomView.ts';
import { formatDate } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import { placeBeside } from './beside.ts';
import type { ZoomEvent } from './dated.ts';
import { element } from './drawing.ts';

/** The most events a tip lists. */
const maxEvents = 8;

/** The dates and headlines beside the mark under the mouse; hidden from assistive technology, which has the cursor. */
export class Tip {
  private readonly node = element('div', 'zoom__tip');
  private readonly area: HTMLElement;

  constructor(area: HTMLElement) {
    this.area = area;
    this.node.hidden = true;
    this.node.setAttribute('aria-hidden', 'true');
    area.append(this.node);
  }

  /** Shows the events of a mark beside a point of the area. */
  show(
    events: readonly ZoomEvent[],
    point: { x: number; y: number },
    headlineOf: (event: ZoomEvent) => string,
  ): void {
    const lines = events
      .slice(0, maxEvents)
      .map((event) => element('p', '', element('b', '', formatDate(event.date)), ' ', headlineOf(event)));
    const rest = events.length - lines.length;
    if (rest > 0) lines.push(element('p', 'note', plural(rest, andMore)));
    this.node.replaceChildren(...lines);
    this.node.hidden = false;
    placeBeside(this.node, this.area, point);
  }

  hide(): void {
    this.node.hidden = true;
  }
}
