import { expect, test } from '@playwright/test';
import {
  dayInRange,
  firstDayAfter,
  inForceSince,
  lastDayBefore,
  stateOn,
} from '../../src/record/time/dayState.ts';
import { describeChange, daySummary } from '../../src/words/dayWords.ts';
import { testInForceDays } from './inForceDayTests.ts';
import { loadFixture } from './record.ts';

testInForceDays(loadFixture());

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
  expect(describe('none', 'full')).toBe('announced and fully in effect the same day');
  expect(describe('announced', 'part')).toBe('takes effect in part');
  expect(describe('part', 'full')).toBe('is now fully in effect');
  expect(describe('full', 'part')).toBe('is now only partly in effect');
  expect(describe('full', 'ended')).toBe('is no longer in effect');
  expect(describe('part', 'part')).toBe('a stage ends');
});

test('the summary of a day counts the measures and uses the present tense for the day of review', () => {
  expect(daySummary('2014-07-20', 6, '2015-03-01')).toBe('On July 20, 2014, 6 measures were in effect.');
  expect(daySummary('2014-07-20', 1, '2015-03-01')).toBe('On July 20, 2014, 1 measure was in effect.');
  expect(daySummary('2014-07-20', 0, '2015-03-01')).toBe('On July 20, 2014, no measure was in effect.');
  expect(daySummary('2015-03-01', 1, '2015-03-01')).toBe('On March 1, 2015, 1 measure is in effect.');
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
