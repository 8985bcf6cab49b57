import type { ZoomLane } from '../../../charts/zoomData.ts';
import * as words from '../../../words/en/zoomView.ts';
import { formatShortDate } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import { keepAboveSheet, placeBeside } from './beside.ts';
import type { ZoomEvent } from './dated.ts';
import { element, glyphNode } from './drawing.ts';
import { readEventText, type EventText } from './listed.ts';

const link = (text: string, href: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

function button(label: string, data: Record<string, string>, disabled = false): HTMLElement {
  const node = element('button', 'button button--line', label);
  node.setAttribute('type', 'button');
  Object.assign(node.dataset, data);
  // Not `disabled`, so that the button keeps the focus after it was pressed.
  if (disabled) node.setAttribute('aria-disabled', 'true');
  return node;
}

/** The card beside the chosen mark: shows one event, the events that share a mark, or a message; also marks the event in the list. */
export class Details {
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;
  private readonly lanes: readonly ZoomLane[];
  private readonly headlines = new Map<string, string>();

  constructor(panel: HTMLElement, list: HTMLElement, lanes: readonly ZoomLane[]) {
    this.panel = panel;
    this.list = list;
    this.lanes = lanes;
  }

  private row({ id }: ZoomEvent): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** Returns the text of an event from its row in the list. */
  eventText(event: ZoomEvent): EventText {
    return readEventText(this.row(event) ?? this.list);
  }

  /** Returns all text of an event in its row. */
  rowText(event: ZoomEvent): string {
    return this.row(event)?.textContent ?? '';
  }

  /** Returns the headline of an event; each is read from the list once. */
  headlineOf(event: ZoomEvent): string {
    const known = this.headlines.get(event.id) ?? this.eventText(event).headline;
    this.headlines.set(event.id, known);
    return known;
  }

  /** Returns whether the focus is in the card. */
  hasFocus(): boolean {
    return this.panel.contains(document.activeElement);
  }

  /** Returns whether it shows anything. */
  isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Moves the focus to a button of the card. */
  focusButton(action: string): void {
    this.panel.querySelector<HTMLElement>(`[data-zoom-go="${action}"]`)?.focus({ preventScroll: true });
  }

  /** Moves the focus to the headline of the event. */
  focusLink(): void {
    this.panel.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Hides the card. */
  hide(): void {
    this.markRow(undefined);
    this.panel.hidden = true;
    this.panel.replaceChildren();
  }

  private fill(...content: Node[]): void {
    this.panel.replaceChildren(...content);
    this.panel.hidden = false;
  }

  /** Shows a message instead of an event. */
  showMessage(message: string): void {
    this.markRow(undefined);
    this.fill(
      element('p', 'zoom__none', message),
      element('p', 'zoom__ways', button(words.closeDetails, { zoomGo: 'close' })),
    );
  }

  /** Shows the events that share a mark as buttons; `canSpread` offers to zoom in until they have marks of their own. */
  showShared(events: readonly ZoomEvent[], canSpread: boolean): void {
    this.markRow(undefined);
    this.fill(
      element('h3', '', plural(events.length, words.shareMark)),
      element(
        'ul',
        'zoom__shared',
        ...events.map((event) =>
          element(
            'li',
            '',
            element('b', '', formatShortDate(event.date)),
            button(this.headlineOf(event), { zoomPick: event.id }),
          ),
        ),
      ),
      element(
        'p',
        'zoom__ways',
        ...(canSpread ? [button(words.spread, { zoomGo: 'spread' })] : []),
        button(words.closeDetails, { zoomGo: 'close' }),
      ),
    );
  }

  /** Shows an event with links to its page and its row in the list, and buttons to the previous and next of the listed events. */
  show(event: ZoomEvent, listed: readonly ZoomEvent[]): void {
    const lane = this.lanes.find(({ id }) => id === event.lane);
    if (!lane) return;
    this.markRow(event);
    const { headline, summary, date, url } = this.eventText(event);
    this.fill(
      element('p', `zoom__lane tone-${lane.colour}`, glyphNode(lane), lane.name),
      element('p', 'zoom__date', date),
      element('h3', '', link(headline, url)),
      element('p', 'zoom__summary', summary),
      ...(listed.includes(event) ? [] : [element('p', 'note', words.hiddenInList)]),
      element(
        'p',
        'zoom__ways',
        button(words.earlierEvent, { zoomGo: 'previous' }, listed[0] === event),
        button(words.laterEvent, { zoomGo: 'next' }, listed.at(-1) === event),
        link(words.showInList, `#${event.id}`),
        button(words.closeDetails, { zoomGo: 'close' }),
      ),
    );
  }

  /** Places the card beside a point of the area; where it is a sheet at the foot of the window, scrolls the point into view. */
  placeAt(area: HTMLElement, point: { x: number; y: number }): void {
    if (this.panel.hidden) return;
    const { position } = getComputedStyle(this.panel);
    if (position === 'fixed') keepAboveSheet(this.panel, area, point);
    else if (position === 'absolute') placeBeside(this.panel, area, point);
  }

  /** Marks the row of an event in the list; undefined clears the mark. */
  markRow(event: ZoomEvent | undefined): void {
    for (const row of this.list.querySelectorAll('[data-chosen]')) row.removeAttribute('data-chosen');
    if (event) this.row(event)?.setAttribute('data-chosen', '');
  }
}
