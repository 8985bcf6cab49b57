import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3';
import { expect, test } from '@playwright/test';
import { countryOutline } from '../../src/charts/atlas.ts';
import { layoutWorldMap } from '../../src/charts/worldMap.ts';
import { isoCodes } from '../../src/record/link/countryCodes.ts';
import { damage, fixture, swap } from './record.ts';

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

test('only a record that crowds a part of the world draws it larger, and one without countries draws no map', () => {
  const neighbors = ['056', '442', '528'];
  expect(layoutWorldMap(neighbors)?.close?.shapes.map(({ number }) => number)).toEqual(neighbors);
  expect(layoutWorldMap([])).toBeUndefined();
  expect(layoutWorldMap(['036'])?.world.shapes.map(({ number }) => number)).toEqual(['036']);
  expect(layoutWorldMap(['036'])?.close).toBeUndefined();
});

test('Crimea is drawn as part of Ukraine, following the United Nations', () => {
  const contains = (number: string) => {
    const outline = countryOutline(number);
    return outline && geoContains(outline, [34.2, 45.3]);
  };
  expect([contains('804'), contains('643')]).toEqual([true, false]);
});

test('a country has a code of ISO 3166-1 and the number that goes with it, and a union says that it is one', () => {
  const at = `content/${country}`;
  const withCode = (code: string) => swap('code: XTM', `code: ${code}`);
  expect(damage({ [country]: withCode('GBX') })).toEqual([
    `${at} · code: "GBX" is not a code of a country in ISO 3166-1 alpha-3, such as CHE. A union of states says kind: union.`,
  ]);
  expect(damage({ [country]: withCode('EU') })).toHaveLength(1);
  expect(damage({ [country]: withCode('NATO\nkind: union') })).toEqual([]);
  expect(damage({ [country]: withCode("CHE\natlas: '250'") })).toEqual([
    `${at} · atlas: "250" is not the number of CHE, which is 756 in ISO 3166-1`,
  ]);
  expect(damage({ [country]: withCode('CHE\nkind: city') })).toEqual([
    `${at} · kind: "city" must be country or union`,
  ]);
  expect(isoCodes({ kind: 'country', code: 'CHE' })).toEqual({ alpha2: 'CH', alpha3: 'CHE' });
  expect(isoCodes({ kind: 'country', code: 'XKX' })).toEqual({ alpha3: 'XKX' });
  expect(isoCodes({ kind: 'union', code: 'EU' })).toEqual({});
});

test('no event has the id of a file with many citations', () => {
  const text = readFileSync(join(fixture, 'events/2014/harbor-supper.mdx'), 'utf8');
  expect(damage({ 'events/2014/sources.mdx': text })).toEqual([
    'content/events/2014/sources.mdx · "sources" is the name of a file with many citations, /cite/sources.bib: give the event another id',
  ]);
});
