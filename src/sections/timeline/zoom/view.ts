import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import type { ViewState } from './address.ts';
import type { Board } from './board.ts';
import { readAction } from './clickAction.ts';
import { Cursor } from './cursor.ts';
import type { ZoomEvent } from './dated.ts';
import { Details } from './details.ts';
import { readEvents } from './listed.ts';
import { loadTools } from './loadTools.ts';
import { MarkLayer } from './markLayer.ts';
import { type Command, commandForKey, stepFrom } from './moves.ts';
import { listenToMouse } from './mouse.ts';
import { Navigation } from './navigation.ts';
import { runInTasks } from './runInTasks.ts';
import { Scene } from './scene.ts';
import { Selection } from './selection.ts';
import { connectShare } from './share.ts';
import { measureBoard } from './sizes.ts';
import { Stage } from './stage.ts';
import { Tip } from './tip.ts';
import type { Tool } from './tool.ts';
import { fixCancelPosition } from './touches.ts';
import { onWidthChange } from './width.ts';
import type { ViewOptions } from './viewOptions.ts';
import { timeAt, type TimeRange } from './window.ts';

/** The zoomable view of a list of events: connects what the reader does with what the board, the marks and the details show. */
export class View {
  private readonly options: ViewOptions;
  private readonly stage: Stage;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly marks: MarkLayer;
  private readonly tip: Tip;
  private readonly abortController = new AbortController();
  // Set while the view opens.
  private scene!: Scene;
  private selection!: Selection;
  private board: Board | undefined;
  private navigation: Navigation | undefined;
  /** What the view should show: the reader may go back or forward while it opens. */
  private state: ViewState = { open: true };
  private tools: readonly Tool[] = [];
  private frame = 0;
  private moves = 0;

  constructor(options: ViewOptions) {
    this.options = options;
    this.stage = new Stage(options.stage);
    this.cursor = new Cursor(this.stage.part('layer'));
    this.details = new Details(this.stage.part('details'), options.list, options.data.lanes);
    this.marks = new MarkLayer(options.data.lanes, this.stage.part('area'));
    this.tip = new Tip(this.stage.part('area'));
  }

  /** Draws the view, in steps between which the browser can paint. */
  async open(state: ViewState, BoardClass: typeof Board): Promise<void> {
    const { data, list } = this.options;
    this.state = state;
    let events: ZoomEvent[] = [];
    const steps = [
      () => void (events = readEvents(list, data)),
      () => {
        this.scene = new Scene(data, events, (event) => this.details.headlineOf(event));
        this.selection = this.createSelection();
        this.applyListFilter();
      },
      () => {
        const { limits, shownLanes: lanes } = this.scene;
        const window = this.scene.windowOf(state.span);
        this.board = new BoardClass(this.stage.part('chart'), { data, limits, window, lanes });
        this.scene.board = this.board;
        return this.board.ready;
      },
      () => {
        this.stage.part('chart').querySelector('.vis-center')?.append(this.marks.element);
        this.resize();
        const onRest = (push: boolean) => {
          this.draw();
          this.notify(push);
        };
        this.navigation = new Navigation(this.scene.board, this.marks, onRest);
        this.restore(this.state);
      },
      () => this.addListeners(),
    ];
    if (await runInTasks(steps, this.abortController.signal)) void this.addTools();
  }

  /** Adds the tools, which load after the view has opened; without them the view works as well. */
  private async addTools(): Promise<void> {
    const { navigation } = this;
    if (!navigation) return;
    this.tools = await loadTools({
      ...this.options,
      scene: this.scene,
      navigation,
      selection: this.selection,
      signal: this.abortController.signal,
      textOf: (event) => this.details.eventText(event),
      rowTextOf: (event) => this.details.rowText(event),
      draw: () => this.draw(),
      reveal: ({ id }) => this.marks.elementOf(id)?.scrollIntoView({ block: 'nearest' }),
      announce: (text) => this.stage.announce(text),
    });
  }

  private createSelection(): Selection {
    const { scene, cursor, details } = this;
    return new Selection({
      scene,
      cursor,
      details,
      draw: () => this.draw(),
      placeDetails: (event) => details.placeAt(this.stage.part('area'), this.marks.pointOf(event)),
      announce: (text) => this.stage.announce(text),
      onSelect: () => this.notify(true),
    });
  }

  /** Shows the window and the event of a state, once the view is open. */
  restore(state: ViewState): void {
    this.state = state;
    const { scene, navigation } = this;
    const { event } = state;
    if (!navigation) return;
    navigation.show(scene.windowOf(state.span), { push: false, animate: false });
    const found = scene.allEvents.find(({ id }) => id === event);
    this.selection.select(found, false);
    if (event && !found) this.details.showMessage(fillText(words.noSuchEvent, { event: event.slice(0, 60) }));
  }

