import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { ZoomData, ZoomLane } from '../../../charts/zoomData.ts';
import { zoomStretches } from '../../../charts/zoomStretches.ts';
import { dayFromNumber, dayNumber } from '../../../record/time/dates.ts';
import type { Crowd } from './crowds.ts';
import { type Dated, day, dayOf, momentOf } from './dated.ts';
import { laneNode, markNode } from './drawing.ts';
import type { Label } from './labels.ts';
import { fixed } from './options.ts';
import { inPortions, later } from './portions.ts';

/** One thing on the board, as vis-timeline takes it. */
interface Item {
  id: string;
  group?: string;
  type: 'point' | 'range' | 'background';
  start: Date;
  end?: Date;
  className: string;
  content: string;
  /** The key of the mark it belongs to. */
  mark?: string;
}

/** A stretch of time on the screen, in milliseconds. */
export interface Window {
  from: number;
  to: number;
}

const date = (full: string) => new Date(momentOf(full));
const dayAfter = (full: string) => date(dayFromNumber(dayNumber(full) + 1));
const week = 7 * day;

const rowClass = (lane: ZoomLane, row: number) => `zoom-item column-${row} tone-${lane.colour}`;

/** The mark of an event, and what it spans if it is no day. */
function markItems(key: string, { lane: group, row, at, span }: Dated, lane: ZoomLane): Item[] {
  const common = { group, content: '', mark: key };
  const classOf = (kind: string) => `${rowClass(lane, row)} ${kind}${row > 0 ? ` ${kind}--bar` : ''}`;
  const mark: Item = {
    ...common,
    id: key,
    type: 'point',
    start: new Date(at),
    className: classOf('zoom-point'),
  };
  if (!span) return [mark];
  const [start, end] = [new Date(span.from), new Date(span.to)];
  return [{ ...common, id: `span ${key}`, type: 'range', start, end, className: classOf('zoom-span') }, mark];
}

/** The part of the view that vis-timeline draws: time, lanes, bars and marks. It decides nothing; what stands on it is handed to it. */
export class Board {
  /** How far the window can move and widen. */
  readonly limits: Window;
  /** Fulfilled when an empty board has been drawn. */
  readonly ready: Promise<void>;
  private readonly place: HTMLElement;
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<{ id: string; order: number; visible: boolean; content: string }>();
  private readonly nodes = new Map<string, () => HTMLElement>();
  private readonly lanes: Map<string, ZoomLane>;
  private marks = new Set<string>();

  constructor(place: HTMLElement, data: ZoomData, limits: Window, start: Window) {
    this.place = place;
    this.lanes = new Map(data.lanes.map((lane) => [lane.id, lane]));
    this.limits = limits;
    let drawn = () => {};
    this.ready = new Promise((done) => (drawn = done));
    // Without items, and without a start and an end among the options, the first drawing is soon done; only then does vis-timeline follow what moves the window.
    this.timeline = new Timeline(place, [], {
      ...fixed,
      min: limits.from,
      max: limits.to,
      zoomMin: week,
      zoomMax: limits.to - limits.from,
      template: (item: Item) => this.nodes.get(item.id)?.() ?? '',
      groupTemplate: (group: { id: string }) => {
        const lane = this.lanes.get(group?.id);
        return lane ? laneNode(lane) : '';
      },
      onInitialDrawComplete: () => drawn(),
    });
    this.show(start, false);
  }

  /** Draws the lanes. */
  drawLanes(shown: ReadonlySet<string>): void {
    const lanes = [...this.lanes.keys()];
    if (this.groups.length > 0)
      return void this.groups.update(
        lanes
          .map((id, order) => ({ id, order, visible: shown.has(id), content: '' }))
          .filter(({ id, visible }) => this.groups.get(id)?.visible !== visible),
      );
    this.groups.add(lanes.map((id, order) => ({ id, order, visible: shown.has(id), content: '' })));
    this.timeline.setGroups(this.groups);
    this.timeline.setItems(this.items);
  }

  /** Draws the bars of the measures, and the time after the day of review. */
  async drawBars(reviewed: string, portion: number): Promise<void> {
    const end = (to: string) => (to === reviewed ? date(to) : dayAfter(to));
    const bars = [...this.lanes.values()].flatMap((lane) =>
      lane.bars.flatMap((bar, index) =>
        zoomStretches(bar).map(({ from, to, kind, unsure }, at): Item => ({
          id: `bar ${lane.id} ${index} ${at}`,
          group: lane.id,
          type: 'range',
          start: date(from),
          end: end(to),
          className: `${rowClass(lane, index + 1)} zoom-bar zoom-bar--${kind}${unsure ? ' zoom-bar--unsure' : ''}`,
          content: '',
        })),
      ),
    );
    const { from, to } = this.limits;
    const after: Item = {
      id: 'after',
      type: 'background',
      start: date(reviewed),
      end: new Date(to + 5 * (to - from)),
      className: 'zoom-after',
      content: '',
    };
    await this.add([after, ...bars], portion);
  }

  /** Draws these marks with their labels, and takes away those that are no longer wanted; the first portion is drawn at once. */
  async drawMarks(
    wanted: readonly { crowd: Crowd; label: Label | undefined }[],
    portion = later,
  ): Promise<void> {
    const items = new Map<string, Item[]>();
    for (const { crowd, label } of wanted) {
      const lane = this.lanes.get(crowd.event.lane);
      if (!lane) continue;
      const key = `${crowd.event.id} ${crowd.members.length} ${label?.side ?? ''}`;
      this.nodes.set(key, () => markNode(crowd, lane, label));
      items.set(key, markItems(key, crowd.event, lane));
    }
    const gone = [...this.marks].filter((key) => !items.has(key));
    const added = [...items].flatMap(([key, own]) => (this.marks.has(key) ? [] : own));
    this.marks = new Set(items.keys());
    for (const key of gone) this.nodes.delete(key);
    if (gone.length > 0) this.items.remove(gone.flatMap((key) => [key, `span ${key}`]));
    await this.add(added, portion);
  }

  private add(items: readonly Item[], portion: number): Promise<void> {
    // Meanwhile the window may have moved on: what is no longer wanted is not drawn, what is there is not drawn twice.
    const wanted = ({ mark }: Item) => mark === undefined || this.marks.has(mark);
    return inPortions(items, portion, (part) => this.items.update(part.filter(wanted)));
  }

  /** What is on the screen. */
  window(): Window {
    const { start, end } = this.timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  /** Shows another stretch of time, as far as the limits allow; gently, if it is not wanted at once. */
  show({ from, to }: Window, gently: boolean): void {
    this.timeline.setWindow(from, to, {
      animation: gently ? { duration: 220, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** The width time has, in pixels. */
  width(): number {
    return this.place.querySelector<HTMLElement>('.vis-center')?.clientWidth ?? this.place.clientWidth;
  }

  /** The first and last day on the screen that the record speaks of. */
  days(first: string, reviewed: string): [from: string, to: string] {
    const { from, to } = this.window();
    const [a, b] = [dayOf(from), dayOf(to - 1)];
    return [a < first ? first : a, b > reviewed ? reviewed : b];
  }

  /** Calls back while the window moves, when it has come to rest, and whenever something was drawn. */
  on(name: 'rangechange' | 'rangechanged' | 'changed', answer: () => void): void {
    this.timeline.on(name, answer);
  }

  /** Draws everything again at a new size. */
  resize(): void {
    this.timeline.redraw();
  }

  /** Takes everything away: elements, listeners, data. */
  destroy(): void {
    this.timeline.destroy();
    this.items.clear();
    this.groups.clear();
    this.nodes.clear();
  }
}
