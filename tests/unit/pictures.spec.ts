import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { cardSvg } from '../../src/images/card.ts';
import { type Card, cardsOf } from '../../src/images/cards.ts';
import { drawingOf } from '../../src/images/drawing.ts';
import { fit } from '../../src/images/fit.ts';
import { escaped } from '../../src/images/markup.ts';
import { lineWidth } from '../../src/images/measure.ts';
import { token } from '../../src/images/palette.ts';
import { boxOf, pngOf } from '../../src/images/raster.ts';
import { readRecords } from '../../src/record/load/records.ts';

const read = (content: string) => {
  const { archive } = buildArchive(readRecords(content).records);
  if (!archive) throw new Error(`${content} has problems: npm run check:content`);
  return archive;
};
const archives = [read('content'), read('tests/fixtures/record')];

/** The lines of text of a card, in order, each with where it begins and ends. */
const linesOf = (svg: string) => {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((line) => {
      const attribute = (name: string) => $(line).attr(name) ?? '';
      const face = attribute('font-family') === 'STIX Two Text' ? 'head' : 'strong';
      const width = lineWidth($(line).text(), face, Number(attribute('font-size')));
      const [x, y] = [Number(attribute('x')), Number(attribute('y'))];
      const left = attribute('text-anchor') === 'end' ? x - width : x;
      return { text: $(line).text(), left, right: left + width, y };
    });
};

const absurd = {
  long: `${'A very long headline that goes on and on about donaudampfschifffahrtsgesellschaft '.repeat(12)}end`,
  word: 'supercalifragilistic'.repeat(8),
  markup: '<script>alert("1")</script> & "quotes" \u0007 é ü ł Ж',
};

