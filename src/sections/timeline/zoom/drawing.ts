import { barKey } from '../../../charts/barKey.ts';
import { glyphPath } from '../../../charts/glyphs.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { Row } from './layout.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Creates an element with a class and content; strings become text nodes, never HTML. */
export function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

/** Creates an SVG element with attributes. */
export function svgElement(tag: string, attributes: Record<string, string> = {}): SVGElement {
  const node = document.createElementNS(svgNamespace, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** Places an element on the line of a row, `x` pixels from the left end of the time axis; the style sheet knows how high rows are. */
export function place(node: HTMLElement, row: Row, x: number): void {
  const { style } = node;
  style.setProperty('--events', String(row.events));
  style.setProperty('--bars', String(row.bars));
  style.setProperty('--on-bar', row.onBar ? '1' : '0');
  style.transform = `translateX(${x}px)`;
}

/** Creates the glyph of a lane. */
export function glyphNode(lane: ZoomLane): Element {
  const size = 20;
  const svg = svgElement('svg', {
    viewBox: [-size / 2, -size / 2, size, size].join(' '),
    width: String(size),
    height: String(size),
  });
  svg.append(svgElement('path', { class: 'mark', d: glyphPath(lane.glyph, 0, 0, 7) }));
  return svg;
}

/** Creates the heading of a lane: its name, and the names of its measures beside their bars. */
export function laneNode(lane: ZoomLane): HTMLElement {
  const name = element('div', `zoom-lane__name tone-${lane.colour}`, glyphNode(lane));
  name.append(element('span', '', lane.name));
  const bars = lane.bars.map((bar, index) => {
    const node = element('div', 'zoom-lane__bar', element('b', '', bar.name), element('span', '', bar.state));
    node.dataset['zoomBar'] = barKey(lane.id, index);
    return node;
  });
  const node = element('div', 'zoom-lane', name, ...bars);
  node.style.setProperty('--bars', String(lane.bars.length));
  return node;
}
