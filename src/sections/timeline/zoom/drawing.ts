import { glyphPath } from '../../../charts/glyphs.ts';
import type { ZoomLane } from '../../../charts/zoomData.ts';
import type { Crowd } from './crowds.ts';
import type { Label } from './labels.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Makes an element with a class and content; texts stay texts. */
export function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/** The radius of a mark by the weight of its event, in pixels. */
const radius = { key: 8, major: 6.5, minor: 5 } as const;

function glyph(
  lane: ZoomLane,
  size: number,
  ...shapes: { r: number; x: number; hollow: boolean }[]
): Element {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', `${-size / 2} ${-size / 2} ${size} ${size}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  for (const { r, x, hollow } of shapes) {
    const path = document.createElementNS(svgSpace, 'path');
    path.setAttribute('class', hollow ? 'mark mark--hollow' : 'mark');
    path.setAttribute('d', glyphPath(lane.glyph, x, 0, r));
    svg.append(path);
  }
  return svg;
}

/** The mark of an event, or of a crowd: two glyphs and how many they are. */
export function markNode({ event, members }: Crowd, lane: ZoomLane, label: Label | undefined): HTMLElement {
  const many = members.length > 1;
  const [r, hollow] = [radius[event.weight], event.hollow];
  const behind = many ? [{ r: r - 1, x: 3.5, hollow: true }] : [];
  const node = element(
    'div',
    `zoom-mark tone-${lane.colour}`,
    glyph(lane, 28, ...behind, { r, x: 0, hollow }),
  );
  if (many) node.append(element('span', 'zoom-mark__count', String(members.length)));
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

/** The glyph of a lane, as it stands beside its name. */
export const glyphNode = (lane: ZoomLane): Element => glyph(lane, 20, { r: 7, x: 0, hollow: false });

/** The name of a lane, and beside its bars the names of its measures. */
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