test('every card says its headline in whole words that stay within the card', () => {
  const faults = archives.flatMap(({ site, ...archive }) =>
    cardsOf({ site, ...archive }).flatMap((card) => {
      const lines = linesOf(cardSvg(card, site));
      const said = lines.map(({ text }) => text).join(' ');
      const outside = lines.filter(({ left, right, y }) => left < 50 || right > 1192 || y > 620);
      return [
        ...(said.includes(card.headline) ? [] : [`${card.page} says ${said}`]),
        ...outside.map(({ text }) => `${card.page}: "${text}" leaves the card`),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('a headline no card could hold ends after a whole word, and one endless word is set smaller', () => {
  const [archive] = archives;
  if (!archive) return;
  const drawn = (headline: string) => {
    const card: Card = { page: 'x', headline, marks: [] };
    return linesOf(cardSvg(card, archive.site)).slice(1);
  };
  const shown = drawn(absurd.long).filter(({ text }) => !/^\d{4}$/.test(text));
  const said = shown.map(({ text }) => text).join(' ');
  expect(said).toMatch(/ …$/);
  const words = new Set(absurd.long.split(' '));
  expect(
    said
      .replace(/ …$/, '')
      .split(' ')
      .filter((word) => !words.has(word)),
  ).toEqual([]);
  expect(Math.max(...shown.map(({ right }) => right))).toBeLessThanOrEqual(1140);
  expect(Math.max(...shown.map(({ y }) => y))).toBeLessThan(480);
  const [one] = drawn(absurd.word);
  expect(one?.text).toBe(absurd.word);
  expect(one?.right).toBeLessThanOrEqual(1140);
  expect(
    drawn(absurd.markup)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('<script>alert("1")</script> &');
});

test('a card is a picture of 1200 by 630 pixels and at most 150 kB, whatever it says', async () => {
  const [archive] = archives;
  if (!archive) return;
  const heaviest = cardsOf(archive)
    .toSorted((a, b) => b.headline.length - a.headline.length)
    .slice(0, 2);
  const cards = [
    ...heaviest,
    ...Object.values(absurd).map((headline): Card => ({ page: 'x', headline, marks: [] })),
  ];
  for (const card of cards) {
    const png = Buffer.from(await pngOf(cardSvg(card, archive.site)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(150_000);
  }
});

test('text is measured as it is drawn', () => {
  for (const text of [
    'Commerce bans Kaspersky from selling',
    'Wave survey: 1,234 “racks”',
    'Łódź, Ж and ü of Hà Nội',
  ])
    for (const [face, family, weight] of [
      ['head', 'STIX Two Text', 600],
      ['strong', 'Radio Canada', 700],
    ] as const) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="50" font-family="${family}" font-weight="${weight}" font-size="50">${escaped(text)}</text></svg>`;
      const drawn = boxOf(svg)?.width ?? 0;
      expect(lineWidth(text, face, 50) / drawn, text).toBeGreaterThan(0.98);
      expect(lineWidth(text, face, 50) / drawn, text).toBeLessThan(1.06);
    }
});

test('a letter that no font of the pictures has is told with what would help', () => {
  expect(() => lineWidth('日', 'head', 10)).toThrow(/has the letter "日" \(U\+65E5\): add its script/);
});

test('a line is as wide as its room allows and lines are even', () => {
  const room = { face: 'head', width: 600, height: 300, sizes: [60, 40, 20], leading: 1.2 } as const;
  const { size, lines, cut } = fit('One two three four five six seven eight nine ten', room);
  expect([size, cut]).toEqual([60, false]);
  const widths = lines.map((line) => lineWidth(line, 'head', size));
  expect(Math.max(...widths)).toBeLessThanOrEqual(600);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  expect(fit('', room).lines).toEqual([]);
});

test('a chart taken out of its page carries its colors in attributes and none of the page’s links', () => {
  const html =
    '<figure><ul class="key"><li><svg viewBox="0 0 44 16"><rect class="bar" /></svg> In part</li></ul><svg class="chart figure__wide" viewBox="0 0 10 10"><rect class="bar tone-blue" width="4" /><path class="mark mark--hollow tone-plum" d="M0 0" /><a href="/events/x/" aria-label="A &amp; B"><circle class="hit" r="4" /><text class="label">B <tspan class="label__date">May </tspan></text></a><a href="/y/" aria-label="gone"><circle class="hit" r="4" /></a></svg></figure>';
  const { $, chart, key } = drawingOf(html);
  const inside = $.xml(chart.children());
  expect(inside).toContain(`<rect width="4" fill="${token('blue')}"`);
  expect(inside).toContain(`fill="${token('ground')}"`);
  expect(inside).toContain(`stroke="${token('plum')}"`);
  expect(inside).toContain('<title>A &amp; B</title>');
  expect(inside).not.toMatch(/class=|href=|aria-|hit|gone|var\(|light-dark/);
  expect(key.map(({ words }) => words)).toEqual(['In part']);
  expect(() => drawingOf('<p>no chart</p>')).toThrow('no drawing');
});

test('the drawings of a map become one, side by side, with their patterns and without the codes of narrow windows', () => {
  const map = (kind: string) =>
    `<svg class="chart map-chart ${kind}" viewBox="0 0 600 300"><path class="map-land" d="M0 0"></path><path class="shape" d="M1 1"></path><g class="map-names map-code"><text>COD</text></g></svg>`;
  const html = `<svg class="patterns"><defs><pattern id="step-x"><rect class="pattern__ground"></rect></pattern></defs></svg>${map('')}${map('map-chart--close')}<div class="map__key"><dl><div><dt><svg width="28"><rect class="shape" fill="url(#step-x)"></rect></svg> A ban</dt></div></dl></div>`;
  const { $, chart, key } = drawingOf(html);
  expect(chart.attr('viewBox')).toBe('0 0 1200 296');
  const inside = $.xml(chart.children());
  expect(inside).toContain(`<pattern id="step-x"><rect fill="${token('ground')}"`);
  expect(inside).toContain('x="612"');
  expect(inside).toContain('fill="#d3dbe0"');
  expect(inside).toMatch(/<path d="M1 1"[^>]*fill="#ffffff"/);
  expect(inside).not.toMatch(/COD|class=|var\(|light-dark/);
  expect(key).toMatchObject([{ words: 'A ban', width: 28 }]);
  expect(key[0]?.drawing).toContain('url(#step-x)');
});

test('colors of pictures are those of the style sheet, and a name it lacks is an error', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(css).toContain(`--ink: light-dark(${token('ink')},`);
  expect(() => token('nothing')).toThrow('has no --nothing');
});
