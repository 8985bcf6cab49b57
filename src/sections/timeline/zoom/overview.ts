import { type PixelRange, WindowBrush } from '../../../charts/windowBrush.ts';
import { svgElement } from './drawing.ts';
import { ticksPath } from './ticks.ts';
import type { Tool, ToolParts } from './tool.ts';
import { letPageScroll } from './touches.ts';
import { type Scale, timeAt, type TimeRange, xOf } from './window.ts';

/** The height of the strip, which the style sheet has too, in pixels. */
const heightPx = 32;

/** The strip over the whole period: shows where events are, and the window as a brush. */
export class Overview implements Tool {
  private readonly parts: ToolParts;
  private readonly svg: SVGElement;
  private readonly brush: WindowBrush;

  constructor(parts: ToolParts, container: HTMLElement) {
    const { navigation, signal } = parts;
    this.parts = parts;
    this.svg = svgElement('svg', { height: String(heightPx) });
    this.brush = new WindowBrush(this.svg, 'zoom__brush', {
      onDrag: (range) => navigation.drag(this.windowOf(range)),
      onDrop: () => navigation.drop(),
      onDraw: (range) => {
        navigation.drag(this.windowOf(range));
        navigation.drop();
      },
      onClick: (x) => this.center(x),
      onEnd: () => this.onFollow(),
    });
    letPageScroll(this.svg, signal);
    container.replaceChildren(this.svg);
    this.onResize();
  }

  /** How times map to pixels of the strip. */
  private scale(): Scale {
    const { scene } = this.parts;
    return { window: scene.board.limits, width: scene.scale().width };
  }

  onResize(): void {
    const { width } = this.scale();
    this.svg.setAttribute('width', String(width));
    this.brush.resize(width, heightPx);
    this.onFilter();
    this.onFollow();
  }

  /** Draws the listed events: a row of ticks for each lane. */
  onFilter(): void {
    const { scene, data } = this.parts;
    const lanes = data.lanes
      .map(({ id, colour }) => ({ colour, events: scene.shownEvents.filter(({ lane }) => lane === id) }))
      .filter(({ events }) => events.length > 0);
    const height = heightPx / lanes.length;
    const paths = lanes.map(({ colour, events }, index) =>
      svgElement('path', {
        class: `zoom__ticks tone-${colour}`,
        d: ticksPath(events, this.scale(), { top: index * height + 0.5, height: height - 1 }),
      }),
    );
    for (const path of this.svg.querySelectorAll('.zoom__ticks')) path.remove();
    this.svg.prepend(...paths);
  }

  /** Moves the brush to the window. */
  onFollow(): void {
    const { from, to } = this.parts.scene.board.window();
    const scale = this.scale();
    const { from: first, to: last } = scale.window;
    const fillsStrip = to - from > (last - first) * 0.99;
    this.brush.move([xOf(Math.max(from, first), scale), xOf(Math.min(to, last), scale)], fillsStrip);
  }

  private windowOf([from, to]: PixelRange): TimeRange {
    return { from: timeAt(from, this.scale()), to: timeAt(to, this.scale()) };
  }

  /** Centers the window on a place of the strip. */
  private center(x: number): void {
    const { scene, navigation } = this.parts;
    const { from, to } = scene.board.window();
    const { from: first, to: last } = scene.board.limits;
    const length = to - from;
    const start = Math.max(first, Math.min(timeAt(x, this.scale()) - length / 2, last - length));
    navigation.show({ from: start, to: start + length });
  }
}
