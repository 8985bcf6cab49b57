import type { ZoomData } from '../../../charts/zoomData.ts';
import { firstDay } from '../../../record/time/dates.ts';
import * as counts from '../../../words/en/counts.ts';
import * as words from '../../../words/en/zoomView.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDuration, formatDateRange } from '../../../words/format.ts';
import { plural } from '../../../words/plural.ts';
import type { Board } from './board.ts';
import { type ZoomEvent, dayMs, localDay, midnightOf } from './dated.ts';
import { type LayoutOptions, layoutMarks, type PlacedMark, type Row } from './layout.ts';
import { shownIds } from './listed.ts';
import { type BoardSize, defaultFontPx } from './sizes.ts';
import { panMargin, pixelsPerMs, type Scale, type TimeRange, xOf } from './window.ts';

/** What the board shows: the events of the filtered list, the window, and the marks for them. */
export class Scene {
  /** Events that always have their own mark: the one under the cursor, the one whose details are open and the one a search has come to. */
  pinned: readonly (ZoomEvent | undefined)[] = [];
  /** The events a tool lights up while the others fade; undefined if none does. */
  lit: ReadonlySet<ZoomEvent> | undefined;
  /** The event a search has come to. */
  hit: ZoomEvent | undefined;
  /** All events of the list, in order of date. */
  readonly allEvents: readonly ZoomEvent[];
  /** The events the filtered list currently shows, in order of date. */
  shownEvents: readonly ZoomEvent[] = [];
  /** The ids of the lanes that have shown events. */
  shownLanes: ReadonlySet<string> = new Set();
  /** The ids of the lanes, from top to bottom. */
  readonly lanes: string[];
  /** The day of review, in milliseconds. */
  readonly reviewed: number;
  /** The marks as last laid out. */
  marks: readonly PlacedMark[] = [];
  /** Set by the view before anything is drawn. */
  board!: Board;
  /** What the layout depends on besides the window. */
  size: BoardSize = {
    width: 0,
    letters: 1,
    narrow: false,
    fontPx: defaultFontPx,
    rows: { event: 0, bar: 0, eventLine: 0, barLine: 0 },
  };
  /** The range of time the reader can pan and zoom out to. */
  readonly limits: TimeRange;
  /** The initial window: the years the figures of the record show. */
  private readonly initialWindow: TimeRange;
  /** The lanes with their bars, and the dates of the record. */
  readonly data: ZoomData;
  private readonly headlineOf: (event: ZoomEvent) => string;
  private laneRows = new Map<string, Row>();
  private drawn: { range: TimeRange; pixelsPerMs: number } = { range: { from: 0, to: 0 }, pixelsPerMs: 0 };

  constructor(data: ZoomData, events: readonly ZoomEvent[], headlineOf: (event: ZoomEvent) => string) {
    this.data = data;
    this.headlineOf = headlineOf;
    this.allEvents = events;
    this.lanes = data.lanes.map(({ id }) => id);
    this.reviewed = midnightOf(data.reviewed);
    const last = this.reviewed;
    const first = events.reduce((least, { at, span }) => Math.min(least, span?.from ?? at), last);
    const lengthMs = Math.max(last - first, 7 * dayMs);
    this.limits = { from: first - lengthMs * 0.03, to: last + lengthMs * 0.06 };
    const since = midnightOf(data.since);
    const start = since > this.limits.from && since < last ? since : this.limits.from;
    this.initialWindow = { from: start, to: Math.min(this.limits.to, last + (last - start) * 0.06) };
  }

  /** Returns how times map to pixels now. */
  scale(): Scale {
    return { window: this.board.window(), width: this.size.width };
  }

  /** Updates the shown events and lanes to match the filtered list; returns the number of rows of events and of bars. */
  applyListFilter(list: HTMLElement): { events: number; bars: number } {
    const ids = shownIds(list);
    this.shownEvents = this.allEvents.filter(({ id }) => ids.has(id));
    this.shownLanes = new Set(this.shownEvents.map(({ lane }) => lane));
    const rows = { events: 0, bars: 0 };
    this.laneRows = new Map();
    for (const { id, bars } of this.data.lanes) {
      if (!this.shownLanes.has(id)) continue;
      this.laneRows.set(id, { ...rows, onBar: false });
      rows.events++;
      rows.bars += bars.length;
    }
    return rows;
  }

  /** Returns the row of an event: that of its lane, or that of the bar it is on. */
  rowOf = ({ lane, row }: Pick<ZoomEvent, 'lane' | 'row'>): Row => {
    const { events, bars } = this.laneRows.get(lane) ?? { events: 0, bars: 0 };
    return row === 0
      ? { events, bars, onBar: false }
      : { events: events + 1, bars: bars + row - 1, onBar: true };
  };

  /** Lays out the marks on or near the screen at the current scale. */
  layout(): void {
    const scale = this.scale();
    const { from, to } = scale.window;
    const beyond = (to - from) * panMargin;
    const range = { from: from - beyond, to: to + beyond };
    this.drawn = { range, pixelsPerMs: pixelsPerMs(scale) };
    this.marks = layoutMarks(this.shownEvents, {
      scale,
      range,
      narrow: this.size.narrow,
      letters: this.size.letters,
      pinned: this.pinned,
      lit: this.lit,
      ...this.layoutParts(),
    });
  }

