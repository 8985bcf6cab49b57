import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

// The characters of most pages; rarer ones come from the fonts' own extension files, loaded when a page needs them.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** The letters of western Europe, as one block. */
const western = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index)).join('');
const characters = `${ascii}${western}\u00a0§«»©®°·–—‘’“”„†‡•…′″←↑→↓↗−≈≥≤№½¶`;

const folder = 'node_modules/@fontsource-variable';
const faces = [
  {
    from: 'stix-two-text/files/stix-two-text-latin-wght-normal.woff2',
    to: 'stix-two-text-roman.woff2',
    axes: {},
  },
  {
    from: 'stix-two-text/files/stix-two-text-latin-wght-italic.woff2',
    to: 'stix-two-text-italic.woff2',
    axes: { wght: 400 },
  },
  {
    from: 'radio-canada/files/radio-canada-latin-wght-normal.woff2',
    to: 'radio-canada.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];

mkdirSync('src/fonts', { recursive: true });
for (const { from, to, axes } of faces) {
  const font = await subsetFont(readFileSync(`${folder}/${from}`), characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  writeFileSync(`src/fonts/${to}`, font);
  console.log(`${to}: ${font.length} bytes`);
}
const points = [...new Set(characters)]
  .map((character) => character.codePointAt(0) ?? 0)
  .sort((a, b) => a - b);
const ranges: string[] = [];
for (let index = 0; index < points.length;) {
  let end = index;
  while (points[end + 1] === (points[end] ?? 0) + 1) end++;
  const hex = (point = 0) => point.toString(16).toUpperCase();
  ranges.push(end > index ? `U+${hex(points[index])}-${hex(points[end])}` : `U+${hex(points[index])}`);
  index = end + 1;
}
console.log(`unicode-range: ${ranges.join(', ')};`);