  /** Removes the view and its listeners. */
  close(): void {
    this.abortController.abort();
    cancelAnimationFrame(this.frame);
    this.board?.destroy();
    this.details.markRow(undefined);
    this.options.stage.remove();
  }

  private addListeners(): void {
    const { scene, abortController, options } = this;
    const [{ signal }, { stage }] = [abortController, options];
    scene.board.on('rangechange', () => this.followSoon());
    document.addEventListener('record:selection', () => this.onListFiltered(), { signal });
    stage.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stage.addEventListener('click', (event) => this.onClick(event), { signal });
    this.stage.part('layer').addEventListener('focusin', () => this.onFocus(), { signal });
    this.stage.part('layer').addEventListener('focusout', () => this.follow(), { signal });
    listenToMouse(this.stage.part('chart'), signal, {
      onHover: (id) => this.showTip(scene.membersAt(id)),
      onLeave: () => this.showTip(),
      onDoubleClick: (clientX) => {
        const x = clientX - this.stage.part('layer').getBoundingClientRect().left;
        this.show(scene.windowAfter('in', timeAt(x, scene.scale())));
      },
    });
    fixCancelPosition(this.stage.part('chart'), signal);
    connectShare(this.stage.part('share'), scene, () => this.selection.event, signal);
    onWidthChange(stage, signal, () => {
      scene.board.resize();
      this.resize();
      this.draw();
      this.selection.placeDetails();
    });
  }

  /** Reads the sizes the layout depends on. */
  private resize(): void {
    const { axis, ...size } = measureBoard(this.stage.part('chart'));
    this.stage.part('view').style.setProperty('--axis', `${axis}px`);
    this.scene.size = size;
    for (const tool of this.tools) tool.onResize?.();
  }

  private applyListFilter(): void {
    const { events, bars } = this.scene.applyListFilter(this.options.list);
    const { style } = this.options.stage;
    style.setProperty('--event-rows', String(Math.max(1, events)));
    style.setProperty('--bar-rows', String(bars));
    this.stage.part('message').textContent = events > 0 ? '' : words.noMatch;
    for (const tool of this.tools) tool.onFilter?.();
  }

  private onListFiltered(): void {
    this.applyListFilter();
    this.scene.board.showLanes(this.scene.shownLanes);
    this.draw();
    this.selection.refresh();
  }

  /** Lays out the marks for the present window and draws them. */
  private draw(): void {
    const { scene, cursor, selection } = this;
    scene.pinned = [cursor.hasFocus() ? cursor.event : undefined, selection.event, scene.hit];
    scene.layout();
    this.marks.draw(scene.marks, scene.scale(), scene.size);
    selection.updateTabStop();
    this.follow();
    this.showTip();
  }

  private followSoon(): void {
    this.tip.hide();
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() =>
      this.scene.isOutgrown() ? this.draw() : this.follow(this.moves++ % 6 === 0),
    );
  }

  /** Moves the marks to where they are in the present window, and shows that window elsewhere: not in each frame of a move. */
  private follow(everywhere = true): void {
    const { scene } = this;
    const scale = scene.scale();
    this.marks.follow(scale);
    this.cursor.follow(scale, this.selection.event ?? scene.hit, scene.reviewed, scene.rowOf);
    if (!everywhere) return;
    for (const tool of this.tools) tool.onFollow?.();
    const { title, count } = scene.windowTexts();
    this.stage.setText('title', title);
    this.stage.setText('count', count);
  }

  private onFocus(): void {
    if (this.cursor.event) this.scene.ensureVisible(this.cursor.event);
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
    this.stage.part('range').setAttribute('aria-live', 'polite');
    this.navigation?.show(window);
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
    if (members.length > 1) return selection.openShared(members);
    selection.select(found, true);
    // The button that was pressed is gone.
    if (pick) this.details.focusLink();
  }

  /** Handles a button of the details. */
  private runButton(action: string): void {
    if (action === 'close') this.closeDetails(true);
    else if (action === 'spread') this.show(this.selection.spread());
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

  /** Shows the tip of a mark; without one that of the event a search has come to, unless the details are open. */
  private showTip(members = this.details.isOpen() ? [] : this.scene.hitOnScreen()): void {
    const [event] = members;
    if (!event || event === this.selection.event) return this.tip.hide();
    this.tip.show(members, this.marks.pointOf(event), (member) => this.details.headlineOf(member));
  }
}
