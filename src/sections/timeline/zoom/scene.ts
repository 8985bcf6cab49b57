import type { ZoomData } from '../../../charts/zoomData.ts';
import { elapsed, firstDay, spanInWords } from '../../../record/time/dates.ts';
import { counted } from '../../../words/wording.ts';
import type { Board, Window } from './board.ts';
import { type Crowd, gather } from './crowds.ts';
import { type Dated, day, momentOf } from './dated.ts';
import { labelRow } from './labels.ts';
import { shownIds } from './listed.ts';
import type { Given } from './view.ts';

/** Marks of a row stand at least so many pixels apart, so that each can be hit by a finger; on a narrow board their numbers stand beside them and need more. */
const [apart, farApart, narrow] = [26, 32, 580];

/** What stands on the board now: which events of the list, in which crowds, with which labels, and the words above it. */
export class Scene {
  /** Events that keep a mark of their own: the one the keys have reached and the one whose details are shown. */
  pinned: readonly (Dated | undefined)[] = [];
  /** All events of the list, and those it shows now, in the order of their dates. */
  readonly all: Dated[];
  shown: Dated[] = [];
  /** The ids of the lanes, from the top down. */
  readonly lanes: string[];
  readonly board: Board;
  /** What the view begins with: the years the figures of the record show. */
  private readonly home: Window;
  private readonly stage: HTMLElement;
  private readonly list: HTMLElement;
  private readonly data: ZoomData;
  private scale = 0;
  private drawn: Window = { from: 0, to: 0 };

  constructor(
    { stage, list, data }: Pick<Given, 'stage' | 'list' | 'data'>,
    events: Dated[],
    make: (limits: Window, start: Window) => Board,
  ) {
    this.stage = stage;
    this.list = list;
    this.data = data;
    this.all = events;
    this.lanes = data.lanes.map(({ id }) => id);
    const last = momentOf(data.reviewed);
    const first = Math.min(...events.map(({ at, span }) => span?.from ?? at), last);
    const whole = Math.max(last - first, 7 * day);
    const limits = { from: first - whole * 0.03, to: last + whole * 0.06 };
    const since = momentOf(data.since);
    const begin = since > limits.from && since < last ? since : limits.from;
    this.home = { from: begin, to: Math.min(limits.to, last + (last - begin) * 0.06) };
    this.board = make(limits, this.home);
  }

  /** Takes over what the list shows. */
  narrow(): void {
    const ids = shownIds(this.list);
    this.shown = this.all.filter(({ id }) => ids.has(id));
    const lanes = this.data.lanes.filter(({ id }) => this.shown.some(({ lane }) => lane === id));
    const rows = lanes.reduce((sum, { bars }) => sum + 1 + bars.length, 0);
    this.stage.style.setProperty('--rows', String(Math.max(1, rows)));
    const drawn = new Set(lanes.map(({ id }) => id));
    this.put('message', this.shown.length > 0 ? '' : 'No events match what the list is narrowed to.');
    this.board.drawLanes(drawn);
    this.count();
  }

  private put(name: string, words: string): void {
    const part = this.stage.querySelector(`[data-zoom-${name}]`);
    if (part && part.textContent !== words) part.textContent = words;
  }

  private crowds(): Crowd[][] {
    const pinned = this.pinned.map((event) => event?.id);
    const distance = this.board.width() < narrow ? farApart : apart;
    return [...gather(this.shown, this.scale, distance, pinned).values()];
  }

  /** Lays the events out for the present scale and draws those on the screen and a little beyond, in portions, the pinned first. */
  draw(portion?: number): Promise<void> {
    const { board } = this;
    const window = board.window();
    const [width, length] = [board.width(), window.to - window.from];
    this.scale = width / length;
    this.drawn = { from: window.from - length * 0.6, to: window.to + length * 0.6 };
    const { from, to } = this.drawn;
    const xOf = (moment: number) => (moment - window.from) * this.scale;
    // Words of marks on the screen stay on it and this side of the day of review.
    const edge = Math.min(width, xOf(momentOf(this.data.reviewed)) - 3);
    const room = { from: xOf(from), to: Math.max(edge, width - 3), screen: { from: 0, to: edge } };
    const pinned = this.pinned.map((event) => event?.id);
    const marks = this.crowds().flatMap((row) => {
      const near = row.filter(
        ({ event: { at, span } }) => (span?.to ?? at) >= from && (span?.from ?? at) <= to,
      );
      const labels = labelRow(near, xOf, room, (row[0]?.event.row ?? 0) > 0, pinned);
      return near.map((crowd) => ({ crowd, label: labels.get(crowd) }));
    });
    const first = ({ crowd }: (typeof marks)[number]) => (this.pinned.includes(crowd.event) ? 0 : 1);
    return board.drawMarks(
      marks.sort((a, b) => first(a) - first(b)),
      portion,
    );
  }