  /** Lays out the marks in the window for another width in pixels, and returns them with where times are then. */
  layoutAt(
    width: number,
    pinned: LayoutOptions['pinned'],
  ): { window: TimeRange; marks: PlacedMark[]; x: (time: number) => number } {
    const window = this.board.window();
    const scale = { window, width };
    const look = { range: window, narrow: false, letters: 1, pinned, lit: undefined };
    const marks = layoutMarks(this.shownEvents, { scale, ...look, ...this.layoutParts() });
    return { window, marks, x: (time) => xOf(time, scale) };
  }

  private layoutParts(): Pick<LayoutOptions, 'reviewed' | 'rowOf' | 'headlineOf'> {
    const { reviewed, rowOf, headlineOf } = this;
    return { reviewed, rowOf, headlineOf };
  }

  /** Returns whether the window has left what was laid out, or its scale has about doubled or halved since. */
  isOutgrown(): boolean {
    const scale = this.scale();
    const { range } = this.drawn;
    const change = pixelsPerMs(scale) / this.drawn.pixelsPerMs;
    return scale.window.from < range.from || scale.window.to > range.to || change > 2.1 || change < 0.47;
  }

  /** Returns the events that share a mark with an event that has one, starting with it; during a search, those it found. */
  membersAt(id: string): readonly ZoomEvent[] {
    const members = this.marks.find(({ crowd }) => crowd.event.id === id)?.crowd.members ?? [];
    const lit = members.filter((event) => this.lit?.has(event));
    return lit.length > 0 ? lit : members;
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

  /** Returns the dates on screen and how many events they hold, as text. */
  windowTexts(): { title: string; count: string } {
    const days = this.visibleDays();
    const window = this.board.window();
    const onScreen = this.shownEvents.filter((event) => this.isOnScreen(event, window)).length;
    const total = this.allEvents.length;
    const events =
      onScreen === total
        ? plural(total, counts.events)
        : fillText(plural(total, words.shownOfEvents), { shown: onScreen });
    return {
      title: formatDateRange(...days),
      count: fillText(words.durationAndEvents, { duration: formatDuration(...days), events }),
    };
  }

  /** Returns the first and last day on screen, clamped to the first day and the day of review of the record. */
  visibleDays(): [from: string, to: string] {
    const { from, to } = this.board.window();
    const first = firstDay(this.data.first);
    const start = localDay(from);
    const end = localDay(to - 1);
    return [start < first ? first : start, end > this.data.reviewed ? this.data.reviewed : end];
  }

  /** Returns the first and last day on screen; undefined while the window is the initial one. */
  visibleSpan(): [from: string, to: string] | undefined {
    const { from, to } = this.initialWindow;
    const window = this.board.window();
    const isClose = (a: number, b: number) => Math.abs(a - b) < (to - from) * 0.002;
    return isClose(window.from, from) && isClose(window.to, to) ? undefined : this.visibleDays();
  }

  /** Returns whether an event is at least partly on screen. */
  isOnScreen({ at, span }: ZoomEvent, { from, to } = this.board.window()): boolean {
    return (span?.to ?? at) >= from && (span?.from ?? at) <= to;
  }

  /** Returns the event a search has come to if it is on screen. */
  hitOnScreen(): readonly ZoomEvent[] {
    return this.hit && this.isOnScreen(this.hit) ? [this.hit] : [];
  }

  /** Centers the window on an event that is off screen or at the very edge. */
  ensureVisible({ at }: ZoomEvent): void {
    const { from, to } = this.board.window();
    const edge = (to - from) * 0.01;
    if (at >= from + edge && at <= to - edge) return;
    this.board.show({ from: at - (to - from) / 2, to: at + (to - from) / 2 }, false);
  }

  /** Returns the window of a span of days, or the initial window. */
  windowOf(span: readonly [from: string, to: string] | undefined): TimeRange {
    return span ? { from: midnightOf(span[0]), to: midnightOf(span[1]) + dayMs } : this.initialWindow;
  }

  /** Returns the window a zoom or pan step leads to: half a screen earlier or later, zoomed in or out by a factor of two (around `center` if that is on screen), or the whole period of the shown events. */
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
    const isFiltered = this.shownEvents.length < this.allEvents.length;
    return isFiltered ? this.windowAround(this.shownEvents, 0.06) : this.limits;
  }

  /** Returns a window that shows these events with some room on each side, as a part of their length but at least four days. */
  windowAround(events: readonly ZoomEvent[], room = 0.3): TimeRange {
    if (events.length === 0) return this.limits;
    const from = events.reduce((least, { at, span }) => Math.min(least, span?.from ?? at), Infinity);
    const to = events.reduce((most, { at, span }) => Math.max(most, span?.to ?? at), -Infinity);
    const padding = Math.max((to - from) * room, 4 * dayMs);
    return { from: from - padding, to: to + padding };
  }
}
