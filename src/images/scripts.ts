import { type CheerioAPI, load } from 'cheerio';
import { type Face, faces, fontFiles } from './fonts.ts';
import { fontOf } from './letters.ts';
import { lineWidth } from './measure.ts';

type Nodes = ReturnType<CheerioAPI>;

const inherited = (element: Nodes, name: string): string => element.closest(`[${name}]`).attr(name) ?? '';

function faceOf(element: Nodes): Face {
  const bold = Number.parseInt(inherited(element, 'font-weight') || '400') > 500;
  if (inherited(element, 'font-family').includes(faces.label.family)) return bold ? 'strong' : 'label';
  return bold ? 'head' : 'text';
}

/** A text in pieces of one font each; a space goes with what stands before it. */
function runsOf(text: string, face: Face): { family: string; text: string }[] {
  const runs: { family: string; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const family = /\s/.test(letter) && last ? last.family : fontOf(letter, face).family;
    if (last?.family === family) last.text += letter;
    else runs.push({ family, text: letter });
  }
  return runs;
}

/** Sets letters that the first font of a face lacks as pieces of their own, each in its font and in its place: what draws pictures loses whole lines in which fonts are mixed. */
export function withScripts(svg: string): string {
  if (!/[^\x20-\x7e\s]/.test(svg)) return svg;
  const $ = load(svg, { xml: true });
  $('text, tspan')
    .contents()
    .each((_, node) => {
      if (node.type !== 'text' || node.data.trim() === '') return;
      const element = $(node).parent() as Nodes;
      const face = faceOf(element);
      const runs = runsOf(node.data, face);
      if (runs.every(({ family }) => family === fontFiles[face][0]?.family)) return;
      const size = Number.parseFloat(inherited(element, 'font-size'));
      const width = lineWidth(node.data.trimEnd(), face, size);
      const share = { end: 1, middle: 0.5 }[inherited(element, 'text-anchor')] ?? 0;
      let x = Number(inherited(element, 'x')) - share * width;
      const pieces = runs.map((run) => {
        // A file holds no space but the first: what stands there is left blank by the next piece's place.
        const piece = $('<tspan>').attr({
          x: x.toFixed(1),
          'text-anchor': 'start',
          'font-family': run.family,
        });
        x += lineWidth(run.text, face, size);
        return $.xml(piece.text(run.text.trim()));
      });
      $(node).replaceWith(pieces.join(''));
    });
  return $.xml();
}
