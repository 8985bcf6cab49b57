import type { ZoomData } from '../../charts/zoomData.ts';
import type { ViewState } from './address.ts';
import type { Board, Window } from './board.ts';
import { Cursor } from './cursor.ts';
import type { Dated } from './dated.ts';
import { Details } from './details.ts';
import { readEvents } from './listed.ts';
import { stepFrom, type Way, wayOf } from './moves.ts';
import { Scene } from './scene.ts';
import { addStyles } from './styles.ts';
import { onWidth } from './width.ts';

/** Told whenever the window or the event shown has changed; a step is a change the Back button takes back. */
export type Told = (state: Pick<ViewState, 'span' | 'event'>, step: boolean) => void;

/** So many things are drawn in one go while the view opens. */
const portion = 6;

/** Lets the browser draw and answer before the work goes on. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** The zoomable view of a list of events: answers keys, buttons, fingers and the list itself. */
export class View {
  private scene: Scene | undefined;
  private chosen: Dated | undefined;
  private readonly stage: HTMLElement;
  private readonly list: HTMLElement;
  private readonly data: ZoomData;
  private readonly tell: Told;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly ended = new AbortController();

  constructor(stage: HTMLElement, list: HTMLElement, data: ZoomData, tell: Told) {
    this.stage = stage;
    this.list = list;
    this.data = data;
    this.tell = tell;
    this.cursor = new Cursor(this.part('layer'));
    this.details = new Details(this.part('details'), list, data.lanes);
  }

  private part(name: string): HTMLElement {
    return this.stage.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.stage;
  }

  /** Draws the view, in portions small enough for the page to stay responsive; fails if its style sheet does not come. */
  async open(state: ViewState, MakeBoard: typeof Board): Promise<void> {
    const events = readEvents(this.list, this.data);
    const make = (first: number) => new MakeBoard(this.part('chart'), this.data, first);
    const steps = [
      addStyles,
      () => void (this.scene = new Scene(this.stage, this.list, this.data, events, make)),
      () => this.scene?.showDays(state.span),
      () => this.scene?.narrow(),
      () => this.scene?.board.drawBars(this.data.reviewed, portion),
      () => this.restore(state, false),
      () => this.scene?.draw(portion),
      () => this.listen(),
    ];
    for (const step of steps) {
      await step();
      await breathe();
      if (this.ended.signal.aborted) return;
    }
  }

  /** Shows what an address asks for. */
  restore({ span, event }: ViewState, drawn = true): void {
    if (drawn) this.scene?.showDays(span);
    const found = this.scene?.all.find(({ id }) => id === event);
    this.choose(found, drawn);
    if (event && !found) this.details.say(`There is no event “${event.slice(0, 60)}” in this list.`);
  }

  /** Takes everything away. */
  close(): void {
    this.ended.abort();
    this.scene?.board.destroy();
    this.details.mark(undefined);
    this.stage.remove();
  }

  private listen(): void {
    const { scene, stage } = this;
    const { signal } = this.ended;
    if (!scene) return;
    scene.board.on('rangechange', () => scene.follow());
    scene.board.on('rangechanged', () => {
      void scene.draw();
      this.told(false);
    });
    scene.board.on('changed', () => this.place());
    const narrow = () => {
      scene.narrow();
      void scene.draw();
      if (this.chosen) this.details.show(this.chosen, scene.shown);
    };
    document.addEventListener('record:selection', narrow, { signal });
    stage.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stage.addEventListener('click', (event) => this.onClick(event), { signal });
    for (const name of ['focusin', 'focusout'])
      this.part('layer').addEventListener(name, () => this.place(), { signal });
    onWidth(stage, signal, () => {
      scene.board.resize();
      void scene.draw();
    });
    this.place();
  }

  private told(step: boolean): void {
    this.tell({ span: this.scene?.span(), event: this.chosen?.id }, step);
  }

  private onKey(event: KeyboardEvent): void {
    const way = wayOf(event);
    if (way === 'close' && this.chosen) this.leave(this.details.focused());
    else if (way && way !== 'close' && this.cursor.owns(event.target)) this.go(way);
    else return;
    event.preventDefault();
  }

