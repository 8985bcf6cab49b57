import type { ZoomLane } from '../../../charts/zoomData.ts';
import * as words from '../../../words/en/zoomView.ts';
import type { ZoomEvent } from './dated.ts';
import { element, glyphNode } from './drawing.ts';
import { readEventText, type EventText } from './listed.ts';

const link = (text: string, href: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

function button(label: string, action: string, disabled = false): HTMLElement {
  const node = element('button', 'button button--line', label);
  node.setAttribute('type', 'button');
  node.dataset['zoomGo'] = action;
  // Not `disabled`, so that the button keeps the focus after it was pressed.
  if (disabled) node.setAttribute('aria-disabled', 'true');
  return node;
}

/** The panel below the chart: shows one event or a message, and marks that event in the list. */
export class Details {
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;
  private readonly lanes: readonly ZoomLane[];

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

  /** Returns whether the focus is in the panel. */
  hasFocus(): boolean {
    return this.panel.contains(document.activeElement);
  }

  /** Moves the focus to a button of the panel. */
  focusButton(action: string): void {
    this.panel.querySelector<HTMLElement>(`[data-zoom-go="${action}"]`)?.focus();
  }

  /** Shows a message instead of an event. */
  showMessage(message: string): void {
    this.markRow(undefined);
    this.panel.replaceChildren(element('p', 'zoom__none', message));
  }

  /** Shows an event with links to its page and its row in the list, and buttons to the previous and next of the listed events. */
  show(event: ZoomEvent, listed: readonly ZoomEvent[]): void {
    const lane = this.lanes.find(({ id }) => id === event.lane);
    if (!lane) return;
    this.markRow(event);
    const { headline, summary, date, url } = this.eventText(event);
    this.panel.replaceChildren(
      element(
        'div',
        'zoom__what',
        element('p', `zoom__lane tone-${lane.colour}`, glyphNode(lane), lane.name),
        element('p', 'zoom__date', date),
      ),
      element(
        'div',
        'zoom__words',
        element('h3', '', link(headline, url)),
        element('p', 'zoom__summary', summary),
        ...(listed.includes(event) ? [] : [element('p', 'note', words.hiddenInList)]),
        element(
          'p',
          'zoom__ways',
          button(words.earlierEvent, 'previous', listed[0] === event),
          button(words.laterEvent, 'next', listed.at(-1) === event),
          link(words.showInList, `#${event.id}`),
          button(words.closeDetails, 'close'),
        ),
      ),
    );
  }

  /** Marks the row of an event in the list; undefined clears the mark. */
  markRow(event: ZoomEvent | undefined): void {
    for (const row of this.list.querySelectorAll('[data-chosen]')) row.removeAttribute('data-chosen');
    if (event) this.row(event)?.setAttribute('data-chosen', '');
  }
}
