import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { lanesAcross } from '../../src/images/pictures/lanesAcross.ts';
import { leastLanesHeight } from '../../src/images/pictures/lanesAcrossLayout.ts';
import { lanesDown } from '../../src/images/pictures/lanesDown.ts';
import { layoutLanes } from '../../src/charts/lanes.ts';
import { pictureSvg } from '../../src/images/pictures/frame.ts';
import type { Picture } from '../../src/images/pictures/picture.ts';
import { pictureFile, pictureVariants } from '../../src/images/pictures/sizes.ts';
import { placeInTiers } from '../../src/images/pictures/tiers.ts';
import { outlineTexts } from '../../src/images/outline.ts';
import { drawingBounds } from '../../src/images/raster.ts';
import { picturesOf } from '../../src/sections/all/charts.ts';
import { faultsOf, pictureFaults, textBoxes } from './pictureFaults.ts';
import { loadArchive, loadFixture, mission } from './record.ts';

const archive = loadFixture();
const long =
  'A headline that goes on about ferries, piers and the sound, and then goes on for some more words';

/** Returns a picture of lanes, all in use, with names that break. */
function crowdedPicture(changes: Partial<Picture>): Picture {
  const { site, tracks, events } = archive;
  const glyphs = ['square', 'diamond', 'circle', 'triangle', 'half-disc', 'cross', 'hexagon'] as const;
  const [track] = tracks;
  if (!track) throw new Error('The invented record has no track.');
  const layout = layoutLanes(events, site);
  const lanes = glyphs.map((glyph, index) => ({
    tracks: [{ ...track, glyph, name: `The lane of number ${index + 1}` }],
    bars: [],
    marks: layout.lanes.flatMap(({ marks }) => marks).filter((_, at) => at % glyphs.length === index),
  }));
  const input = { lanes: { from: layout.from, lanes }, reviewed: site.reviewed };
  return {
    name: 'crowded',
    title: 'Everything at once',
    alt: '',
    page: '/timeline/',
    leastHeight: leastLanesHeight(input.lanes),
    body: (canvas) => (canvas.upright ? lanesDown : lanesAcross)(input, canvas),
    ...changes,
  };
}

test('in every picture all text is legible, within the picture and off other text, with headline, site and day', () => {
  for (const record of [archive, loadArchive(mission)]) {
    expect(picturesOf(record).length).toBeGreaterThan(3);
    expect(pictureFaults(record)).toEqual([]);
  }
});

test('a picture with seven lanes and a long headline keeps its text apart', () => {
  const [step] = archive.events;
  if (!step) throw new Error('The invented record has no event.');
  expect(faultsOf(crowdedPicture({}), archive)).toEqual([]);
  expect(faultsOf(crowdedPicture({ title: long }), archive)).toEqual([]);
  const kicker = { date: 'September 30 to December 31, 2013', track: step.track };
  expect(faultsOf(crowdedPicture({ title: long, text: `${long}. ${long}.`, kicker }), archive)).toEqual([]);
});

test('a text below a headline is shown as a whole or not at all', () => {
  const text = `${long}. `.repeat(12).trim();
  for (const variant of pictureVariants) {
    const linesOf = (shown: string) =>
      textBoxes(pictureSvg(crowdedPicture({ text: shown }), archive.site, variant, 'https://example.org'))
        .map((line) => line.text)
        .join(' ');
    expect(linesOf(text), variant.size).not.toMatch(/goes on about|…/);
    expect(linesOf('Short and whole.'), variant.size).toContain('Short and whole.');
  }
});

test('a picture has the colors of its theme and no others', () => {
  const [picture] = picturesOf(archive);
  if (!picture) throw new Error('The invented record has no picture.');
  const colors = (theme: 'light' | 'dark') =>
    new Set(
      pictureSvg(picture, archive.site, { size: '1200x675', theme }, 'https://example.org').match(
        /#[0-9a-f]{6}/g,
      ),
    );
  expect(colors('light')).toContain('#ffffff');
  expect([...colors('dark')].filter((color) => colors('light').has(color))).toEqual([]);
});

test('the name of a picture’s file says its size and theme', () => {
  expect(pictureFile('story/key/an-event', { size: '1080x1350', theme: 'light' })).toBe(
    'story/key/an-event-1080x1350.png',
  );
  expect(pictureFile('key', { size: '1200x675', theme: 'dark' })).toBe('key-1200x675-dark.png');
});

test('labels above a lane cover neither each other nor the line to another mark', () => {
  const marks = [10, 30, 50, 700, 720, 740].map((x) => ({ x, r: 10, width: 300 }));
  const places = placeInTiers(marks, { x0: 0, x1: 800, tiers: 6, taken: [{ from: 0, to: 800 }] });
  expect(places.size).toBe(marks.length);
  const placed = [...places];
  for (const [mark, { x, tier }] of placed) {
    expect([x >= 0, x + mark.width <= 800, tier >= 1], `${mark.x}`).toEqual([true, true, true]);
    for (const [other, place] of placed) {
      if (other === mark) continue;
      const apart = x + mark.width < place.x || place.x + other.width < x;
      expect(apart || place.tier !== tier, `${mark.x} and ${other.x}`).toBe(true);
      const crossed = place.tier < tier && place.x < mark.x && place.x + other.width > mark.x;
      expect(crossed, `${mark.x} through ${other.x}`).toBe(false);
    }
  }
  expect(placeInTiers(marks, { x0: 0, x1: 800, tiers: 1, taken: [] }).size).toBeLessThan(marks.length);
});

test('an SVG with its letters as outlines is drawn where the one with texts is, and keeps the words', () => {
  const text =
    '<text x="200" y="60" font-family="\'STIX Two Text\', serif" font-weight="600" font-size="40" fill="#14212b" text-anchor="middle">Sound &amp; Ж</text>';
  const lines =
    '<text y="100" font-family="\'Radio Canada\'" font-size="20" fill="#000"><tspan x="30" font-weight="700">May 1 </tspan>opens<tspan x="30" dy="25">again</tspan></text>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="150"><title>T</title><desc>D</desc>${text}${lines}</svg>`;
  const outlined = outlineTexts(svg);
  expect(outlined).not.toMatch(/<t(ext|span)|font-/);
  const $ = load(outlined, { xml: true });
  const labels = $('[aria-label]').toArray();
  expect(labels.map((group) => $(group).attr('aria-label'))).toEqual(['Sound & Ж', 'May 1 opens again']);
  expect(outlined.match(/<path id=/g)?.length).toBe(
    new Set('Sound&Ж').size + new Set('May1').size + new Set('opensagain').size,
  );
  const [drawn, kept] = [drawingBounds(svg), drawingBounds(outlined)];
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((drawn?.[side] ?? 0) - (kept?.[side] ?? 99)), side).toBeLessThan(4);
});
