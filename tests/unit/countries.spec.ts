import { geoContains } from 'd3';
import { expect, test } from '@playwright/test';
import { countryOutline } from '../../src/charts/atlas.ts';
import { overlap, textWidth } from '../../src/charts/labels.ts';
import { placeNames } from '../../src/charts/mapLabels.ts';
import { layoutWorldMap, type CountryShape } from '../../src/charts/worldMap.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { damage, swap } from './record.ts';

const country = 'countries/tarnmark.yaml';
const withAtlasNumber = (number: string) => swap('code: XTM', `code: XTM\natlas: ${number}`);

test('an unknown atlas number is reported, with the right one if the name is known', () => {
  expect(damage({ [country]: withAtlasNumber("'999'") })).toEqual([
    `content/${country} · atlas: "999" is not the number of any country in the world atlas (ISO 3166-1 numeric, three digits). Leave it out for a union of states or a country too small for the map: the page then tells it in words.`,
  ]);
  expect(
    damage({ [country]: (text) => withAtlasNumber("'999'")(swap('name: Tarnmark', 'name: Norway')(text)) }),
  ).toEqual([expect.stringContaining("(ISO 3166-1 numeric, three digits). Norway is '578'.")]);
  expect(damage({ [country]: withAtlasNumber("'75'") })).toEqual([
    `content/${country} · atlas: "75" must be three digits in quotes, as '756'`,
  ]);
  expect(damage({ [country]: withAtlasNumber('756') })).toEqual([
    `content/${country} · atlas: "756" must be three digits in quotes, as '756'`,
  ]);
});

test('a country on the map has one main step and a unique number', () => {
  const withoutMainStep = swap('  main: true\n', '');
  expect(damage({ [country]: (text) => withAtlasNumber("'756'")(withoutMainStep(text)) })).toEqual([
    `content/${country} · steps: has no main step: mark the one that stands for the country on the map with main: true`,
  ]);
  expect(damage({ [country]: swap('  today: It stands.', '  today: It stands.\n  main: true') })).toEqual([
    `content/${country} · steps[1].main: is true for a second step: only one stands for the country, and steps[0] does already`,
  ]);
  const both = withAtlasNumber("'756'");
  const fixture =
    'name: Farmark\ncode: XFM\natlas: "756"\nsteps:\n- by: Harbor Office\n  action: none\n  date: 2013\n  scope: Nobody\n  basis: None\n  today: Nothing\n  sources: [tide-court-ruling]\n  main: true\n';
  expect(damage({ [country]: both, 'countries/farmark.yaml': fixture })).toEqual([
    'content/countries/tarnmark.yaml · atlas: "756" is the number of content/countries/farmark.yaml already',
  ]);
});

test('a step is of a kind listed in site.yaml', () => {
  expect(damage({ [country]: swap('action: advice', 'action: advise') })).toEqual([
    `content/${country} · steps[0].action: "advise" is not listed in content/site.yaml: known are ruling, advice, statement, none`,
  ]);
  const withoutKinds = (text: string) => text.replace(/^stepKinds:\n(?:[- ].*\n?)+/m, '');
  expect(damage({ 'site.yaml': withoutKinds })).toEqual([
    `content/${country} · steps[0].action: "advice" is not listed in content/site.yaml: none is`,
    `content/${country} · steps[1].action: "statement" is not listed in content/site.yaml: none is`,
  ]);
});

test('a kind of step has a pattern the map can draw', () => {
  expect(damage({ 'site.yaml': swap('pattern: dots', 'pattern: dotted') })).toEqual([
    expect.stringContaining('content/site.yaml · stepKinds[1].pattern: "dotted" must be one of solid, '),
  ]);
});

const { archive } = loadRecordOrThrow('content');

test('every kind of step has its own name and pattern', () => {
  const kinds = archive.site.stepKinds;
  expect(kinds.length).toBeGreaterThan(0);
  for (const field of ['id', 'name', 'pattern'] as const)
    expect(new Set(kinds.map((kind) => kind[field])).size, field).toBe(kinds.length);
});

const numbers = archive.countries.flatMap(({ atlas }) => atlas ?? []);

test('every country with a number is drawn, and crowded ones are drawn larger', () => {
  const map = layoutWorldMap(numbers);
  expect(map?.world.shapes.map(({ number }) => number)).toEqual(numbers);
  const side = ({ box }: { box: readonly number[] }) =>
    Math.min((box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0));
  const small = (map?.world.shapes ?? []).filter((shape) => side(shape) < 24);
  const apart = (a: CountryShape, b: CountryShape) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
  const crowded = small.filter((shape) => small.some((other) => other !== shape && apart(shape, other) < 24));
  const larger = new Map(map?.close?.shapes.map((shape) => [shape.number, side(shape)]));
  expect(crowded.length).toBeGreaterThan(0);
  for (const shape of crowded)
    expect(larger.get(shape.number), shape.number).toBeGreaterThan(2 * side(shape));
  expect(layoutWorldMap([])).toBeUndefined();
  expect(layoutWorldMap(['036'])?.close).toBeUndefined();
});

for (const [what, word, size] of [
  ['names', 'name', 14],
  ['codes', 'code', 25],
] as const)
  test(`the ${what} on the larger map are all placed without overlaps`, () => {
    const map = layoutWorldMap(numbers);
    if (!map?.close) throw new Error('The record draws no larger map.');
    const names = new Map(archive.countries.map((one) => [one.atlas ?? '', one[word]]));
    const labels = placeNames(map.close, names, size);
    expect(labels.length).toBe(map.close.shapes.length);
    const boxes = labels.map(({ text, x, y }) => ({
      x0: x - textWidth(text, size) / 2,
      x1: x + textWidth(text, size) / 2,
      y0: y - size * 0.8,
      y1: y + size * 0.2,
    }));
    boxes.forEach((box, index) =>
      expect(
        boxes.slice(index + 1).some((other) => overlap(box, other)),
        labels[index]?.text,
      ).toBe(false),
    );
  });

test('Crimea is drawn as part of Ukraine, following the United Nations', () => {
  const contains = (number: string) => {
    const outline = countryOutline(number);
    return outline && geoContains(outline, [34.2, 45.3]);
  };
  expect([contains('804'), contains('643')]).toEqual([true, false]);
});
