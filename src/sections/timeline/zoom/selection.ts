import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDate } from '../../../words/format.ts';
import type { Cursor } from './cursor.ts';
import type { ZoomEvent } from './dated.ts';
import type { Details } from './details.ts';
import { type Command, stepFrom } from './moves.ts';
import type { Scene } from './scene.ts';
import type { TimeRange } from './window.ts';

/** What a selection needs of the view. */
interface SelectionParts {
  scene: Scene;
  cursor: Cursor;
  details: Details;
  /** Draws the marks again. */
  draw: () => void;
  /** Places the details beside the mark of an event. */
  placeDetails: (event: ZoomEvent) => void;
  /** Says something to screen readers. */
  announce: (text: string) => void;
  /** The reader selected an event, or none. */
  onSelect: () => void;
}

/** The event whose details are open, or the events of a shared mark. */
export class Selection {
  event: ZoomEvent | undefined;
  private shared: readonly ZoomEvent[] = [];
  private readonly parts: SelectionParts;

  constructor(parts: SelectionParts) {
    this.parts = parts;
  }

  /** Shows an event, or none; `byReader` makes it a step the Back button undoes. */
  select(event: ZoomEvent | undefined, byReader: boolean): void {
    const { scene, cursor, details, draw, announce, onSelect } = this.parts;
    this.event = event;
    this.shared = [];
    if (event) {
      if (cursor.event !== event) this.moveCursorTo(event, false);
      scene.ensureVisible(event);
      details.show(event, scene.shownEvents);
      const headline = details.headlineOf(event);
      announce(fillText(words.opened, { date: formatDate(event.date), headline }));
    } else details.hide();
    cursor.setExpanded(!!event && cursor.event === event);
    draw();
    this.placeDetails();
    if (byReader) onSelect();
  }

  /** Shows the events that share a mark, as a list to choose from. */
  openShared(events: readonly ZoomEvent[]): void {
    const { scene, details } = this.parts;
    this.select(undefined, true);
    this.shared = events;
    const closer = scene.windowAround(events);
    const { from, to } = scene.board.window();
    const canSpread = closer.to - closer.from < (to - from) * 0.9;
    details.showShared(
      [...events].sort((a, b) => a.at - b.at),
      canSpread,
    );
    this.placeDetails();
  }

  /** Closes the list of a shared mark, with the focus on its first event; returns the window in which its events have marks of their own. */
  spread(): TimeRange {
    const { shared } = this;
    const [first] = shared;
    this.select(undefined, false);
    if (first) this.moveCursorTo(first, true);
    return this.parts.scene.windowAround(shared);
  }

  /** Moves to the previous or next of the shown events. */
  step(command: Command): void {
    if (!this.event) return;
    const next = stepFrom(this.parts.scene.shownEvents, [], this.event, command);
    if (!next) return;
    this.select(next, true);
    this.parts.details.focusButton(command);
  }

  /** Closes the details; returns the event whose mark was open. */
  close(): ZoomEvent | undefined {
    const event = this.event ?? this.shared[0];
    this.select(undefined, true);
    return event;
  }

  /** Shows what is open again after the list was filtered; closes the events of a mark of which less than two are left. */
  refresh(): void {
    const { details, scene } = this.parts;
    if (this.event) details.show(this.event, scene.shownEvents);
    else if (this.shared.length > 0) {
      const left = this.shared.filter((event) => scene.shownEvents.includes(event));
      if (left.length > 1) this.openShared(left);
      else this.select(undefined, false);
    }
    this.placeDetails();
  }

  /** Places what is open beside its mark. */
  placeDetails(): void {
    const event = this.event ?? this.shared[0];
    if (event) this.parts.placeDetails(event);
  }

  /** Moves the cursor to an event; `focus` also moves the focus. */
  moveCursorTo(event: ZoomEvent, focus: boolean): void {
    const { cursor, details, scene } = this.parts;
    cursor.moveTo(event, details.headlineOf(event), scene.positionText(event), focus);
    cursor.setExpanded(event === this.event);
  }

  /** Keeps the tab stop on an event that is on screen, unless it has the focus. */
  updateTabStop(): void {
    const { cursor, scene } = this.parts;
    if (cursor.hasFocus()) return;
    const current = cursor.event;
    if (current && scene.isOnScreen(current) && scene.shownEvents.includes(current)) return;
    const next = scene.shownEvents.find((event) => scene.isOnScreen(event)) ?? scene.shownEvents[0];
    if (next && next !== current) this.moveCursorTo(next, false);
  }
}
