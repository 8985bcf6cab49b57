import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dayFromNumber, dayNumber } from '../../src/record/time/dates.ts';
import {
  allChangeDays,
  inForceSince,
  changesOn,
  dayInRange,
  firstDayAfter,
  lastDayBefore,
  stateOn,
} from '../../src/record/time/dayState.ts';
import { firstBindingDay, forGroup } from '../../src/record/time/inForce.ts';
import { describeChange, daySummary } from '../../src/words/dayWords.ts';
import type { Measure } from '../../src/record/model.ts';
import { layoutInForceChart, layoutInForceRows } from '../../src/charts/inForceChart.ts';
import { stageChangesByDay, stateLines } from './second-reading.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { fixture, root } from './record.ts';

for (const [name, folder] of [
  ['the real record', join(root, 'content')],
  ['the invented record', fixture],
] as const)
  test.describe(name, () => {
    const { measures, groups, site } = loadRecordOrThrow(folder).archive;
    const changesByMeasure = new Map(
      measures.map((measure) => [measure, stageChangesByDay(measure, site.reviewed)]),
    );
    const changes = [
      ...new Set([...changesByMeasure.values()].flatMap((stageChanges) => [...stageChanges.keys()])),
    ].toSorted();
    const daysAround = changes.flatMap((day) => [-1, 0, 1].map((by) => dayFromNumber(dayNumber(day) + by)));

    test('the days of change are those of the stages', () => {
      expect(changes.length).toBeGreaterThan(5);
      expect(allChangeDays(measures, site.reviewed)).toEqual(changes);
    });

    test('each group is bound from the first stage that names it, and from no other', () => {
      for (const measure of measures)
        for (const { id } of measure.binds) {
          const bindingStages = measure.stages.filter(
            ({ binding, binds }) => binding && (binds ?? [id]).includes(id),
          );
          expect(firstBindingDay(forGroup(measure, id)), `${measure.id}, ${id}`).toBe(
            bindingStages.map(({ from }) => from).toSorted()[0],
          );
        }
    });

    test('on each day of change, and the days before and after, the state matches the stages', () => {
      for (const day of [...new Set([...daysAround, site.since, site.reviewed])]) {
        const { binding, announced } = stateOn(measures, day);
        const actual = [...binding, ...announced].map(
          ({ measure, reach, stages }) =>
            `${measure.id} ${reach}: ${stages
              .map(({ what }) => what)
              .toSorted()
              .join(' | ')}`,
        );
        expect(actual.toSorted(), day).toEqual(stateLines(measures, day));
      }
    });

    test('a measure is in force since the first day of its current unbroken run', () => {
      for (const day of changes)
        for (const { measure } of stateOn(measures, day).binding) {
          const binds = (at: string) =>
            stateLines([measure], at).some((line) => /^\S+ (part|full)/.test(line));
          const since = inForceSince(measure, day);
          const run = changes.filter((other) => since <= other && other <= day);
          expect(
            [binds(dayFromNumber(dayNumber(since) - 1)), run.every(binds)],
            `${measure.id}, ${day}`,
          ).toEqual([false, true]);
        }
    });

    test('each change is reported on its day and on no other', () => {
      for (const day of daysAround) {
        const changed = changesOn(measures, day).map(({ measure }) => measure);
        expect(changed, day).toEqual(measures.filter((measure) => changesByMeasure.get(measure)?.has(day)));
      }
    });

    test('the drawing has a row for each group and measure that binds it, and a tick for each change', () => {
      const bound = groups.filter((group) => measures.some(({ binds }) => binds.includes(group)));
      const span = { from: site.since, today: site.reviewed };
      const chart = layoutInForceChart(bound, span);
      const pairs = (all: { group: { id: string }; rows: { measure: Measure }[] }[]) =>
        all.flatMap(({ group, rows }) => rows.map(({ measure }) => `${group.id} ${measure.id}`)).toSorted();
      const expected = measures
        .flatMap(({ id, binds }) => binds.map((group) => `${group.id} ${id}`))
        .toSorted();
      expect(pairs(chart.lanes)).toEqual(expected);
      const narrow = bound.map((group) => ({ group, ...layoutInForceRows(group, span) }));
      expect(pairs(narrow)).toEqual(expected);
      for (const { rows } of [...chart.lanes, ...narrow])
        for (const { measure, ticks, bars } of rows) {
          expect(ticks.map(({ day }) => day)).toEqual(
            [...stageChangesByDay(measure, site.reviewed).keys()].toSorted(),
          );
          for (const { from, to } of bars) expect(from).toBeLessThanOrEqual(to);
        }
      for (const { from, to } of narrow.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars)))
        expect(from >= 0 && to <= 100).toBe(true);
    });
  });

