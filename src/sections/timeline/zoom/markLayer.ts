import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { ZoomEvent } from './dated.ts';
import { px } from '../../../charts/glyphs.ts';
import { svgElement } from './drawing.ts';
import type { PlacedMark } from './layout.ts';
import { MarkNode } from './markNode.ts';
import type { BoardSize } from './sizes.ts';
import { panMargin, pixelsPerMs, type Scale, xOf } from './window.ts';

/** Whether a span of time is as long on both scales. */
const hasSameZoom = (a: Scale, b: Scale): boolean => Math.abs(pixelsPerMs(a) / pixelsPerMs(b) - 1) < 1e-6;

/** The drawing above the board that holds the marks and their labels; panning moves it as a whole, and its elements are reused. */
export class MarkLayer {
  readonly element = svgElement('svg', { class: 'zoom__marks' });
  /** Lies behind all marks, unseen. The browser unites the areas of a layer in which the wheel or touches are listened to: with it they are one rectangle, without it thousands. */
  private readonly ground = svgElement('rect', { class: 'zoom__ground', height: '100%' });
  private readonly lanes: Map<string, ZoomLane>;
  private readonly area: HTMLElement;
  private nodes = new Map<string, MarkNode>();
  private spare: MarkNode[] = [];
  /** The scale the marks were last moved to one by one. */
  private drawnScale: Scale = { window: { from: 0, to: 1 }, width: 1 };
  private size: BoardSize | undefined;
  /** How long the marks took to draw last, in milliseconds. */
  drawMs = 0;

  /** `area` is the element that holds the board and what is placed beside its marks. */
  constructor(lanes: readonly ZoomLane[], area: HTMLElement) {
    this.area = area;
    this.lanes = new Map(lanes.map((lane) => [lane.id, lane]));
    this.element.append(this.ground);
  }

  /** Draws these marks and no others; a mark that stays keeps its elements and, if only time has moved, its place in the layer. */
  draw(marks: readonly PlacedMark[], scale: Scale, size: BoardSize): void {
    const start = performance.now();
    const stays = size === this.size && hasSameZoom(scale, this.drawnScale);
    if (!stays) this.drawnScale = scale;
    this.size = size;
    const previous = this.nodes;
    const kept = new Set(marks.map(({ crowd }) => crowd.event.id));
    for (const [id, node] of previous) if (!kept.has(id)) this.spare.push(node);
    this.nodes = new Map();
    const added: SVGElement[] = [];
    for (const mark of marks) {
      const { event } = mark.crowd;
      const lane = this.lanes.get(event.lane);
      if (!lane) continue;
      const node = previous.get(event.id) ?? this.spare.pop() ?? new MarkNode();
      if (node.draw(mark, lane, size) || !stays) node.move(this.drawnScale);
      this.nodes.set(event.id, node);
      if (!node.element.isConnected) added.push(node.element);
    }
    for (const node of this.spare) node.element.remove();
    this.element.append(...added);
    this.ground.setAttribute('x', px(xOf(scale.window.from, this.drawnScale) - panMargin * scale.width));
    this.ground.setAttribute('width', px((1 + 2 * panMargin) * scale.width));
    this.follow(scale);
    this.drawMs = performance.now() - start;
  }

  /** Follows the board to another window: the layer moves as a whole if only time has moved, and each mark if the scale has changed. */
  follow(scale: Scale): void {
    if (!hasSameZoom(scale, this.drawnScale)) {
      this.drawnScale = scale;
      for (const node of this.nodes.values()) node.move(scale);
    }
    this.element.style.transform = `translateX(${xOf(this.drawnScale.window.from, scale)}px)`;
  }

  /** Returns the element of the mark of an event, if it has one of its own. */
  elementOf(id: string): SVGElement | undefined {
    return this.nodes.get(id)?.element;
  }

  /** Returns where the mark of an event is, in pixels from the top left corner of the area; an event without a mark is at that corner. */
  pointOf({ id }: ZoomEvent): { x: number; y: number } {
    const node = this.nodes.get(id);
    if (!node) return { x: 0, y: 0 };
    const area = this.area.getBoundingClientRect();
    const layer = this.element.getBoundingClientRect();
    return { x: layer.left - area.left + node.x, y: layer.top - area.top + node.y };
  }
}
