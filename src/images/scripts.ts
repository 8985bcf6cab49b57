import { type CheerioAPI, load } from 'cheerio';
import { type Face, faces, fontFiles } from './fonts.ts';
import { fontForLetter } from './letters.ts';
import { lineWidth } from './measure.ts';

type Nodes = ReturnType<CheerioAPI>;

const inheritedAttribute = (element: Nodes, name: string): string =>
  element.closest(`[${name}]`).attr(name) ?? '';

function faceOf(element: Nodes): Face {
  const bold = Number.parseInt(inheritedAttribute(element, 'font-weight') || '400') > 500;
  if (inheritedAttribute(element, 'font-family').includes(faces.label.family))
    return bold ? 'strong' : 'label';
  return bold ? 'head' : 'text';
}

/** Splits a text into runs of one font each; a space belongs to the run before it. */
function runsOf(text: string, face: Face): { family: string; text: string }[] {
  const runs: { family: string; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const family = /\s/.test(letter) && last ? last.family : fontForLetter(letter, face).family;
    if (last?.family === family) last.text += letter;
    else runs.push({ family, text: letter });
  }
  return runs;
}

/** Splits lines that need several fonts into positioned `tspan` elements of one font each, because resvg drops lines with mixed fonts. */
export function splitByFont(svg: string): string {
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
      const size = Number.parseFloat(inheritedAttribute(element, 'font-size'));
      const width = lineWidth(node.data.trimEnd(), face, size);
      const anchorShift = { end: 1, middle: 0.5 }[inheritedAttribute(element, 'text-anchor')] ?? 0;
      let x = Number(inheritedAttribute(element, 'x')) - anchorShift * width;
      const tspans = runs.map((run) => {
        // Only the first font file has a space; other spaces result from the position of the next run.
        const tspan = $('<tspan>').attr({
          x: x.toFixed(1),
          'text-anchor': 'start',
          'font-family': run.family,
        });
        x += lineWidth(run.text, face, size);
        return $.xml(tspan.text(run.text.trim()));
      });
      $(node).replaceWith(tspans.join(''));
    });
  return $.xml();
}
