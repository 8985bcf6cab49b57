import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { columnClass } from '../../../charts/columnClass.ts';
import type { ZoomData, ZoomLane } from '../../../charts/zoomData.ts';
import { zoomSegments } from '../../../charts/zoomSegments.ts';
import { dayFromNumber, dayNumber } from '../../../record/time/dates.ts';
import type { Crowd } from './crowds.ts';
import { type ZoomEvent, dayMs, localDay, midnightOf } from './dated.ts';
import { laneNode, markNode } from './drawing.ts';
import type { Label } from './labels.ts';
import { baseOptions } from './options.ts';
import { inPortions, laterPortion } from './portions.ts';

/** An item in the format vis-timeline expects. */
interface Item {
  id: string;
  group?: string;
  type: 'point' | 'range' | 'background';
  start: Date;
  end?: Date;
  className: string;
  content: string;
  /** The key of the mark the item belongs to; undefined for bars and the background. */
  mark?: string;
}

/** A range of time, in milliseconds since the epoch. */
export interface TimeRange {
  from: number;
  to: number;
}

const toDate = (day: string) => new Date(midnightOf(day));
const dayAfter = (day: string) => toDate(dayFromNumber(dayNumber(day) + 1));
const weekMs = 7 * dayMs;

const rowClass = (lane: ZoomLane, row: number) => `zoom-item ${columnClass(row)} tone-${lane.colour}`;

/** Returns the point item of an event, and a range item if its date is not a single day. */
function markItems(key: string, { lane: group, row, at, span }: ZoomEvent, lane: ZoomLane): Item[] {
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
  const start = new Date(span.from);
  const end = new Date(span.to);
  return [{ ...common, id: `span ${key}`, type: 'range', start, end, className: classOf('zoom-span') }, mark];
}

/** Draws the time axis, lanes, bars and marks it is given, using vis-timeline. */
export class Board {
  /** The range of time the reader can pan and zoom out to. */
  readonly limits: TimeRange;
  /** Resolves when the empty board has been drawn. */
  readonly ready: Promise<void>;
  private readonly container: HTMLElement;
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<{ id: string; order: number; visible: boolean; content: string }>();
  private readonly nodes = new Map<string, () => HTMLElement>();
  private readonly lanes: Map<string, ZoomLane>;
  private marks = new Set<string>();

  constructor(container: HTMLElement, data: ZoomData, limits: TimeRange, start: TimeRange) {
    this.container = container;
    this.lanes = new Map(data.lanes.map((lane) => [lane.id, lane]));
    this.limits = limits;
    let resolveReady = () => {};
    this.ready = new Promise((resolve) => (resolveReady = resolve));
    // Without items and without start and end options the initial draw finishes quickly; vis-timeline reacts to changes of the window only after that.
    this.timeline = new Timeline(container, [], {
      ...baseOptions,
      min: limits.from,
      max: limits.to,
      zoomMin: weekMs,
      zoomMax: limits.to - limits.from,
      template: (item: Item) => this.nodes.get(item.id)?.() ?? '',
      groupTemplate: (group: { id: string }) => {
        const lane = this.lanes.get(group?.id);
        return lane ? laneNode(lane) : '';
      },
      onInitialDrawComplete: () => resolveReady(),
    });
    this.show(start, false);
  }

  /** Shows these lanes and hides the others. */
  drawLanes(visibleIds: ReadonlySet<string>): void {
    const lanes = [...this.lanes.keys()];
    if (this.groups.length > 0)
      return void this.groups.update(
        lanes
          .map((id, order) => ({ id, order, visible: visibleIds.has(id), content: '' }))
          .filter(({ id, visible }) => this.groups.get(id)?.visible !== visible),
      );
    this.groups.add(lanes.map((id, order) => ({ id, order, visible: visibleIds.has(id), content: '' })));
    this.timeline.setGroups(this.groups);
    this.timeline.setItems(this.items);
  }

