import type { ZoomData } from '../../../charts/zoomData.ts';
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
  /** Called when the window or the shown event has changed; `step` is true if the Back button should undo the change. */
  tell: (state: Pick<ViewState, 'span' | 'event'>, step: boolean) => void;
}

/** The zoomable view of a list of events; handles keys, clicks, touches and changes of the list. */
export class View {
  private scene: Scene | undefined;
  private chosen: ZoomEvent | undefined;
  private readonly given: ViewOptions;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly ended = new AbortController();

  constructor(options: ViewOptions) {
    this.given = options;
    this.cursor = new Cursor(this.part('layer'));
    this.details = new Details(this.part('details'), options.list, options.data.lanes);
  }

  private part(name: string): HTMLElement {
    return this.given.stage.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.given.stage;
  }

  /** Draws the view in portions small enough to keep the page responsive; rejects if its style sheet cannot be loaded. */
  async open(state: ViewState, BoardClass: typeof Board): Promise<void> {
    const events = readEvents(this.given.list, this.given.data);
    const chart = this.part('chart');
    const createBoard = (...ranges: [TimeRange, TimeRange]) =>
      new BoardClass(chart, this.given.data, ...ranges);
    const steps = [
      loadStyles,
      () => void (this.scene = new Scene(this.given, events, createBoard)),
      () => this.scene?.board.ready,
      () => this.scene?.showDays(state.span),
      () => this.scene?.narrow(),
      () => this.scene?.board.drawBars(this.given.data.reviewed, openingPortion),
      () => this.restore(state, false),
      () => this.scene?.draw(openingPortion),
      () => this.listen(),
    ];
    for (const step of steps) {
      await step();
      await awaitNextTask();
      if (this.ended.signal.aborted) return;
    }
  }

  /** Shows the window and the event of a state; `drawn` is false while the view is still being drawn. */
  restore({ span, event }: ViewState, drawn = true): void {
    if (drawn) this.scene?.showDays(span);
    const found = this.scene?.all.find(({ id }) => id === event);
    this.choose(found, drawn);
    if (event && !found) this.details.say(`There is no event “${event.slice(0, 60)}” in this list.`);
  }

  /** Removes the view and its listeners. */
  close(): void {
    this.ended.abort();
    this.scene?.board.destroy();
    this.details.mark(undefined);
    this.given.stage.remove();
  }

  private listen(): void {
    const {
      scene,
      given: { stage },
      ended: { signal },
    } = this;
    if (!scene) return;
    scene.board.on('rangechange', () => scene.follow());
    scene.board.on('rangechanged', () => {
      void scene.draw();
      this.tell(false);
    });
    scene.board.on('changed', () => this.settle());
    const narrow = () => {
      scene.narrow();
      if (this.chosen) this.details.show(this.chosen, scene.shown);
      void scene.draw();
    };
    document.addEventListener('record:selection', narrow, { signal });
    stage.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stage.addEventListener('click', (event) => this.onClick(event), { signal });
    for (const name of ['focusin', 'focusout'])
      this.part('layer').addEventListener(name, () => this.place(), { signal });
    fixCancelPosition(this.part('chart'), signal);
    onWidthChange(stage, signal, () => {
      scene.board.resize();
      void scene.draw();
    });
    this.settle();
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandForKey(event);
    if (command === 'close' && this.chosen) this.leave(this.details.focused());
    else if (command && command !== 'close' && this.cursor.owns(event.target)) this.go(command);
    else return;
    event.preventDefault();
  }

  private go(command: Command): void {
    const { event } = this.cursor;
    if (!event || !this.scene) return;
    if (command === 'in' || command === 'out') return this.show(this.scene.ahead(command, event.at));
    const next = stepFrom(this.scene.shown, this.scene.lanes, event, command);
    if (next) this.reach(next);
  }

  /** Moves the cursor and the focus to an event and brings it into view. */
  private reach(event: ZoomEvent): void {
    this.stand(event, true);
    this.scene?.uncover(event);
    this.draw();
    this.cursor.reveal();
  }

  private draw(): void {
    if (!this.scene) return;
    this.scene.pinned = [this.cursor.focused() ? this.cursor.event : undefined, this.chosen];
    void this.scene.draw();
    this.place();
  }

  /** Puts the cursor on an event. */
  private stand(event: ZoomEvent, focus: boolean): void {
    const { headline } = this.details.words(event);
    this.cursor.moveTo(event, headline, this.scene?.placeOf(event) ?? '', focus);
    this.cursor.expand(event === this.chosen);
  }

  private show(window: TimeRange): void {
    this.part('range').setAttribute('aria-live', 'polite');
    this.scene?.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private onClick({ target }: MouseEvent): void {
    const { scene, cursor } = this;
    const { step, go: action, event: id } = readAction(target);
    if (!scene) return;
    if (action) return this.leaf(action);
    if (step) return this.show(scene.ahead(step));
    const found = cursor.owns(target) ? cursor.event : scene.shown.find((event) => event.id === id);
    if (!found || found === this.chosen) return;
    const spread = !cursor.owns(target) && scene.opening(found);
    if (spread) this.show(spread);
    else this.turnTo(found);
  }

  /** Handles a button of the details panel. */
  private leaf(action: string): void {
    if (action === 'close') return this.leave(true);
    const next = this.chosen && stepFrom(this.scene?.shown ?? [], [], this.chosen, action as Command);
    if (!next) return;
    this.turnTo(next);
    this.details.focus(action);
  }

  /** Closes the details and, if asked to, returns the focus to the mark of their event. */
  private leave(returnFocus: boolean): void {
    const { chosen } = this;
    this.turnTo(undefined);
    if (returnFocus && chosen) this.reach(chosen);
  }

  /** Shows the details of an event, or none, as a step of the history. */
  private turnTo(event: ZoomEvent | undefined): void {
    this.choose(event);
    this.tell(true);
  }

  private tell(step: boolean): void {
    this.given.tell({ span: this.scene?.span(), event: this.chosen?.id }, step);
  }

  /** Shows the details of an event below the chart, or none. */
  private choose(event: ZoomEvent | undefined, draw = true): void {
    this.chosen = event;
    if (event) {
      this.part('range').removeAttribute('aria-live');
      if (this.cursor.event !== event) this.stand(event, false);
      this.scene?.uncover(event);
      this.details.show(event, this.scene?.shown ?? []);
    } else this.details.say('Choose a mark to read what happened.');
    this.cursor.expand(!!event && this.cursor.event === event);
    if (draw) this.draw();
    else if (this.scene) this.scene.pinned = [event];
  }

  /** Keeps the tab stop on an event that is on screen, unless it has the focus. */
  private settle(): void {
    const { scene, cursor } = this;
    if (!scene) return;
    const visible = scene.shown.filter((event) => scene.sees(event));
    const next = visible.find((event) => event === cursor.event) ?? visible[0] ?? scene.shown[0];
    if (next && next !== cursor.event && !cursor.focused()) this.stand(next, false);
    this.place();
  }

  private place(): void {
    if (this.scene) this.cursor.place(this.part('chart'), this.chosen, this.scene.reviewedAt());
  }
}
