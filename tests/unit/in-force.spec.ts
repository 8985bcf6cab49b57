import { expect, test } from '@playwright/test';
import { dayFromNumber, dayNumber, daysBetween } from '../../src/record/time/dates.ts';
import {
  changeDays,
  firstBindingDay,
  isInForce,
  type Reach,
  reachChangeDays,
  reachOn,
  reachPeriods,
  stagesOn,
  type StagedMeasure,
} from '../../src/record/time/inForce.ts';
import { find, loadFixture } from './record.ts';

const { measures } = loadFixture();
const rule = find(measures, 'slow-water-rule');
const closure = find(measures, 'lantern-pier-closure');

const days = (from: string, to: string): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => dayFromNumber(dayNumber(from) + index));

/** An independent implementation: fills a calendar stage by stage instead of computing single days. */
function reachByDay({ issued, stages }: StagedMeasure, calendar: string[]): Map<string, Reach> {
  const reaches = new Map<string, Reach>(calendar.map((day) => [day, 'none']));
  const setReach = (from: string, to: string | undefined, reach: Reach) => {
    for (const day of calendar) if (day >= from && (to === undefined || day <= to)) reaches.set(day, reach);
  };
  setReach(issued, undefined, 'announced');
  const binding = stages.filter((stage) => stage.binding);
  for (const { to } of binding)
    if (to !== undefined) setReach(dayFromNumber(dayNumber(to) + 1), undefined, 'ended');
  for (const reach of ['part', 'full'] as const)
    for (const stage of binding) if (stage.reach === reach) setReach(stage.from, stage.to, reach);
  return reaches;
}

for (const measure of measures) {
  test(`on every day, ${measure.id} is in force exactly as its stages say`, () => {
    const calendar = days('2012-01-01', '2015-03-01');
    const actual = calendar.map((day) => [day, reachOn(measure, day)]);
    expect(actual).toEqual([...reachByDay(measure, calendar)]);
  });

  test(`on every day, the bar of ${measure.id} shows what is in force`, () => {
    const spans = reachPeriods(measure, '2015-03-01');
    for (const day of days('2012-01-01', '2015-03-01')) {
      const covering = spans.filter(({ from, to }) => from <= day && day <= to).map(({ reach }) => reach);
      const reach = reachOn(measure, day);
      expect(covering, day).toEqual(reach === 'none' || reach === 'ended' ? [] : [reach]);
    }
  });
}

test('a rule binds nobody before its first binding day, and binds on that day', () => {
  expect(reachOn(rule, '2012-10-08')).toBe('none');
  expect(reachOn(rule, '2012-10-09')).toBe('announced');
  expect(isInForce(rule, '2013-01-14')).toBe(false);
  expect(isInForce(rule, '2013-01-15')).toBe(true);
  expect(firstBindingDay(rule)).toBe('2013-01-15');
});

test('a rule that widens binds in part first, and in full from its second stage on', () => {
  expect(reachOn(rule, '2013-05-31')).toBe('part');
  expect(reachOn(rule, '2013-06-01')).toBe('full');
  expect(stagesOn(rule, '2013-06-01').map(({ what }) => what)).toEqual([
    'Nine knots in the north channel.',
    'Nine knots in the whole sound.',
  ]);
});

test('a measure is in force on its last day and has ended on the next', () => {
  expect(reachOn(closure, '2014-02-27')).toBe('full');
  expect(reachOn(closure, '2014-02-28')).toBe('ended');
  expect(reachPeriods(closure, '2015-03-01').at(-1)).toEqual({
    from: '2013-07-03',
    to: '2014-02-27',
    reach: 'full',
  });
});

test('a measure that only announces never binds', () => {
  const plan: StagedMeasure = {
    issued: '2013-01-01',
    stages: [{ from: '2013-01-01', what: 'A plan.', binding: false }],
  };
  expect(firstBindingDay(plan)).toBeUndefined();
  expect(reachOn(plan, '2030-01-01')).toBe('announced');
});

test('days of change are listed up to the requested day', () => {
  expect(changeDays(rule, '2013-05-31')).toEqual(['2012-10-09', '2013-01-15']);
  expect(changeDays(closure, '2015-03-01')).toEqual(['2013-06-20', '2013-06-24', '2013-07-03', '2014-02-28']);
  expect(reachPeriods(rule, '2012-01-01')).toEqual([]);
});

test('what applies changes only on days on which the reach does', () => {
  const last = rule.stages.at(-1)!;
  const stages = [...rule.stages, { ...last, from: '2014-06-01', to: '2014-07-01' }];
  expect(changeDays({ ...rule, stages }, '2015-03-01')).toContain('2014-06-01');
  expect(reachChangeDays({ ...rule, stages }, '2015-03-01')).toEqual([
    '2012-10-09',
    '2013-01-15',
    '2013-06-01',
  ]);
  expect(reachChangeDays(closure, '2015-03-01').at(-1)).toBe('2014-02-28');
});