test('a measure that paused is in force since the day it resumed', () => {
  const paused = {
    issued: '2013-01-01',
    stages: [
      { from: '2013-02-01', to: '2013-03-31', what: 'First.', reach: 'full' as const, binding: true },
      { from: '2013-05-01', what: 'Again.', reach: 'part' as const, binding: true },
    ],
  };
  expect(inForceSince(paused, '2013-03-31')).toBe('2013-02-01');
  expect(stateOn([paused], '2013-04-01')).toEqual({ binding: [], announced: [] });
  expect(inForceSince(paused, '2013-06-01')).toBe('2013-05-01');
});

test('each change of reach has its own wording', () => {
  const describe = (before: Parameters<typeof describeChange>[0]['before'], after: typeof before) =>
    describeChange({ before, after, begins: [] });
  expect(describe('none', 'announced')).toBe('announced');
  expect(describe('none', 'full')).toBe('announced, and binds in full from this day');
  expect(describe('announced', 'part')).toBe('begins to bind, in part');
  expect(describe('part', 'full')).toBe('now binds in full');
  expect(describe('full', 'part')).toBe('now binds in part only');
  expect(describe('full', 'ended')).toBe('no longer binds anyone');
  expect(describe('part', 'part')).toBe('a stage ends');
});

test('the summary of a day counts the measures and uses the present tense for the day of review', () => {
  expect(daySummary('2014-07-20', 6, '2015-03-01')).toBe('On July 20, 2014: 6 measures bound someone.');
  expect(daySummary('2014-07-20', 1, '2015-03-01')).toBe('On July 20, 2014: 1 measure bound someone.');
  expect(daySummary('2014-07-20', 0, '2015-03-01')).toBe('On July 20, 2014: no measure bound anyone.');
  expect(daySummary('2015-03-01', 1, '2015-03-01')).toBe('On March 1, 2015: 1 measure binds someone.');
});

test('only an existing day within the record is accepted', () => {
  const accepted = (value: string) => dayInRange(value, '2012-01-01', '2015-03-01');
  for (const day of ['2012-01-01', '2012-02-29', '2015-03-01']) expect(accepted(day)).toBe(day);
  for (const value of [
    '',
    '2011-12-31',
    '2015-03-02',
    '2013-02-29',
    '2013-13-01',
    '2013-00-10',
    '2013-1-1',
    '2013',
    '2013-01-01T00:00',
    ' 2013-01-01',
    '20130101',
    '٢٠١٣-٠١-٠١',
    '<script>',
    '9'.repeat(10_000),
  ])
    expect(accepted(value), value.slice(0, 20)).toBeUndefined();
});

test('a step goes to the nearest change and never stays on the same day', () => {
  const days = ['2013-01-15', '2013-06-01'];
  expect([lastDayBefore(days, '2013-01-15'), firstDayAfter(days, '2013-01-15')]).toEqual([
    undefined,
    '2013-06-01',
  ]);
  expect([lastDayBefore(days, '2013-03-01'), firstDayAfter(days, '2013-03-01')]).toEqual(days);
  expect([lastDayBefore(days, '2013-06-01'), firstDayAfter(days, '2013-06-01')]).toEqual([
    '2013-01-15',
    undefined,
  ]);
});
