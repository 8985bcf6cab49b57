import type { ZoomData } from '../../../charts/zoomData.ts';
import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import type { ViewState } from './address.ts';
import { readAction } from './asked.ts';
import type { Board, TimeRange } from './board.ts';
import { Cursor } from './cursor.ts';
import type { ZoomEvent } from './dated.ts';
import { Details } from './details.ts';
import { readEvents } from './listed.ts';
import { stepFrom, type Command, commandForKey } from './moves.ts';
import { awaitNextTask, openingPortion } from './portions.ts';
import { Scene } from './scene.ts';
import { loadStyles } from './styles.ts';
import { fixCancelPosition } from './touches.ts';
import { onWidthChange } from './width.ts';

/** The options of a view: the element it is drawn in, the list it belongs to, and the data that is not in the list. */
export interface ViewOptions {
  stage: HTMLElement;
  list: HTMLElement;
  data: ZoomData;
  /** Called when the window or the shown event has changed; `push` is true if the Back button should undo the change. */
  onChange: (state: Pick<ViewState, 'span' | 'event'>, push: boolean) => void;
}

/** The zoomable view of a list of events; handles keys, clicks, touches and changes of the list. */
export class View {
  private scene: Scene | undefined;
  private selected: ZoomEvent | undefined;
  private readonly options: ViewOptions;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly abortController = new AbortController();

  constructor(options: ViewOptions) {
    this.options = options;
    this.cursor = new Cursor(this.part('layer'));
    this.details = new Details(this.part('details'), options.list, options.data.lanes);
  }

  private part(name: string): HTMLElement {
    return this.options.stage.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.options.stage;
  }

  /** Draws the view in portions small enough to keep the page responsive; rejects if its style sheet cannot be loaded. */
  async open(state: ViewState, BoardClass: typeof Board): Promise<void> {
    const events = readEvents(this.options.list, this.options.data);
    const chart = this.part('chart');
    const createBoard = (...ranges: [TimeRange, TimeRange]) =>
      new BoardClass(chart, this.options.data, ...ranges);
    const steps = [
      loadStyles,
      () => void (this.scene = new Scene(this.options, events, createBoard)),
      () => this.scene?.board.ready,
      () => this.scene?.showDays(state.span),
      () => this.scene?.applyListFilter(),
      () => this.scene?.board.drawBars(this.options.data.reviewed, openingPortion),
      () => this.restore(state, false),
      () => this.scene?.draw(openingPortion),
      () => this.addListeners(),
    ];
    for (const step of steps) {
      await step();
      await awaitNextTask();
      if (this.abortController.signal.aborted) return;
    }
  }

  /** Shows the window and the event of a state; `drawn` is false while the view is still being drawn. */
  restore({ span, event }: ViewState, drawn = true): void {
    if (drawn) this.scene?.showDays(span);
    const found = this.scene?.allEvents.find(({ id }) => id === event);
    this.setSelected(found, drawn);
    if (event && !found) this.details.showMessage(fillText(words.noSuchEvent, { event: event.slice(0, 60) }));
  }

  /** Removes the view and its listeners. */
  close(): void {
    this.abortController.abort();
    this.scene?.board.destroy();
    this.details.markRow(undefined);
    this.options.stage.remove();
  }

  private addListeners(): void {
    const {
      scene,
      options: { stage },
      abortController: { signal },
    } = this;
    if (!scene) return;
    scene.board.on('rangechange', () => scene.onWindowMove());
    scene.board.on('rangechanged', () => {
      void scene.draw();
      this.notify(false);
    });
    scene.board.on('changed', () => this.updateTabStop());
    const onListFiltered = () => {
      scene.applyListFilter();
      if (this.selected) this.details.show(this.selected, scene.shownEvents);
      void scene.draw();
    };
    document.addEventListener('record:selection', onListFiltered, { signal });
    stage.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stage.addEventListener('click', (event) => this.onClick(event), { signal });
    for (const name of ['focusin', 'focusout'])
      this.part('layer').addEventListener(name, () => this.placeCursor(), { signal });
    fixCancelPosition(this.part('chart'), signal);
    onWidthChange(stage, signal, () => {
      scene.board.resize();
      void scene.draw();
    });
    this.updateTabStop();
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandForKey(event);
    if (command === 'close' && this.selected) this.closeDetails(this.details.hasFocus());
    else if (command && command !== 'close' && this.cursor.contains(event.target)) this.runCommand(command);
    else return;
    event.preventDefault();
  }

