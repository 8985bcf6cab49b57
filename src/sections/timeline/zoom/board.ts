import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { barKey } from '../../../charts/barKey.ts';
import { columnClass } from '../../../charts/columnClass.ts';
import type { ZoomBar, ZoomData, ZoomLane } from '../../../charts/zoomData.ts';
import { type BarTime, barTimes } from './barTimes.ts';
import { majorLabel, minorLabel } from './axisLabels.ts';
import { steadyPan } from './steadyPan.ts';
import { midnightOf } from './dated.ts';
import { laneNode } from './drawing.ts';
import { baseOptions, minWindowMs } from './options.ts';
import type { TimeRange } from './window.ts';

/** An item in the format vis-timeline expects. */
interface Item {
  id: string;
  group?: string;
  type: 'range' | 'background';
  start: Date;
  end: Date;
  className: string;
  content: '';
}

/** A lane in the format vis-timeline expects. */
interface Group {
  id: string;
  order: number;
  visible: boolean;
  content: '';
}

/** Returns the bars of a lane's measures, each in a row of its own below the row of events; those that are not lit are faded. */
function barItems(lane: ZoomLane, reviewed: string, lit?: ReadonlySet<string>): Item[] {
  const isFaded = (index: number) => lit && !lit.has(barKey(lane.id, index));
  return lane.bars.flatMap((bar, index) =>
    barTimes(bar, reviewed).map(({ from, to, kind, unsure }, at): Item => ({
      id: `bar ${lane.id} ${index} ${at}`,
      group: lane.id,
      type: 'range',
      start: new Date(from),
      end: new Date(to),
      className: `zoom-bar zoom-bar--${kind}${unsure ? ' zoom-bar--unsure' : ''}${isFaded(index) ? ' is-faded' : ''} ${columnClass(index)} tone-${lane.colour}`,
      content: '',
    })),
  );
}

/** Returns the background of the time after the day of review. */
const afterReview = (reviewed: string, { from, to }: TimeRange): Item => ({
  id: 'after',
  type: 'background',
  start: new Date(midnightOf(reviewed)),
  end: new Date(to + 5 * (to - from)),
  className: 'zoom-after',
  content: '',
});

/** What a board shows when it opens. */
export interface BoardOptions {
  data: ZoomData;
  /** The range of time the reader can pan and zoom out to. */
  limits: TimeRange;
  window: TimeRange;
  /** The ids of the lanes to show. */
  lanes: ReadonlySet<string>;
}

/** The time axis, the lanes and the bars, drawn by vis-timeline, which also pans and zooms. */
export class Board {
  readonly limits: TimeRange;
  /** Resolves when the board has been drawn. */
  readonly ready: Promise<void>;
  /** The labels of the time axis: those of its steps, and those of the periods that hold them. */
  readonly axis = { minorLabel, majorLabel };
  private readonly timeline: Timeline;
  private readonly groups: DataSet<Group>;
  private readonly items: DataSet<Item>;
  private readonly data: ZoomData;

  /** Draws everything at once: each later change would make vis-timeline lay out all of it again. */
  constructor(container: HTMLElement, { data, limits, window, lanes }: BoardOptions) {
    const laneById = new Map(data.lanes.map((lane) => [lane.id, lane]));
    this.limits = limits;
    this.data = data;
    this.groups = new DataSet(
      data.lanes.map(({ id }, order): Group => ({ id, order, visible: lanes.has(id), content: '' })),
    );
    this.items = new DataSet([afterReview(data.reviewed, limits), ...this.barItems()]);
    let resolveReady = () => {};
    this.ready = new Promise((resolve) => (resolveReady = resolve));
    this.timeline = new Timeline(container, this.items, this.groups, {
      ...baseOptions,
      min: limits.from,
      max: limits.to,
      zoomMin: minWindowMs,
      zoomMax: limits.to - limits.from,
      groupTemplate: (group: { id: string }) => {
        const lane = laneById.get(group?.id);
        return lane ? laneNode(lane) : '';
      },
      // With a start and an end, or before its first draw, vis-timeline would not say when it is ready.
      onInitialDrawComplete: () => {
        this.show(window, false);
        resolveReady();
      },
    });
    steadyPan(this.timeline);
    this.on('rangechange', ({ byUser }) => container.toggleAttribute('data-panning', byUser));
    this.on('rangechanged', () => container.removeAttribute('data-panning'));
  }

  /** Shows these lanes and hides the others. */
  showLanes(visibleIds: ReadonlySet<string>): void {
    const changed = this.groups
      .get()
      .filter(({ id, visible }) => visible !== visibleIds.has(id))
      .map((group): Group => ({ ...group, visible: !group.visible }));
    if (changed.length > 0) this.groups.update(changed);
  }

  private barItems(lit?: ReadonlySet<string>): Item[] {
    const { lanes, reviewed } = this.data;
    return lanes.flatMap((lane) => barItems(lane, reviewed, lit));
  }

  /** Fades the bars of all measures but these, given by their keys; of none if there are none. */
  fadeBars(lit: ReadonlySet<string> | undefined): void {
    this.items.update(this.barItems(lit));
  }

  /** Returns the segments of a bar, as drawn. */
  barTimes(bar: ZoomBar, reviewed: string): BarTime[] {
    return barTimes(bar, reviewed);
  }

  /** Returns the range of time on screen. */
  window(): TimeRange {
    const { start, end } = this.timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  /** Shows a range of time, as far as the limits allow, with or without animation. */
  show({ from, to }: TimeRange, animate: boolean): void {
    this.timeline.setWindow(from, to, {
      animation: animate ? { duration: 140, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** Adds a listener that is called while the window moves (`rangechange`) or after it has moved (`rangechanged`); `byUser` is true while the reader drags, pinches or turns the wheel. */
  on(name: 'rangechange' | 'rangechanged', listener: (move: { byUser: boolean }) => void): void {
    this.timeline.on(name, (move?: { byUser: boolean }) => listener({ byUser: !!move?.byUser }));
  }

  /** Redraws everything at the current size of its container. */
  resize(): void {
    this.timeline.redraw();
  }

  /** Removes all elements, listeners and data. */
  destroy(): void {
    this.timeline.destroy();
    this.groups.clear();
    this.items.clear();
  }
}