  /** Draws the bars of the measures and the background after the day of review; `portion` is the number of items drawn first. */
  async drawBars(reviewed: string, portion: number): Promise<void> {
    const barEnd = (to: string) => (to === reviewed ? toDate(to) : dayAfter(to));
    const bars = [...this.lanes.values()].flatMap((lane) =>
      lane.bars.flatMap((bar, index) =>
        zoomSegments(bar).map(({ from, to, kind, unsure }, at): Item => ({
          id: `bar ${lane.id} ${index} ${at}`,
          group: lane.id,
          type: 'range',
          start: toDate(from),
          end: barEnd(to),
          className: `${rowClass(lane, index + 1)} zoom-bar zoom-bar--${kind}${unsure ? ' zoom-bar--unsure' : ''}`,
          content: '',
        })),
      ),
    );
    const { from, to } = this.limits;
    const afterReview: Item = {
      id: 'after',
      type: 'background',
      start: toDate(reviewed),
      end: new Date(to + 5 * (to - from)),
      className: 'zoom-after',
      content: '',
    };
    await this.add([afterReview, ...bars], portion);
  }

  /** Draws these marks with their labels and removes all others; the first `portion` items are drawn synchronously. */
  async drawMarks(
    labeledCrowds: readonly { crowd: Crowd; label: Label | undefined }[],
    portion = laterPortion,
  ): Promise<void> {
    const items = new Map<string, Item[]>();
    for (const { crowd, label } of labeledCrowds) {
      const lane = this.lanes.get(crowd.event.lane);
      if (!lane) continue;
      const key = `${crowd.event.id} ${crowd.members.length} ${label?.side ?? ''}`;
      this.nodes.set(key, () => markNode(crowd, lane, label));
      items.set(key, markItems(key, crowd.event, lane));
    }
    const removedKeys = [...this.marks].filter((key) => !items.has(key));
    const newItems = [...items].flatMap(([key, keyItems]) => (this.marks.has(key) ? [] : keyItems));
    this.marks = new Set(items.keys());
    for (const key of removedKeys) this.nodes.delete(key);
    if (removedKeys.length > 0) this.items.remove(removedKeys.flatMap((key) => [key, `span ${key}`]));
    await this.add(newItems, portion);
  }

  private add(items: readonly Item[], portion: number): Promise<void> {
    // The window may have moved between portions: skip marks that have been removed; update() does not add an item twice.
    const isCurrent = ({ mark }: Item) => mark === undefined || this.marks.has(mark);
    return inPortions(items, portion, (part) => this.items.update(part.filter(isCurrent)));
  }

  /** Returns the range of time on screen. */
  window(): TimeRange {
    const { start, end } = this.timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  /** Shows a range of time, as far as the limits allow, with or without animation. */
  show({ from, to }: TimeRange, animate: boolean): void {
    this.timeline.setWindow(from, to, {
      animation: animate ? { duration: 220, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** Returns the width of the time axis, in pixels. */
  width(): number {
    const axis = this.container.querySelector<HTMLElement>('.vis-center') ?? this.container;
    return axis.clientWidth;
  }

  /** Returns the first and last day on screen, clamped to the first day and the review day of the record. */
  visibleDays(first: string, reviewed: string): [from: string, to: string] {
    const { from, to } = this.window();
    const start = localDay(from);
    const end = localDay(to - 1);
    return [start < first ? first : start, end > reviewed ? reviewed : end];
  }

  /** Adds a listener that is called while the window moves (`rangechange`), after it has moved (`rangechanged`), or after each draw (`changed`). */
  on(name: 'rangechange' | 'rangechanged' | 'changed', listener: () => void): void {
    this.timeline.on(name, listener);
  }

  /** Redraws everything at the current size of its container. */
  resize(): void {
    this.timeline.redraw();
  }

  /** Removes all elements, listeners and data. */
  destroy(): void {
    this.timeline.destroy();
    this.items.clear();
    this.groups.clear();
    this.nodes.clear();
  }
}
