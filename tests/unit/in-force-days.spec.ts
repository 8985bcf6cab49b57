import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dayFromNumber, dayNumber } from '../../src/record/time/dates.ts';
import {
  allChangeDays,
  boundSince,
  changesOn,
  dayWithin,
  nextOf,
  previousOf,
  stateOn,
} from '../../src/record/time/dayState.ts';
import { firstBindingDay, forGroup } from '../../src/record/time/inForce.ts';
import { changeInWords, dayInWords } from '../../src/words/dayWords.ts';
import type { Measure } from '../../src/record/model.ts';
import { layoutForce, layoutForceRows } from '../../src/charts/inForceChart.ts';
import { ledger, tellings } from './second-reading.ts';
import { fixture, load, root } from './record.ts';

for (const [name, folder] of [
  ['the real record', join(root, 'content')],
  ['the invented record', fixture],
] as const)
  test.describe(name, () => {
    const { archive } = load(folder);
    if (!archive) throw new Error(`${folder} has problems`);
    const { measures, groups, site } = archive;
    const books = new Map(measures.map((measure) => [measure, ledger(measure, site.reviewed)]));
    const changes = [...new Set([...books.values()].flatMap((book) => [...book.keys()]))].toSorted();
    const around = changes.flatMap((day) => [-1, 0, 1].map((by) => dayFromNumber(dayNumber(day) + by)));

    test('the days of change are those its stages name', () => {
      expect(changes.length).toBeGreaterThan(5);
      expect(allChangeDays(measures, site.reviewed)).toEqual(changes);
    });

    test('each group is bound from the first stage that names it, and from no other', () => {
      for (const measure of measures)
        for (const { id } of measure.binds) {
          const own = measure.stages.filter(({ binding, binds }) => binding && (binds ?? [id]).includes(id));
          expect(firstBindingDay(forGroup(measure, id)), `${measure.id}, ${id}`).toBe(
            own.map(({ from }) => from).toSorted()[0],
          );
        }
    });

    test('on each day of change, the day before and the day after, it binds whom its stages say', () => {
      for (const day of [...new Set([...around, site.since, site.reviewed])]) {
        const { binding, announced } = stateOn(measures, day);
        const told = [...binding, ...announced].map(
          ({ measure, reach, stages }) =>
            `${measure.id} ${reach}: ${stages
              .map(({ what }) => what)
              .toSorted()
              .join(' | ')}`,
        );
        expect(told.toSorted(), day).toEqual(tellings(measures, day));
      }
    });

    test('since when a measure binds is the first day of its unbroken run of binding days', () => {
      for (const day of changes)
        for (const { measure } of stateOn(measures, day).binding) {
          const binds = (at: string) => tellings([measure], at).some((line) => /^\S+ (part|full)/.test(line));
          const since = boundSince(measure, day);
          const run = changes.filter((other) => since <= other && other <= day);
          expect(
            [binds(dayFromNumber(dayNumber(since) - 1)), run.every(binds)],
            `${measure.id}, ${day}`,
          ).toEqual([false, true]);
        }
    });

    test('each change is told on its day and on no other', () => {
      for (const day of around) {
        const told = changesOn(measures, day).map(({ measure }) => measure);
        expect(told, day).toEqual(measures.filter((measure) => books.get(measure)?.has(day)));
      }
    });

    test('the drawing has a row for each group and each measure that binds it, and a stroke for each change', () => {
      const bound = groups.filter((group) => measures.some(({ binds }) => binds.includes(group)));
      const span = { from: site.since, today: site.reviewed };
      const chart = layoutForce(bound, span);
      const pairs = (all: { group: { id: string }; rows: { measure: Measure }[] }[]) =>
        all.flatMap(({ group, rows }) => rows.map(({ measure }) => `${group.id} ${measure.id}`)).toSorted();
      const expected = measures
        .flatMap(({ id, binds }) => binds.map((group) => `${group.id} ${id}`))
        .toSorted();
      expect(pairs(chart.lanes)).toEqual(expected);
      const narrow = bound.map((group) => ({ group, ...layoutForceRows(group, span) }));
      expect(pairs(narrow)).toEqual(expected);
      for (const { rows } of [...chart.lanes, ...narrow])
        for (const { measure, ticks, bars } of rows) {
          expect(ticks.map(({ day }) => day)).toEqual([...ledger(measure, site.reviewed).keys()].toSorted());
          for (const { from, to } of bars) expect(from).toBeLessThanOrEqual(to);
        }
      for (const { from, to } of narrow.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars)))
        expect(from >= 0 && to <= 100).toBe(true);
    });
  });

test('a measure that paused binds again since the day it came back', () => {
  const paused = {
    issued: '2013-01-01',
    stages: [
      { from: '2013-02-01', to: '2013-03-31', what: 'First.', reach: 'full' as const, binding: true },
      { from: '2013-05-01', what: 'Again.', reach: 'part' as const, binding: true },
    ],
  };
  expect(boundSince(paused, '2013-03-31')).toBe('2013-02-01');
  expect(stateOn([paused], '2013-04-01')).toEqual({ binding: [], announced: [] });
  expect(boundSince(paused, '2013-06-01')).toBe('2013-05-01');
});

test('a measure that is announced, begins, widens and ends is told so', () => {
  const told = (before: Parameters<typeof changeInWords>[0]['before'], after: typeof before) =>
    changeInWords({ before, after, begins: [] });
  expect(told('none', 'announced')).toBe('announced');
  expect(told('none', 'full')).toBe('announced, and binds in full from this day');
  expect(told('announced', 'part')).toBe('begins to bind, in part');
  expect(told('part', 'full')).toBe('now binds in full');
  expect(told('full', 'part')).toBe('now binds in part only');
  expect(told('full', 'ended')).toBe('no longer binds anyone');
  expect(told('part', 'part')).toBe('a stage ends');
});

test('a sentence counts the measures of a day and tells the day of review as today', () => {
  expect(dayInWords('2014-07-20', 6, '2015-03-01')).toBe('On July 20, 2014: 6 measures bound someone.');
  expect(dayInWords('2014-07-20', 1, '2015-03-01')).toBe('On July 20, 2014: 1 measure bound someone.');
  expect(dayInWords('2014-07-20', 0, '2015-03-01')).toBe('On July 20, 2014: no measure bound anyone.');
  expect(dayInWords('2015-03-01', 1, '2015-03-01')).toBe('On March 1, 2015: 1 measure binds someone.');
});

test('only a day that exists and lies in the record is taken', () => {
  const taken = (value: string) => dayWithin(value, '2012-01-01', '2015-03-01');
  for (const day of ['2012-01-01', '2012-02-29', '2015-03-01']) expect(taken(day)).toBe(day);
  for (const value of [
    ...['', '2011-12-31', '2015-03-02', '2013-02-29', '2013-13-01', '2013-00-10', '2013-1-1'],
    ...['2013', '2013-01-01T00:00', ' 2013-01-01', '20130101', '٢٠١٣-٠١-٠١', '<script>', '9'.repeat(10_000)],
  ])
    expect(taken(value), value.slice(0, 20)).toBeUndefined();
});

test('a step goes to the nearest change and never stays', () => {
  const days = ['2013-01-15', '2013-06-01'];
  expect([previousOf(days, '2013-01-15'), nextOf(days, '2013-01-15')]).toEqual([undefined, '2013-06-01']);
  expect([previousOf(days, '2013-03-01'), nextOf(days, '2013-03-01')]).toEqual(days);
  expect([previousOf(days, '2013-06-01'), nextOf(days, '2013-06-01')]).toEqual(['2013-01-15', undefined]);
});
