import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { ZoomEvent } from './dated.ts';
import { element } from './drawing.ts';
import type { PlacedMark } from './layout.ts';
import { MarkNode } from './markNode.ts';
import { pixelsPerMs, type Scale, xOf } from './window.ts';

/** The layer above the board that holds the marks and their labels; panning moves it as a whole, and its elements are reused. */
export class MarkLayer {
  readonly element = element('div', 'zoom__marks');
  private readonly lanes: Map<string, ZoomLane>;
  private readonly area: HTMLElement;
  private nodes = new Map<string, MarkNode>();
  private spare: MarkNode[] = [];
  /** The scale the marks were last moved to one by one. */
  private drawnScale: Scale = { window: { from: 0, to: 1 }, width: 1 };

  /** `area` is the element that holds the board and what is placed beside its marks. */
  constructor(lanes: readonly ZoomLane[], area: HTMLElement) {
    this.area = area;
    this.lanes = new Map(lanes.map((lane) => [lane.id, lane]));
  }

  /** Draws these marks and no others; a mark that stays keeps its elements. */
  draw(marks: readonly PlacedMark[], scale: Scale): void {
    const previous = this.nodes;
    const kept = new Set(marks.map(({ crowd }) => crowd.event.id));
    for (const [id, node] of previous) if (!kept.has(id)) this.spare.push(node);
    this.nodes = new Map();
    const added: HTMLElement[] = [];
    for (const mark of marks) {
      const { event } = mark.crowd;
      const lane = this.lanes.get(event.lane);
      if (!lane) continue;
      const node = previous.get(event.id) ?? this.spare.pop() ?? new MarkNode();
      node.draw(mark, lane);
      this.nodes.set(event.id, node);
      if (!node.element.isConnected) added.push(node.element);
    }
    for (const node of this.spare) node.element.remove();
    this.moveAll(scale);
    this.element.append(...added);
  }

  /** Follows the board to another window: the layer moves as a whole if only time has moved, and each mark if the scale has changed. */
  follow(scale: Scale): void {
    const { drawnScale } = this;
    const ratio = pixelsPerMs(scale) / pixelsPerMs(drawnScale);
    if (Math.abs(ratio - 1) > 1e-6) return this.moveAll(scale);
    this.element.style.transform = `translateX(${xOf(drawnScale.window.from, scale)}px)`;
  }

  private moveAll(scale: Scale): void {
    this.drawnScale = scale;
    this.element.style.transform = '';
    for (const node of this.nodes.values()) node.move(scale);
  }

  /** Returns the element of the mark of an event, if it has one of its own. */
  elementOf(id: string): HTMLElement | undefined {
    return this.nodes.get(id)?.element;
  }

  /** Returns where the mark of an event is, in pixels from the top left corner of the area; an event without a mark is at that corner. */
  pointOf({ id }: ZoomEvent): { x: number; y: number } {
    const area = this.area.getBoundingClientRect();
    const mark = this.elementOf(id)?.getBoundingClientRect() ?? area;
    return { x: mark.left - area.left, y: mark.top - area.top };
  }
}
