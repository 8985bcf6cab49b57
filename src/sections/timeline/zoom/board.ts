import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { columnClass } from '../../../charts/columnClass.ts';
import type { ZoomBar, ZoomData, ZoomLane } from '../../../charts/zoomData.ts';
import { type BarTime, barTimes } from './barTimes.ts';
import { majorLabel, minorLabel } from './axisLabels.ts';
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

/** Returns the bars of a lane's measures, each in a row of its own below the row of events. */
function barItems(lane: ZoomLane, reviewed: string): Item[] {
  return lane.bars.flatMap((bar, index) =>
    barTimes(bar, reviewed).map(({ from, to, kind, unsure }, at): Item => ({
      id: `bar ${lane.id} ${index} ${at}`,
      group: lane.id,
      type: 'range',
      start: new Date(from),
      end: new Date(to),
      className: `zoom-bar zoom-bar--${kind}${unsure ? ' zoom-bar--unsure' : ''} ${columnClass(index)} tone-${lane.colour}`,
      content: '',
    })),
  );
}

/** The time axis, the lanes and the bars, drawn by vis-timeline, which also pans and zooms. */
export class Board {
  /** The range of time the reader can pan and zoom out to. */
  readonly limits: TimeRange;
  /** Resolves when the empty board has been drawn. */
  readonly ready: Promise<void>;
  /** The labels of the time axis: those of its steps, and those of the periods that hold them. */
  readonly axis = { minorLabel, majorLabel };
  private readonly timeline: Timeline;
  private readonly groups = new DataSet<Group>();
  private readonly lanes: Map<string, ZoomLane>;

  constructor(container: HTMLElement, data: ZoomData, limits: TimeRange, start: TimeRange) {
    this.lanes = new Map(data.lanes.map((lane) => [lane.id, lane]));
    this.limits = limits;
    let resolveReady = () => {};
    this.ready = new Promise((resolve) => (resolveReady = resolve));
    // Without items and without start and end options the initial draw finishes quickly; vis-timeline reacts to changes of the window only after that.
    this.timeline = new Timeline(container, [], {
      ...baseOptions,
      min: limits.from,
      max: limits.to,
      zoomMin: minWindowMs,
      zoomMax: limits.to - limits.from,
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
    const groups = [...this.lanes.keys()].map((id, order): Group => ({
      id,
      order,
      visible: visibleIds.has(id),
      content: '',
    }));
    if (this.groups.length > 0)
      return void this.groups.update(
        groups.filter(({ id, visible }) => this.groups.get(id)?.visible !== visible),
      );
    this.groups.add(groups);
    this.timeline.setGroups(this.groups);
  }

  /** Draws the bars of the measures, and the background after the day of review. */
  drawBars(reviewed: string): void {
    const { from, to } = this.limits;
    const afterReview: Item = {
      id: 'after',
      type: 'background',
      start: new Date(midnightOf(reviewed)),
      end: new Date(to + 5 * (to - from)),
      className: 'zoom-after',
      content: '',
    };
    this.timeline.setItems([
      afterReview,
      ...[...this.lanes.values()].flatMap((lane) => barItems(lane, reviewed)),
    ]);
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
      animation: animate ? { duration: 220, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** Adds a listener that is called while the window moves (`rangechange`) or after it has moved (`rangechanged`). */
  on(name: 'rangechange' | 'rangechanged', listener: () => void): void {
    this.timeline.on(name, listener);
  }

  /** Redraws everything at the current size of its container. */
  resize(): void {
    this.timeline.redraw();
  }

  /** Removes all elements, listeners and data. */
  destroy(): void {
    this.timeline.destroy();
    this.groups.clear();
  }
}
