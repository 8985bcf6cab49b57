import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { Dated } from './dated.ts';
import { element, glyphNode } from './drawing.ts';
import { readWords, type Said } from './listed.ts';

const link = (text: string, to: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = to;
  made.textContent = text;
  return made;
};

function button(label: string, kind: string, off = false): HTMLElement {
  const made = element('button', 'button button--line', label);
  made.setAttribute('type', 'button');
  made.dataset['zoomGo'] = kind;
  // Not disabled: a button that was pressed last keeps the focus.
  if (off) made.setAttribute('aria-disabled', 'true');
  return made;
}

/** The panel below the chart: one event, or a sentence. The event it shows is marked in the list too. */
export class Details {
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;
  private readonly lanes: readonly ZoomLane[];

  constructor(panel: HTMLElement, list: HTMLElement, lanes: readonly ZoomLane[]) {
    this.panel = panel;
    this.list = list;
    this.lanes = lanes;
  }

  private row({ id }: Dated): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** What the list says of an event. */
  words(event: Dated): Said {
    return readWords(this.row(event) ?? this.list);
  }

  /** Whether the focus is in it. */
  focused(): boolean {
    return this.panel.contains(document.activeElement);
  }

  /** Moves the focus to one of its buttons. */
  focus(kind: string): void {
    this.panel.querySelector<HTMLElement>(`[data-zoom-go="${kind}"]`)?.focus();
  }

  /** Shows a sentence and no event. */
  say(sentence: string): void {
    this.mark(undefined);
    this.panel.replaceChildren(element('p', 'zoom__none', sentence));
  }

  /** Shows an event: what it was, and the way to its page, to its place in the list, and to its neighbors among those shown. */
  show(event: Dated, shown: readonly Dated[]): void {
    const lane = this.lanes.find(({ id }) => id === event.lane);
    if (!lane) return;
    this.mark(event);
    const { headline, summary, date, address } = this.words(event);
    const hidden = 'The list is narrowed and does not show this event now.';
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
        element('h3', '', link(headline, address)),
        element('p', 'zoom__summary', summary),
        ...(shown.includes(event) ? [] : [element('p', 'note', hidden)]),
        element(
          'p',
          'zoom__ways',
          button('Earlier event', 'previous', shown[0] === event),
          button('Later event', 'next', shown.at(-1) === event),
          link('Show it in the list', `#${event.id}`),
          button('Close', 'close'),
        ),
      ),
    );
  }

  /** Marks an event in the list, or none. */
  mark(event: Dated | undefined): void {
    for (const row of this.list.querySelectorAll('[data-chosen]')) row.removeAttribute('data-chosen');
    if (event) this.row(event)?.setAttribute('data-chosen', '');
  }
}
