import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** All characters from one code point to another. */
const characterRange = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');
/** The characters nearly every page needs, with the accented letters of most names. */
const common = `${characterRange(0x20, 0x7e)}\u00a0·×–—‘’“”•…←↑→↓↗−áäåãçéèëíñóöøúüÄÅÉÖÚÜ`;
/** The other letters of western Europe and rarer signs. Still rarer letters come from the extension files of the fonts. */
const western = [...`${characterRange(0xc0, 0xff)}§«»©®°„†‡′″≈≥≤№½¶`]
  .filter((character) => !common.includes(character))
  .join('');
/** The OpenType features that browsers use by default, and tabular figures. */
const keepFeatures = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

const folder = 'node_modules/@fontsource-variable';
const roman = 'stix-two-text/files/stix-two-text-latin-wght-normal.woff2';
const italic = 'stix-two-text/files/stix-two-text-latin-wght-italic.woff2';
const sans = 'radio-canada/files/radio-canada-latin-wght-normal.woff2';
const weights = { wght: { min: 400, max: 700, default: 400 } };
const files = [
  { from: roman, to: 'stix-two-text-roman.woff2', axes: weights, characters: common },
  { from: roman, to: 'stix-two-text-roman-western.woff2', axes: weights, characters: western },
  { from: italic, to: 'stix-two-text-italic.woff2', axes: { wght: 400 }, characters: common + western },
  { from: sans, to: 'radio-canada.woff2', axes: weights, characters: common },
  { from: sans, to: 'radio-canada-western.woff2', axes: weights, characters: western },
];

/** Characters as a CSS `unicode-range`. */
function unicodeRange(characters: string): string {
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
  return ranges.join(', ');
}

mkdirSync('src/fonts', { recursive: true });
for (const { from, to, axes, characters } of files) {
  const font = await subsetFont(readFileSync(`${folder}/${from}`), characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures,
  });
  writeFileSync(`src/fonts/${to}`, font);
  console.log(`${to}: ${font.length} bytes, unicode-range: ${unicodeRange(characters)};`);
}
