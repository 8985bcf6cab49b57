import type { ZoomData } from '../../../charts/zoomData.ts';
import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import type { ViewState } from './address.ts';
import type { Board } from './board.ts';
import { readAction } from './clickAction.ts';
import { Cursor } from './cursor.ts';
import type { ZoomEvent } from './dated.ts';
import { Details } from './details.ts';
import { readEvents } from './listed.ts';
import { MarkLayer } from './markLayer.ts';
import { type Command, commandForKey, stepFrom } from './moves.ts';
import { listenToMouse } from './mouse.ts';
import { Scene } from './scene.ts';
import { Selection } from './selection.ts';
import { connectShare } from './share.ts';
import { measureBoard } from './sizes.ts';
import { Tip } from './tip.ts';
import { fixCancelPosition } from './touches.ts';
import { onWidthChange } from './width.ts';
import { type TimeRange, xOf } from './window.ts';

/** The options of a view: the element it is drawn in, the list it belongs to, and the data that is not in the list. */
export interface ViewOptions {
  stage: HTMLElement;
  list: HTMLElement;
  data: ZoomData;
  /** Called when the window or the shown event has changed; `push` is true if the Back button should undo the change. */
  onChange: (state: Pick<ViewState, 'span' | 'event'>, push: boolean) => void;
}

/** Waits for the next task, so that the browser can paint and handle input. */
const awaitNextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The zoomable view of a list of events: connects what the reader does with what the board, the marks and the details show. */
export class View {
  private readonly options: ViewOptions;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly marks: MarkLayer;
  private readonly tip: Tip;
  private readonly abortController = new AbortController();
  private scene!: Scene;
  private selection!: Selection;
  /** Whether the window moves to match the address, which then need not be written. */
  private isRestoring = false;
  private frame = 0;

  constructor(options: ViewOptions) {
    this.options = options;
    this.cursor = new Cursor(this.part('layer'));
    this.details = new Details(this.part('details'), options.list, options.data.lanes);
    this.marks = new MarkLayer(options.data.lanes);
    this.tip = new Tip(this.part('area'));
  }

  private part(name: string): HTMLElement {
    return this.options.stage.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.options.stage;
  }

  /** Draws the view, in steps between which the browser can paint. */
  async open(state: ViewState, BoardClass: typeof Board): Promise<void> {
    const { data, list } = this.options;
    let events: ZoomEvent[] = [];
    const createBoard = (...ranges: [TimeRange, TimeRange]) =>
      new BoardClass(this.part('chart'), data, ...ranges);
    const steps = [
      () => void (events = readEvents(list, data)),
      () => {
        this.scene = new Scene(data, events, (event) => this.details.headlineOf(event), createBoard);
        this.selection = this.createSelection();
      },
      () => this.scene.board.ready,
      () => this.applyListFilter(),
      () => this.scene.board.drawBars(data.reviewed),
      () => {
        this.part('chart').querySelector('.vis-center')?.append(this.marks.element);
        this.resize();
        this.restore(state);
      },
      () => this.addListeners(),
    ];
    for (const step of steps) {
      await step();
      await awaitNextTask();
      if (this.abortController.signal.aborted) return;
    }
  }

  private createSelection(): Selection {
    const { scene, cursor, details } = this;
    return new Selection({
      scene,
      cursor,
      details,
      draw: () => this.draw(),
      placeDetails: (event) => details.placeAt(this.part('area'), this.pointOf(event)),
      announce: (text) => {
        this.part('range').removeAttribute('aria-live');
        this.setText('status', text);
      },
      onSelect: () => this.notify(true),
    });
  }

  /** Shows the window and the event of a state. */
  restore({ span, event }: ViewState): void {
    const { scene } = this;
    this.isRestoring = true;
    scene.board.show(scene.windowOf(span), false);
    const found = scene.allEvents.find(({ id }) => id === event);
    this.selection.select(found, false);
    this.isRestoring = false;
    if (event && !found) this.details.showMessage(fillText(words.noSuchEvent, { event: event.slice(0, 60) }));
  }

  /** Removes the view and its listeners. */
  close(): void {
    this.abortController.abort();
    cancelAnimationFrame(this.frame);
    this.scene?.board.destroy();
    this.details.markRow(undefined);
    this.options.stage.remove();
  }

  private addListeners(): void {
    const { scene, abortController, options } = this;
    const { signal } = abortController;
    const { stage } = options;
    scene.board.on('rangechange', () => this.followSoon());
    scene.board.on('rangechanged', () => {
      this.draw();
      if (!this.isRestoring) this.notify(true);
    });
    document.addEventListener('record:selection', () => this.onListFiltered(), { signal });
    stage.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stage.addEventListener('click', (event) => this.onClick(event), { signal });
    this.part('layer').addEventListener('focusin', () => this.onFocus(), { signal });
    this.part('layer').addEventListener('focusout', () => this.follow(), { signal });
    listenToMouse(this.part('chart'), signal, {
      onHover: (id) => this.showTip(id),
      onLeave: () => this.tip.hide(),
      onDoubleClick: (x) => this.show(scene.windowAfter('in', this.timeAt(x))),
    });
    fixCancelPosition(this.part('chart'), signal);
    connectShare(this.part('share'), scene, () => this.selection.event, signal);
    onWidthChange(stage, signal, () => {
      scene.board.resize();
      this.resize();
      this.draw();
    });
  }

