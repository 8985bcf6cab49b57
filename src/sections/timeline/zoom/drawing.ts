import { glyphPath } from '../../../charts/glyphs.ts';
import { markRadius } from '../../../charts/marks.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { Crowd } from './crowds.ts';
import type { Label } from './labels.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Creates an element with a class and content; strings become text nodes, never HTML. */
export function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...content);
  return node;
}

function glyph(
  lane: ZoomLane,
  size: number,
  ...shapes: { r: number; x: number; hollow: boolean }[]
): Element {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', `${-size / 2} ${-size / 2} ${size} ${size}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  for (const { r, x, hollow } of shapes) {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('class', hollow ? 'mark mark--hollow' : 'mark');
    path.setAttribute('d', glyphPath(lane.glyph, x, 0, r));
    svg.append(path);
  }
  return svg;
}

/** Creates a mark with its label: one glyph for a single event, or two glyphs and the count for several. */
export function markNode({ event, members }: Crowd, lane: ZoomLane, label: Label | undefined): HTMLElement {
  const isShared = members.length > 1;
  const { hollow } = event;
  const r = markRadius.zoom[event.weight];
  const behind = isShared ? [{ r: r - 1, x: 3.5, hollow: true }] : [];
  const node = element(
    'div',
    `zoom-mark tone-${lane.colour}`,
    glyph(lane, 28, ...behind, { r, x: 0, hollow }),
  );
  if (isShared) node.append(element('span', 'zoom-mark__count', String(members.length)));
  if (label)
    node.append(
      element(
        'span',
        `zoom-mark__label zoom-mark__label--${label.side}`,
        element('b', '', label.date),
        element('span', '', label.text),
      ),
    );
  node.dataset['event'] = event.id;
  return node;
}

/** Creates the glyph beside the name of a lane. */
export const glyphNode = (lane: ZoomLane): Element => glyph(lane, 20, { r: 7, x: 0, hollow: false });

/** Creates the heading of a lane: its name, and the names of its measures beside their bars. */
export function laneNode(lane: ZoomLane): HTMLElement {
  const name = element('div', `zoom-lane__name tone-${lane.colour}`, glyphNode(lane));
  name.append(element('span', '', lane.name));
  const bars = lane.bars.map((bar) =>
    element('div', 'zoom-lane__bar', element('b', '', bar.name), element('span', '', bar.since)),
  );
  const node = element('div', 'zoom-lane', name, ...bars);
  node.style.setProperty('--rows', String(lane.bars.length + 1));
  return node;
}
