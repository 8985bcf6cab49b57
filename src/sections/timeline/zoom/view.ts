import type { ZoomData } from '../../../charts/zoomData.ts';
import type { ViewState } from './address.ts';
import { askedOf } from './asked.ts';
import type { Board, Window } from './board.ts';
import { Cursor } from './cursor.ts';
import type { Dated } from './dated.ts';
import { Details } from './details.ts';
import { readEvents } from './listed.ts';
import { stepFrom, type Way, wayOf } from './moves.ts';
import { breathe, opening } from './portions.ts';
import { Scene } from './scene.ts';
import { addStyles } from './styles.ts';
import { soundCancels } from './touches.ts';
import { onWidth } from './width.ts';

/** What a view is opened with: where it is drawn, its list, and what that list does not say. */
export interface Given {
  stage: HTMLElement;
  list: HTMLElement;
  data: ZoomData;
  /** Told whenever the window or the event shown has changed; a step is a change the Back button takes back. */
  tell: (state: Pick<ViewState, 'span' | 'event'>, step: boolean) => void;
}

/** The zoomable view of a list of events: answers keys, buttons, fingers and the list. */
export class View {
  private scene: Scene | undefined;
  private chosen: Dated | undefined;
  private readonly given: Given;
  private readonly cursor: Cursor;
  private readonly details: Details;
  private readonly ended = new AbortController();

  constructor(given: Given) {
    this.given = given;
    this.cursor = new Cursor(this.part('layer'));
    this.details = new Details(this.part('details'), given.list, given.data.lanes);
  }

  private part(name: string): HTMLElement {
    return this.given.stage.querySelector<HTMLElement>(`[data-zoom-${name}]`) ?? this.given.stage;
  }

  /** Draws the view, in portions small enough for the page to stay responsive; fails if its style sheet does not come. */
  async open(state: ViewState, MakeBoard: typeof Board): Promise<void> {
    const events = readEvents(this.given.list, this.given.data);
    const place = this.part('chart');
    const make = (...size: [Window, Window]) => new MakeBoard(place, this.given.data, ...size);
    const steps = [
      addStyles,
      () => void (this.scene = new Scene(this.given, events, make)),
      () => this.scene?.board.ready,
      () => this.scene?.showDays(state.span),
      () => this.scene?.narrow(),
      () => this.scene?.board.drawBars(this.given.data.reviewed, opening),
      () => this.restore(state, false),
      () => this.scene?.draw(opening),
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
    soundCancels(this.part('chart'), signal);
    onWidth(stage, signal, () => {
      scene.board.resize();
      void scene.draw();
    });
    this.settle();
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
    if (way === 'in' || way === 'out') return this.show(this.scene.ahead(way, event.at));
    const next = stepFrom(this.scene.shown, this.scene.lanes, event, way);
    if (next) this.reach(next);
  }

  private reach(event: Dated): void {
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

  private stand(event: Dated, focus: boolean): void {
    const { headline } = this.details.words(event);
    this.cursor.moveTo(event, headline, this.scene?.placeOf(event) ?? '', focus);
    this.cursor.expand(event === this.chosen);
  }

  private show(window: Window): void {
    this.part('range').setAttribute('aria-live', 'polite');
    this.scene?.board.show(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private onClick({ target }: MouseEvent): void {
    const { scene, cursor } = this;
    const { step, go, event: id } = askedOf(target);
    if (!scene) return;
    if (go) return this.leaf(go);
    if (step) return this.show(scene.ahead(step));
    const found = cursor.owns(target) ? cursor.event : scene.shown.find((one) => one.id === id);
    if (!found || found === this.chosen) return;
    const apart = !cursor.owns(target) && scene.opening(found);
    if (apart) this.show(apart);
    else this.turnTo(found);
  }

  private leaf(kind: string): void {
    if (kind === 'close') return this.leave(true);
    const next = this.chosen && stepFrom(this.scene?.shown ?? [], [], this.chosen, kind as Way);
    if (!next) return;
    this.turnTo(next);
    this.details.focus(kind);
  }

  /** Puts the details away; the keys go back to where their event stands. */
  private leave(back: boolean): void {
    const { chosen } = this;
    this.turnTo(undefined);
    if (back && chosen) this.reach(chosen);
  }

  private turnTo(event: Dated | undefined): void {
    this.choose(event);
    this.tell(true);
  }

  private tell(step: boolean): void {
    this.given.tell({ span: this.scene?.span(), event: this.chosen?.id }, step);
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
    this.cursor.expand(!!event && this.cursor.event === event);
    if (draw) this.draw();
    else if (this.scene) this.scene.pinned = [event];
  }

  /** While the keys are elsewhere, keeps the stop of the Tab key on an event that is on the screen. */
  private settle(): void {
    const { scene, cursor } = this;
    if (!scene) return;
    const seen = scene.shown.filter((event) => scene.sees(event));
    const next = seen.find((event) => event === cursor.event) ?? seen[0] ?? scene.shown[0];
    if (next && next !== cursor.event && !cursor.focused()) this.stand(next, false);
    this.place();
  }

  private place(): void {
    if (this.scene) this.cursor.place(this.part('chart'), this.chosen, this.scene.reviewedAt());
  }
}
