import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cardSvg } from '../../src/images/card.ts';
import type { SocialCard } from '../../src/images/cards.ts';
import { extractDrawing, parseChart } from '../../src/images/drawing.ts';
import { fitText } from '../../src/images/fit.ts';
import { escapeXml } from '../../src/images/markup.ts';
import { lineWidth } from '../../src/images/measure.ts';
import { token } from '../../src/images/palette.ts';
import { drawingBounds, renderPng } from '../../src/images/raster.ts';
import { socialCards } from '../../src/sections/all/sections.ts';
import { cardFaults, linesOf } from './cardLines.ts';
import { loadArchive, loadFixture, mission } from './record.ts';

const archive = loadFixture();

const absurd = {
  long: `${'A very long headline that goes on and on about donaudampfschifffahrtsgesellschaft '.repeat(12)}end`,
  word: 'supercalifragilistic'.repeat(8),
  markup: '<script>alert("1")</script> & "quotes" \u0007 é ü ł Ж',
};

test('every card shows its headline in whole words within the card', () => {
  expect([archive, loadArchive(mission)].flatMap(cardFaults)).toEqual([]);
});

test('a headline too long for a card is cut after a whole word, and one very long word is set smaller', () => {
  const linesFor = (headline: string) => {
    const card: SocialCard = { page: 'x', headline, marks: [] };
    return linesOf(cardSvg(card, archive.site)).slice(1);
  };
  const headlineLines = linesFor(absurd.long).filter(({ text }) => !/^\d{4}$/.test(text));
  const shownText = headlineLines.map(({ text }) => text).join(' ');
  expect(shownText).toMatch(/ …$/);
  const words = new Set(absurd.long.split(' '));
  expect(
    shownText
      .replace(/ …$/, '')
      .split(' ')
      .filter((word) => !words.has(word)),
  ).toEqual([]);
  expect(Math.max(...headlineLines.map(({ right }) => right))).toBeLessThanOrEqual(1140);
  expect(Math.max(...headlineLines.map(({ y }) => y))).toBeLessThan(480);
  const [one] = linesFor(absurd.word);
  expect(one?.text).toBe(absurd.word);
  expect(one?.right).toBeLessThanOrEqual(1140);
  expect(
    linesFor(absurd.markup)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('<script>alert("1")</script> &');
});

test('a card is 1200 by 630 pixels and at most 150 kB, whatever its text', async () => {
  const heaviest = socialCards(archive)
    .toSorted((a, b) => b.headline.length - a.headline.length)
    .slice(0, 2);
  const cards = [
    ...heaviest,
    ...Object.values(absurd).map((headline): SocialCard => ({ page: 'x', headline, marks: [] })),
  ];
  for (const card of cards) {
    const png = Buffer.from(await renderPng(cardSvg(card, archive.site)));
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
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="50" font-family="${family}" font-weight="${weight}" font-size="50">${escapeXml(text)}</text></svg>`;
      const drawnWidth = drawingBounds(svg)?.width ?? 0;
      expect(lineWidth(text, face, 50) / drawnWidth, text).toBeGreaterThan(0.98);
      expect(lineWidth(text, face, 50) / drawnWidth, text).toBeLessThan(1.06);
    }
});

test('a letter missing from the picture fonts is reported with how to add it', () => {
  expect(() => lineWidth('日', 'head', 10)).toThrow(/has the letter "日" \(U\+65E5\): add a font/);
});

test('text is set as large as fits, in lines of even width', () => {
  const room = { face: 'head', width: 600, height: 300, sizes: [60, 40, 20], leading: 1.2 } as const;
  const { size, lines, cut } = fitText('One two three four five six seven eight nine ten', room);
  expect([size, cut]).toEqual([60, false]);
  const widths = lines.map((line) => lineWidth(line, 'head', size));
  expect(Math.max(...widths)).toBeLessThanOrEqual(600);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  expect(fitText('', room).lines).toEqual([]);
});

test('a chart extracted from its page has its colors in attributes and no links', () => {
  const html =
    '<figure><ul class="key"><li><svg viewBox="0 0 44 16"><rect class="bar" /></svg> In part</li></ul><svg class="chart figure__wide" viewBox="0 0 10 10"><rect class="bar tone-blue" width="4" /><path class="mark mark--hollow tone-plum" d="M0 0" /><a href="/events/x/" aria-label="A &amp; B"><circle class="hit" r="4" /><text class="label">B <tspan class="label__date">May </tspan></text></a><a href="/y/" aria-label="gone"><circle class="hit" r="4" /></a></svg></figure>';
  const $ = parseChart(html);
  const { chart, key } = extractDrawing($);
  const inside = $.xml(chart.children());
  expect(inside).toContain(`<rect width="4" fill="${token('blue')}"`);
  expect(inside).toContain('fill="#fff"');
  expect(inside).toContain(`stroke="${token('plum')}"`);
  expect(inside).toContain('<title>A &amp; B</title>');
  expect(inside).not.toMatch(/class=|href=|aria-|hit|gone|var\(|light-dark/);
  expect(key.map(({ words }) => words)).toEqual(['In part']);
  expect(() => extractDrawing(parseChart('<p>no chart</p>'))).toThrow('no drawing');
});

test('the drawings of a map are merged side by side, with their patterns and without codes for narrow screens', () => {
  const map = (kind: string) =>
    `<svg class="chart map-chart ${kind}" viewBox="0 0 600 300"><path class="map-land" d="M0 0"></path><path class="shape" d="M1 1"></path><g class="map-names map-code"><text>COD</text></g></svg>`;
  const html = `<svg class="patterns"><defs><pattern id="step-x"><rect class="pattern__ground"></rect></pattern></defs></svg>${map('')}${map('map-chart--close')}<div class="map__key"><dl><div><dt><svg width="28"><rect class="shape" fill="url(#step-x)"></rect></svg> A ban</dt></div></dl></div>`;
  const $ = parseChart(html);
  const { chart, key } = extractDrawing($);
  expect(chart.attr('viewBox')).toBe('0 0 1200 296');
  const inside = $.xml(chart.children());
  expect(inside).toContain('<pattern id="step-x"><rect fill="#fff"');
  expect(inside).toContain('x="612"');
  expect(inside).toContain('fill="#d3dbe0"');
  expect(inside).toMatch(/<path d="M1 1"[^>]*fill="#fff"/);
  expect(inside).not.toMatch(/COD|class=|var\(|light-dark/);
  expect(key).toMatchObject([{ words: 'A ban', width: 28 }]);
  expect(key[0]?.drawing).toContain('url(#step-x)');
});

test('pictures use the colors of the style sheet, and an unknown color is an error', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(css).toContain(`--ink: light-dark(${token('ink')},`);
  expect(() => token('nothing')).toThrow('has no --nothing');
});
