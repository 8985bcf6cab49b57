import type { ZoomData } from '../../../charts/zoomData.ts';
import { firstDay } from '../../../record/time/dates.ts';
import * as counts from '../../../words/en/counts.ts';
import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDuration, formatDateRange } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import type { Board, TimeRange } from './board.ts';
import { type Crowd, gatherCrowds } from './crowds.ts';
import { type ZoomEvent, dayMs, midnightOf } from './dated.ts';
import { labelRow } from './labels.ts';
import { shownIds } from './listed.ts';
import type { ViewOptions } from './view.ts';

/** The least distance between the marks of a row, so that each can be tapped. */
const minDistancePx = 26;

/** The same for a narrow board, which shows counts beside the marks. */
const narrowMinDistancePx = 32;

/** The width below which a board is narrow. */
const narrowBoardPx = 580;

/** The current content of the board: which events of the list it shows, how they are grouped and labeled, and the text above it. */
export class Scene {
  /** Events that always have their own mark: the one under the cursor and the one whose details are open. */
  pinned: readonly (ZoomEvent | undefined)[] = [];
  /** All events of the list, in order of date. */
  readonly allEvents: ZoomEvent[];
  /** The events the filtered list currently shows, in order of date. */
  shownEvents: ZoomEvent[] = [];
  /** The ids of the lanes, from top to bottom. */
  readonly lanes: string[];
  readonly board: Board;
  /** The initial window: the years the figures of the record show. */
  private readonly initialWindow: TimeRange;
  private readonly stage: HTMLElement;
  private readonly list: HTMLElement;
  private readonly data: ZoomData;
  private pixelsPerMs = 0;
  private drawnRange: TimeRange = { from: 0, to: 0 };

  constructor(
    { stage, list, data }: Pick<ViewOptions, 'stage' | 'list' | 'data'>,
    events: ZoomEvent[],
    createBoard: (limits: TimeRange, start: TimeRange) => Board,
  ) {
    this.stage = stage;
    this.list = list;
    this.data = data;
    this.allEvents = events;
    this.lanes = data.lanes.map(({ id }) => id);
    const last = midnightOf(data.reviewed);
    const first = Math.min(...events.map(({ at, span }) => span?.from ?? at), last);
    const lengthMs = Math.max(last - first, 7 * dayMs);
    const limits = { from: first - lengthMs * 0.03, to: last + lengthMs * 0.06 };
    const since = midnightOf(data.since);
    const start = since > limits.from && since < last ? since : limits.from;
    this.initialWindow = { from: start, to: Math.min(limits.to, last + (last - start) * 0.06) };
    this.board = createBoard(limits, this.initialWindow);
  }

  /** Updates the lanes and the shown events to match the filtered list. */
  applyListFilter(): void {
    const ids = shownIds(this.list);
    this.shownEvents = this.allEvents.filter(({ id }) => ids.has(id));
    const lanes = this.data.lanes.filter(({ id }) => this.shownEvents.some(({ lane }) => lane === id));
    const rows = lanes.reduce((sum, { bars }) => sum + 1 + bars.length, 0);
    this.stage.style.setProperty('--rows', String(Math.max(1, rows)));
    const visibleLanes = new Set(lanes.map(({ id }) => id));
    this.setText('message', this.shownEvents.length > 0 ? '' : words.noMatch);
    this.board.drawLanes(visibleLanes);
    this.updateText();
  }

  private setText(name: string, text: string): void {
    const part = this.stage.querySelector(`[data-zoom-${name}]`);
    if (part && part.textContent !== text) part.textContent = text;
  }

  private crowds(): Crowd[][] {
    const pinned = this.pinned.map((event) => event?.id);
    const distance = this.board.width() < narrowBoardPx ? narrowMinDistancePx : minDistancePx;
    return [...gatherCrowds(this.shownEvents, this.pixelsPerMs, distance, pinned).values()];
  }

  /** Lays out the events at the current scale and draws those on or near the screen, in portions, pinned events first. */
  draw(portion?: number): Promise<void> {
    const { board } = this;
    const window = board.window();
    const widthPx = board.width();
    const lengthMs = window.to - window.from;
    this.pixelsPerMs = widthPx / lengthMs;
    this.drawnRange = { from: window.from - lengthMs * 0.6, to: window.to + lengthMs * 0.6 };
    const { from, to } = this.drawnRange;
    const xOf = (time: number) => (time - window.from) * this.pixelsPerMs;
    // Labels of marks on screen stay on screen and left of the day of review.
    const edge = Math.min(widthPx, xOf(midnightOf(this.data.reviewed)) - 3);
    const bounds = { from: xOf(from), to: Math.max(edge, widthPx - 3), screen: { from: 0, to: edge } };
    const pinned = this.pinned.map((event) => event?.id);
    const marks = this.crowds().flatMap((row) => {
      const nearby = row.filter(
        ({ event: { at, span } }) => (span?.to ?? at) >= from && (span?.from ?? at) <= to,
      );
      const labels = labelRow(nearby, xOf, bounds, (row[0]?.event.row ?? 0) > 0, pinned);
      return nearby.map((crowd) => ({ crowd, label: labels.get(crowd) }));
    });
    const priority = ({ crowd }: (typeof marks)[number]) => (this.pinned.includes(crowd.event) ? 0 : 1);
    return board.drawMarks(
      marks.sort((a, b) => priority(a) - priority(b)),
      portion,
    );
  }

