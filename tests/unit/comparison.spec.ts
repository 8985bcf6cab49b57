import { expect, test } from '@playwright/test';
import { entryLife } from '../../src/charts/entryLife.ts';
import { layoutPeople } from '../../src/charts/peopleTree.ts';
import { boundGroups, comparisonSources, instruments } from '../../src/record/select/comparison.ts';
import { companiesAndLists, listingStatusOf, peopleByUnit } from '../../src/record/select/listed.ts';
import { find, idsOf, loadFixture } from './record.ts';

const { measures, people, bodies, site } = loadFixture();
const rule = find(measures, 'slow-water-rule');
const pier = find(measures, 'lantern-pier-closure');

test('instruments are in their order, and each place in a source is listed once, row by row', () => {
  const compared = instruments(measures);
  expect(idsOf(compared)).toEqual(['slow-water-rule', 'lantern-pier-closure']);
  expect(comparisonSources(compared).map(({ id, at }) => [id, at])).toEqual([
    ['council-notice-17', undefined],
    ['council-pier-order', '1'],
    ['tide-court-ruling', undefined],
    ['council-pier-order', 'section 2'],
    ['council-pier-order', 'section 3'],
    ['council-pier-order', '3–4'],
    ['council-pier-order', undefined],
    ['quillmouth-lantern-reopening', undefined],
  ]);
  expect(instruments([{ ...rule, comparison: undefined } as unknown as typeof rule, pier])).toEqual([pier]);
});

test('the start of a measure depends on the day, and the start in full is given only if it binds in full that day', () => {
  const [ferries] = rule.binds;
  const groups = [ferries];
  expect(boundGroups(rule, '2012-12-01')).toEqual([]);
  expect(boundGroups(rule, '2013-02-01')).toEqual([{ groups, since: '2013-01-15' }]);
  expect(boundGroups(rule, site.reviewed)).toEqual([{ groups, since: '2013-01-15', full: '2013-06-01' }]);
  expect(boundGroups(pier, site.reviewed)).toEqual([]);
});

test('groups bound since different days are separate', () => {
  const [ferries] = rule.binds;
  const boats = { ...ferries!, id: 'rowing-boats', name: 'Rowing boats' };
  const two = {
    ...rule,
    binds: [ferries!, boats],
    stages: rule.stages.map((stage) =>
      stage.id === 'channel' ? { ...stage, binds: ['fast-ferries'] } : stage,
    ),
  };
  expect(boundGroups(two, site.reviewed)).toEqual([
    { groups: [ferries], since: '2013-01-15', full: '2013-06-01' },
    { groups: [boats], since: '2013-06-01', full: '2013-06-01' },
  ]);
});

test('people are grouped by unit, the largest first, without those who only acted', () => {
  expect(peopleByUnit(people).map(({ name, people: members }) => [name, idsOf(members)])).toEqual([
    ['Deck', ['jorn-omallin', 'tove-lind']],
    ['Board', ['sigrid-vane']],
  ]);
  expect(peopleByUnit(people).flatMap(({ people: members }) => members.map(listingStatusOf))).toEqual([
    'listed',
    'vanished',
    'not-listed',
  ]);
});

test('the tree has a place for everybody without overlaps, and a line to each', () => {
  const tree = layoutPeople('Northlight', peopleByUnit(people));
  const ys = tree.people.map(({ y }) => y);
  expect(idsOf(tree.people.map(({ person }) => person))).toEqual([
    'jorn-omallin',
    'tove-lind',
    'sigrid-vane',
  ]);
  ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(48));
  expect(tree.branches).toHaveLength(tree.units.length + tree.people.length);
  expect(Math.max(...ys)).toBeLessThan(tree.height);
});

test('only an entry that vanished has a life span', () => {
  const life = entryLife(find(people, 'tove-lind'), site.reviewed);
  expect([life?.since.day, life?.lastSeen.day, life?.missing.day]).toEqual([
    '2013-07-03',
    '2013-09',
    '2013-12-01',
  ]);
  expect(life?.years.map(({ name }) => name)).toEqual(['2013', '2014', '2015']);
  expect(entryLife(find(people, 'jorn-omallin'), site.reviewed)).toBeUndefined();
});

test('companies are shown with the lists that name them, and the group as a whole is no company', () => {
  const { lists, rows } = companiesAndLists(bodies, people);
  expect(lists.map(({ name, people: named }) => [name, named])).toEqual([
    ['Lantern Pier', 2],
    ['Roll of honor of the Lifeboat Society', 0],
  ]);
  expect(idsOf(rows.map(({ body }) => body))).toEqual(['northlight-ferries']);
  expect([...(rows[0]?.since.values() ?? [])]).toEqual(['2013-07-03', '2014']);
});