  /** Reads the sizes the layout depends on. */
  private resize(): void {
    const { width, letters, axis } = measureBoard(this.part('chart'));
    this.part('view').style.setProperty('--axis', `${axis}px`);
    this.scene.setSize(width, letters);
  }

  private timeAt(clientX: number): number {
    const { window, width } = this.scene.scale();
    const { left } = this.part('layer').getBoundingClientRect();
    return window.from + ((clientX - left) / width) * (window.to - window.from);
  }

  private applyListFilter(): void {
    const { events, bars } = this.scene.applyListFilter(this.options.list);
    const { style } = this.options.stage;
    style.setProperty('--event-rows', String(Math.max(1, events)));
    style.setProperty('--bar-rows', String(bars));
    this.part('message').textContent = events > 0 ? '' : words.noMatch;
  }

  private onListFiltered(): void {
    this.applyListFilter();
    this.selection.refresh();
    this.draw();
  }

  /** Lays out the marks for the present window and draws them. */
  private draw(): void {
    const { scene, cursor, selection } = this;
    scene.pinned = [cursor.hasFocus() ? cursor.event : undefined, selection.event];
    scene.layout();
    this.marks.draw(scene.marks, scene.scale());
    this.tip.hide();
    selection.updateTabStop();
    this.follow();
  }

  private followSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => (this.scene.isOutgrown() ? this.draw() : this.follow()));
  }

  /** Moves what is drawn to where it is in the present window. */
  private follow(): void {
    const { scene } = this;
    const scale = scene.scale();
    this.marks.follow(scale);
    this.cursor.follow(scale, this.selection.event, scene.reviewed, scene.rowOf);
    const { title, count } = scene.windowTexts();
    this.setText('title', title);
    this.setText('count', count);
  }

  private setText(name: string, text: string): void {
    const part = this.part(name);
    if (part.textContent !== text) part.textContent = text;
  }

  private onFocus(): void {
    const { event } = this.cursor;
    if (event) this.scene.ensureVisible(event);
    this.draw();
    this.cursor.scrollIntoView();
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandForKey(event);
    if (command === 'close' && this.details.isOpen()) this.closeDetails(this.details.hasFocus());
    else if (command && command !== 'close' && this.cursor.contains(event.target)) this.runCommand(command);
    else return;
    event.preventDefault();
  }

  private runCommand(command: Command): void {
    const { event } = this.cursor;
    if (!event) return;
    if (command === 'in' || command === 'out') return this.show(this.scene.windowAfter(command, event.at));
    const next = stepFrom(this.scene.shownEvents, this.scene.lanes, event, command);
    if (next) this.focusEvent(next);
  }

  /** Moves the cursor and the focus to an event and brings it into view. */
  private focusEvent(event: ZoomEvent): void {
    this.selection.moveCursorTo(event, true);
    this.onFocus();
  }

  private show(window: TimeRange): void {
    this.part('range').setAttribute('aria-live', 'polite');
    this.scene.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private onClick({ target }: MouseEvent): void {
    const { scene, cursor, selection } = this;
    const { step, span, button, pick, eventId } = readAction(target);
    if (button) return this.runButton(button);
    if (step) return this.show(step === 'start' ? scene.windowOf(undefined) : scene.windowAfter(step));
    if (span) return this.show(scene.windowOf(span.split('..') as [string, string]));
    const onCursor = cursor.contains(target);
    const id = pick ?? (onCursor ? cursor.event?.id : eventId);
    const found = scene.shownEvents.find((event) => event.id === id);
    if (!found || found === selection.event) return;
    const members = pick || onCursor ? [found] : scene.membersAt(found.id);
    if (members.length > 1) selection.openShared(members);
    else selection.select(found, true);
  }

  /** Handles a button of the details. */
  private runButton(action: string): void {
    if (action === 'close') this.closeDetails(true);
    else if (action === 'spread') this.show(this.scene.windowAround(this.selection.takeShared()));
    else this.selection.step(action as Command);
  }

  /** Closes the details and, if asked to, returns the focus to the mark of their event. */
  private closeDetails(returnFocus: boolean): void {
    const event = this.selection.close();
    if (returnFocus && event) this.focusEvent(event);
  }

  private notify(push: boolean): void {
    this.options.onChange({ span: this.scene.visibleSpan(), event: this.selection.event?.id }, push);
  }

  private showTip(id: string): void {
    const members = this.scene.membersAt(id);
    const [event] = members;
    if (!event || event === this.selection.event) return this.tip.hide();
    this.tip.show(members, this.pointOf(event), (member) => this.details.headlineOf(member));
  }

  /** Returns where the mark of an event is, in pixels from the top left corner of the area. */
  private pointOf({ id, at }: ZoomEvent): { x: number; y: number } {
    const { left, top } = this.part('area').getBoundingClientRect();
    const mark = this.marks.elementOf(id)?.getBoundingClientRect();
    const layer = this.part('layer').getBoundingClientRect();
    return { x: layer.left - left + xOf(at, this.scene.scale()), y: (mark?.top ?? top) - top };
  }
}