  /** Updates the count as the window moves, and redraws when the window leaves the drawn range or its scale has about doubled or halved. */
  onWindowMove(): void {
    const { from, to } = this.board.window();
    const change = this.board.width() / (to - from) / this.pixelsPerMs;
    const leftDrawnRange = from < this.drawnRange.from || to > this.drawnRange.to;
    if (leftDrawnRange || change > 2.1 || change < 0.47) void this.draw();
    this.updateText();
  }

  /** Returns the lane of an event and its number among those shown, as text. */
  positionText(event: ZoomEvent): string {
    const lane = this.data.lanes.find(({ id }) => id === event.lane);
    return fillText(words.lanePosition, {
      lane: lane?.name ?? '',
      number: this.shownEvents.indexOf(event) + 1,
      total: this.shownEvents.length,
    });
  }

  /** Updates the text above the board: the dates and the number of events on screen. */
  updateText(): void {
    const days = this.visibleDays();
    const onScreen = this.shownEvents.filter((event) => this.isOnScreen(event)).length;
    const total = this.allEvents.length;
    const events =
      onScreen === total
        ? plural(total, counts.events)
        : fillText(plural(total, words.shownOfEvents), { shown: onScreen });
    this.setText('title', formatDateRange(...days));
    this.setText('count', fillText(words.durationAndEvents, { duration: formatDuration(...days), events }));
  }

  private visibleDays(): [from: string, to: string] {
    return this.board.visibleDays(firstDay(this.data.first), this.data.reviewed);
  }

  /** Returns the first and last day on screen; undefined while the window is the initial one. */
  visibleSpan(): [from: string, to: string] | undefined {
    const { from, to } = this.initialWindow;
    const window = this.board.window();
    const isClose = (a: number, b: number) => Math.abs(a - b) < (to - from) * 0.002;
    return isClose(window.from, from) && isClose(window.to, to) ? undefined : this.visibleDays();
  }

  /** Returns whether an event is at least partly on screen. */
  isOnScreen({ at, span }: ZoomEvent): boolean {
    const { from, to } = this.board.window();
    return (span?.to ?? at) >= from && (span?.from ?? at) <= to;
  }

  /** Returns the position of the day of review, in pixels from the left end of the time axis. */
  reviewX(): number {
    const { from, to } = this.board.window();
    return ((midnightOf(this.data.reviewed) - from) / (to - from)) * this.board.width();
  }

  /** Centers the window on an event that is off screen or at the very edge. */
  ensureVisible({ at }: ZoomEvent): void {
    const { from, to } = this.board.window();
    const edge = (to - from) * 0.01;
    if (at >= from + edge && at <= to - edge) return;
    this.board.show({ from: at - (to - from) / 2, to: at + (to - from) / 2 }, false);
  }

  /** Shows a span of days, or the initial window. */
  showDays(span: readonly [from: string, to: string] | undefined): void {
    const window = span ? { from: midnightOf(span[0]), to: midnightOf(span[1]) + dayMs } : this.initialWindow;
    this.board.show(window, false);
  }

  /** Returns the window a zoom or pan step leads to: half a screen earlier or later, zoomed in or out by a factor of two (around `center` if that is on screen), all shown events, or the whole period. */
  windowAfter(step: string, center?: number): TimeRange {
    const { from, to } = this.board.window();
    const half = (to - from) / 2;
    if (step === 'earlier') return { from: from - half, to: to - half };
    if (step === 'later') return { from: from + half, to: to + half };
    if (step === 'in' || step === 'out') {
      const factor = step === 'in' ? 0.5 : 2;
      const anchor = center !== undefined && center >= from && center <= to ? center : from + half;
      return { from: anchor - (anchor - from) * factor, to: anchor + (to - anchor) * factor };
    }
    const ends = this.shownEvents.flatMap(({ at, span }) => (span ? [span.from, span.to] : [at]));
    if (step !== 'fit' || ends.length === 0) return this.board.limits;
    const first = Math.min(...ends);
    const last = Math.max(...ends);
    const padding = Math.max((last - first) * 0.06, 7 * dayMs);
    return { from: first - padding, to: last + padding };
  }

  /** Returns a window that spreads out the events sharing the mark of an event; undefined if there are no others, all are on one day, or zooming would gain too little. */
  windowSeparating(event: ZoomEvent): TimeRange | undefined {
    const members =
      this.crowds()
        .flat()
        .find((crowd) => crowd.event === event)?.members ?? [];
    const times = members.map(({ at }) => at);
    const from = Math.min(...times);
    const to = Math.max(...times);
    const window = this.board.window();
    const padding = Math.max((to - from) * 0.3, 4 * dayMs);
    const tooWide = to - from + 2 * padding > (window.to - window.from) * 0.9;
    return members.length < 2 || to - from < dayMs || tooWide
      ? undefined
      : { from: from - padding, to: to + padding };
  }
}
