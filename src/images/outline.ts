import { type CheerioAPI, load } from 'cheerio';
import { type Face, faceOf, fallbackFace, openFont } from '../fonts/pictureFonts.ts';
import { lineWidth } from './measure.ts';

type Element = ReturnType<CheerioAPI>;

/** Letters in one face, with what their element sets otherwise than the text around it. */
interface Run {
  text: string;
  face: Face;
  size: number;
  fill: string | undefined;
}

/** Runs that follow one another from a position, anchored as a whole. */
interface Chunk {
  x: number;
  y: number;
  runs: Run[];
}

const decimals = (value: number) => String(Math.round(value * 100) / 100);

/** Returns an attribute of an element or of the nearest one around it that has it. */
const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`).attr(name);

/** Returns a horizontal position in pixels; percentages are of the width of the drawing around the element. Throws if it is no length. */
function leftOf(element: Element, value: string): number {
  const number = Number.parseFloat(value);
  const left = value.endsWith('%')
    ? (number / 100) * Number(element.closest('svg[width]').attr('width'))
    : number;
  if (Number.isNaN(left)) throw new Error(`A text of a chart stands at x="${value}", which is no length.`);
  return left;
}

/** Returns the face that draws a text: that of its element, or the fallback if it lacks a letter. */
function drawnFace(text: string, family: string, weight: number): Face {
  const face = faceOf(family, weight);
  const hasAll = [...text].every((letter) => openFont(face).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return hasAll ? face : fallbackFace;
}

/** Reads a text element as chunks: a `tspan` with an `x` begins a new one. */
function chunksOf($: CheerioAPI, text: Element): Chunk[] {
  const chunks: Chunk[] = [];
  let y = Number(text.attr('y') ?? 0);
  let x: number | undefined = leftOf(text, text.attr('x') ?? '0');
  const add = (content: string, element: Element) => {
    if (content === '') return;
    if (x !== undefined) chunks.push({ x, y, runs: [] });
    x = undefined;
    chunks.at(-1)?.runs.push({
      text: content,
      face: drawnFace(
        content,
        inherited(element, 'font-family') ?? '',
        Number(inherited(element, 'font-weight') ?? 400),
      ),
      size: Number.parseFloat(inherited(element, 'font-size') ?? '16'),
      fill: element.is('tspan') ? element.attr('fill') : undefined,
    });
  };
  for (const node of text.contents()) {
    const child = $(node);
    if (child.is('title')) continue;
    if (child.is('tspan')) {
      const [ownX, dy] = [child.attr('x'), child.attr('dy')];
      if (ownX !== undefined) x = leftOf(text, ownX);
      y += Number(dy ?? 0);
    }
    add(child.text().replace(/\s+/g, ' '), child.is('tspan') ? child : text);
  }
  return chunks;
}

/** Returns the text of chunks, with a space between two of them. */
const wordsOf = (chunks: readonly Chunk[]): string =>
  chunks
    .map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join(' ');

/** Collects the outlines of letters, each once, and returns the id of each. */
class Outlines {
  #paths = new Map<string, { id: string; path: string }>();

  /** Returns the id of a letter in a face. */
  idOf(letter: string, face: Face): string {
    const key = `${face} ${letter}`;
    const known = this.#paths.get(key);
    if (known) return known.id;
    const glyph = openFont(face).glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const id = `l${this.#paths.size}`;
    this.#paths.set(key, {
      id,
      path: glyph.path.toSVG().replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
    });
    return id;
  }

  /** Returns the definitions of all letters, in the units of their fonts, with y upward. */
  get svg(): string {
    const paths = [...this.#paths.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
    return `<defs>${paths.join('')}</defs>`;
  }
}

/** Draws one run with uses of letters; the width of its outline is kept, although letters are scaled. */
function runSvg(
  { text, face, size, fill }: Run,
  x: number,
  y: number,
  strokeWidth: number | undefined,
  outlines: Outlines,
): string {
  const scale = size / openFont(face).unitsPerEm;
  let at = 0;
  const uses = [...text].map((letter) => {
    const place = at === 0 ? '' : ` x="${Math.round(at)}"`;
    at += lineWidth(letter, face, openFont(face).unitsPerEm);
    return letter === ' ' ? '' : `<use xlink:href="#${outlines.idOf(letter, face)}"${place}/>`;
  });
  const paint = [
    fill === undefined ? '' : ` fill="${fill}"`,
    strokeWidth === undefined ? '' : ` stroke-width="${decimals(strokeWidth / scale)}"`,
  ].join('');
  const factor = String(Math.round(scale * 1e6) / 1e6);
  return `<g transform="translate(${decimals(x)} ${decimals(y)}) scale(${factor} -${factor})"${paint}>${uses.join('')}</g>`;
}

/** Replaces the texts of an SVG by outlines of their letters, so that it looks the same where its fonts are missing; `aria-label` keeps each text. */
export function outlineTexts(svg: string): string {
  const $ = load(svg, { xml: true });
  const outlines = new Outlines();
  for (const element of $('text').toArray()) {
    const text = $(element);
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    const strokeWidth = inherited(text, 'stroke-width');
    const chunks = chunksOf($, text);
    const runs = chunks.flatMap(({ x, y, runs: parts }) => {
      const widths = parts.map((run) => lineWidth(run.text, run.face, run.size));
      const width = widths.reduce((sum, part) => sum + part, 0);
      let left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return parts.map((run, index) => {
        const drawn = runSvg(
          run,
          left,
          y,
          strokeWidth === undefined ? undefined : Number.parseFloat(strokeWidth),
          outlines,
        );
        left += widths[index] ?? 0;
        return drawn;
      });
    });
    const group = $('<g></g>').attr('aria-label', wordsOf(chunks));
    for (const name of ['fill', 'stroke', 'paint-order', 'stroke-linejoin', 'opacity', 'transform']) {
      const value = text.attr(name);
      if (value !== undefined) group.attr(name, value);
    }
    text.replaceWith(group.append(runs.join('')));
  }
  $('[font-family], [font-size], [font-weight]')
    .removeAttr('font-family')
    .removeAttr('font-size')
    .removeAttr('font-weight');
  // Inkscape 1.2 does not know `href` without its prefix.
  $(':root').attr('xmlns:xlink', 'http://www.w3.org/1999/xlink');
  $(':root > desc').after(outlines.svg);
  return $.xml();
}