  private go(way: Way): void {
    const { event } = this.cursor;
    if (!event || !this.scene) return;
    if (way === 'in' || way === 'out') return this.show(this.scene.zoomed(way === 'in' ? 0.5 : 2, event.at));
    const lanes = this.data.lanes.map(({ id }) => id);
    const next = stepFrom(this.scene.shown, lanes, event, way);
    if (next) this.reach(next);
  }

  /** Leads the keys to an event: it gets a mark of its own, on the screen. */
  private reach(event: Dated): void {
    this.stand(event, true);
    this.scene?.uncover(event);
    this.draw();
  }

  private draw(): void {
    if (!this.scene) return;
    this.scene.pinned = [this.cursor.focused() ? this.cursor.event : undefined, this.chosen];
    void this.scene.draw();
    this.place();
  }

  private stand(event: Dated, focus: boolean): void {
    const shown = this.scene?.shown ?? [];
    const lane = this.data.lanes.find(({ id }) => id === event.lane)?.name;
    const place = `${lane}. ${shown.indexOf(event) + 1} of ${shown.length}`;
    this.cursor.moveTo(event, this.details.words(event).headline, place, focus);
    this.cursor.expand(event === this.chosen);
  }

  /** Moves the window as the reader asked, and says where to. */
  private show(window: Window): void {
    this.part('range').setAttribute('aria-live', 'polite');
    this.scene?.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private onClick(event: MouseEvent): void {
    const { scene, cursor } = this;
    const target = event.target instanceof Element ? event.target : this.stage;
    const asked = (name: string) => target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
    const [step, go, id] = [asked('zoom-step'), asked('zoom-go'), asked('event')];
    if (!scene) return;
    if (go) return this.leaf(go);
    if (step === 'in' || step === 'out') return this.show(scene.zoomed(step === 'in' ? 0.5 : 2));
    if (step) return this.show(scene.ahead(step));
    const found = cursor.owns(target) ? cursor.event : scene.shown.find((one) => one.id === id);
    if (!found || found === this.chosen) return;
    const opening = cursor.owns(target) ? undefined : scene.opening(found);
    if (opening) return this.show(opening);
    this.choose(found);
    this.told(true);
  }

  /** Turns to the event before or after the one shown. */
  private leaf(kind: string): void {
    if (kind === 'close') return this.leave(true);
    const next = this.chosen && stepFrom(this.scene?.shown ?? [], [], this.chosen, kind as Way);
    if (!next) return;
    this.choose(next);
    this.told(true);
    this.details.focus(kind);
  }

  /** Puts the details away; the keys go back to where their event stands. */
  private leave(back: boolean): void {
    const { chosen } = this;
    this.choose(undefined);
    this.told(true);
    if (back && chosen) this.reach(chosen);
  }

  /** Shows the details of an event below the chart, or none. */
  private choose(event: Dated | undefined, draw = true): void {
    this.chosen = event;
    if (event) {
      this.part('range').removeAttribute('aria-live');
      if (this.cursor.event !== event) this.stand(event, false);
      this.scene?.uncover(event);
      this.details.show(event, this.scene?.shown ?? []);
    } else this.details.say('Choose a mark to read what happened.');
    this.cursor.expand(event !== undefined && this.cursor.event === event);
    if (draw) this.draw();
    else if (this.scene) this.scene.pinned = [event];
  }

  /** Puts the cursor, the ring and the day of review where they are now. */
  private place(): void {
    const { scene, cursor } = this;
    if (!scene) return;
    // While the keys are elsewhere, the stop of the Tab key stays on an event that is on the screen.
    const sound = cursor.event && scene.shown.includes(cursor.event) && scene.sees(cursor.event);
    const next = sound ? undefined : (scene.shown.find((event) => scene.sees(event)) ?? scene.shown[0]);
    if (next && !cursor.focused()) this.stand(next, false);
    cursor.place(this.part('chart'), this.chosen, scene.reviewedAt());
  }
}
