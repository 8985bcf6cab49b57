import { px } from '../../../../charts/glyphs.ts';
import { escapeXml } from '../../../../images/markup.ts';
import type { Face } from './faces.ts';

/** Returns an SVG element; attributes are escaped, and left out if undefined, and the content is markup. */
export function tag(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Where lines of text stand: the baseline of the first, the distance between them, and their color. */
interface Place {
  x: number;
  y: number;
  fill: string | undefined;
  leading?: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** Returns lines as one `text` element, whose text is all of them with spaces between. */
export function textLinesSvg(lines: readonly string[], face: Face, place: Place): string {
  const { x, y, fill, leading = 0, anchor } = place;
  const spans = lines.map((text, index) =>
    tag('tspan', { x, y: y + index * leading }, escapeXml(index < lines.length - 1 ? `${text} ` : text)),
  );
  return tag(
    'text',
    {
      fill,
      'font-family': face.family,
      'font-size': String(face.size),
      'font-weight': String(face.weight),
      'text-anchor': anchor,
    },
    spans.join(''),
  );
}