  private runCommand(command: Command): void {
    const { event } = this.cursor;
    if (!event || !this.scene) return;
    if (command === 'in' || command === 'out') return this.show(this.scene.windowAfter(command, event.at));
    const next = stepFrom(this.scene.shownEvents, this.scene.lanes, event, command);
    if (next) this.focusEvent(next);
  }

  /** Moves the cursor and the focus to an event and brings it into view. */
  private focusEvent(event: ZoomEvent): void {
    this.moveCursorTo(event, true);
    this.scene?.ensureVisible(event);
    this.draw();
    this.cursor.scrollIntoView();
  }

  private draw(): void {
    if (!this.scene) return;
    this.scene.pinned = [this.cursor.hasFocus() ? this.cursor.event : undefined, this.selected];
    void this.scene.draw();
    this.placeCursor();
  }

  /** Moves the cursor to an event. */
  private moveCursorTo(event: ZoomEvent, focus: boolean): void {
    const { headline } = this.details.eventText(event);
    this.cursor.moveTo(event, headline, this.scene?.positionText(event) ?? '', focus);
    this.cursor.setExpanded(event === this.selected);
  }

  private show(window: TimeRange): void {
    this.part('range').setAttribute('aria-live', 'polite');
    this.scene?.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private onClick({ target }: MouseEvent): void {
    const { scene, cursor } = this;
    const { zoomStep, detailsAction, eventId } = readAction(target);
    if (!scene) return;
    if (detailsAction) return this.handleDetailsButton(detailsAction);
    if (zoomStep) return this.show(scene.windowAfter(zoomStep));
    const onCursor = cursor.contains(target);
    const found = onCursor ? cursor.event : scene.shownEvents.find(({ id }) => id === eventId);
    if (!found || found === this.selected) return;
    const closerWindow = !onCursor && scene.windowSeparating(found);
    if (closerWindow) this.show(closerWindow);
    else this.select(found);
  }

  /** Handles a button of the details panel. */
  private handleDetailsButton(action: string): void {
    if (action === 'close') return this.closeDetails(true);
    if (!this.selected) return;
    const next = stepFrom(this.scene?.shownEvents ?? [], [], this.selected, action as Command);
    if (!next) return;
    this.select(next);
    this.details.focusButton(action);
  }

  /** Closes the details and, if asked to, returns the focus to the mark of their event. */
  private closeDetails(returnFocus: boolean): void {
    const { selected } = this;
    this.select(undefined);
    if (returnFocus && selected) this.focusEvent(selected);
  }

  /** Selects an event, or none, and adds a history entry. */
  private select(event: ZoomEvent | undefined): void {
    this.setSelected(event);
    this.notify(true);
  }

  private notify(push: boolean): void {
    this.options.onChange({ span: this.scene?.visibleSpan(), event: this.selected?.id }, push);
  }

  /** Selects an event and shows its details below the chart, or selects none. */
  private setSelected(event: ZoomEvent | undefined, draw = true): void {
    this.selected = event;
    if (event) {
      this.part('range').removeAttribute('aria-live');
      if (this.cursor.event !== event) this.moveCursorTo(event, false);
      this.scene?.ensureVisible(event);
      this.details.show(event, this.scene?.shownEvents ?? []);
    } else this.details.showMessage(words.chooseMark);
    this.cursor.setExpanded(!!event && this.cursor.event === event);
    if (draw) this.draw();
    else if (this.scene) this.scene.pinned = [event];
  }

  /** Keeps the tab stop on an event that is on screen, unless it has the focus. */
  private updateTabStop(): void {
    const { scene, cursor } = this;
    if (!scene) return;
    const visible = scene.shownEvents.filter((event) => scene.isOnScreen(event));
    const next = visible.find((event) => event === cursor.event) ?? visible[0] ?? scene.shownEvents[0];
    if (next && next !== cursor.event && !cursor.hasFocus()) this.moveCursorTo(next, false);
    this.placeCursor();
  }

  private placeCursor(): void {
    if (this.scene) this.cursor.updatePositions(this.part('chart'), this.selected, this.scene.reviewX());
  }
}