  /** While the window moves: draws again when it has left what is drawn, or its scale has changed much. */
  follow(): void {
    const { from, to } = this.board.window();
    const change = this.board.width() / (to - from) / this.scale;
    if (from < this.drawn.from || to > this.drawn.to || change > 2.1 || change < 0.47) void this.draw();
    this.count();
  }

  /** The lane of an event, and its number among those shown, in words. */
  placeOf(event: Dated): string {
    const lane = this.data.lanes.find(({ id }) => id === event.lane);
    return `${lane?.name}. ${this.shown.indexOf(event) + 1} of ${this.shown.length}`;
  }

  /** Says in words what stretch of time is on the screen, and how many events. */
  count(): void {
    const days = this.days();
    const within = this.shown.filter((event) => this.sees(event)).length;
    const all = counted(this.all.length, 'event');
    this.put('title', spanInWords(...days));
    this.put('count', `${elapsed(...days)}, ${within === this.all.length ? all : `${within} of ${all}`}`);
  }

  private days(): [from: string, to: string] {
    return this.board.days(firstDay(this.data.first), this.data.reviewed);
  }

  /** The days on the screen, or nothing while it is what the view begins with. */
  span(): [from: string, to: string] | undefined {
    const { board, home } = this;
    const window = board.window();
    const near = (one: number, other: number) => Math.abs(one - other) < (home.to - home.from) * 0.002;
    return near(window.from, home.from) && near(window.to, home.to) ? undefined : this.days();
  }

  /** Whether any of an event is on the screen. */
  sees({ at, span }: Dated): boolean {
    const { from, to } = this.board.window();
    return (span?.to ?? at) >= from && (span?.from ?? at) <= to;
  }

  /** Where the day of review is on the screen, in pixels from the left end of time. */
  reviewedAt(): number {
    const { from, to } = this.board.window();
    return ((momentOf(this.data.reviewed) - from) / (to - from)) * this.board.width();
  }

  /** Moves the window so that an event is well inside, if it is not. */
  uncover({ at }: Dated): void {
    const { from, to } = this.board.window();
    const edge = (to - from) * 0.01;
    if (at >= from + edge && at <= to - edge) return;
    this.board.show({ from: at - (to - from) / 2, to: at + (to - from) / 2 }, false);
  }

  /** Shows a span of days, or what the view begins with. */
  showDays(span: readonly [from: string, to: string] | undefined): void {
    this.board.show(span ? { from: momentOf(span[0]), to: momentOf(span[1]) + day } : this.home, false);
  }

  /** Where a button or key of the view leads: half a screen earlier or later, to half or twice the scale (around a moment, if that is on the screen), to all events the list shows, or to the whole period. */
  ahead(step: string, center?: number): Window {
    const { from, to } = this.board.window();
    const by = (to - from) / 2;
    if (step === 'earlier') return { from: from - by, to: to - by };
    if (step === 'later') return { from: from + by, to: to + by };
    if (step === 'in' || step === 'out') {
      const factor = step === 'in' ? 0.5 : 2;
      const fixed = center !== undefined && center >= from && center <= to ? center : from + by;
      return { from: fixed - (fixed - from) * factor, to: fixed + (to - fixed) * factor };
    }
    const ends = this.shown.flatMap(({ at, span }) => (span ? [span.from, span.to] : [at]));
    if (step !== 'fit' || ends.length === 0) return this.board.limits;
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const air = Math.max((last - first) * 0.06, 7 * day);
    return { from: first - air, to: last + air };
  }

  /** The stretch of time on which the crowd of an event falls apart; undefined if it stands alone, or all of it is of one day. */
  opening(event: Dated): Window | undefined {
    const members =
      this.crowds()
        .flat()
        .find((crowd) => crowd.event === event)?.members ?? [];
    const moments = members.map(({ at }) => at);
    const [from, to] = [Math.min(...moments), Math.max(...moments)];
    const window = this.board.window();
    const air = Math.max((to - from) * 0.3, 4 * day);
    const wide = to - from + 2 * air > (window.to - window.from) * 0.9;
    return members.length < 2 || to - from < day || wide ? undefined : { from: from - air, to: to + air };
  }
}
