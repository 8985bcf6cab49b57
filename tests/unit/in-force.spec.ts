import { expect, test } from '@playwright/test';
import { dayFromNumber, dayNumber, daysBetween } from '../../src/record/time/dates.ts';
import {
  changeDays,
  firstBindingDay,
  isInForce,
  type Reach,
  reachOn,
  reachSpans,
  stagesOn,
  type Staged,
} from '../../src/record/time/inForce.ts';
import { find, loadFixture } from './record.ts';

const { measures } = loadFixture();
const rule = find(measures, 'slow-water-rule');
const closure = find(measures, 'lantern-pier-closure');

const days = (from: string, to: string): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => dayFromNumber(dayNumber(from) + index));

/** A second reading of the stages: paints a calendar, coat upon coat, instead of asking about one day. */
function paint({ issued, stages }: Staged, calendar: string[]): Map<string, Reach> {
  const painted = new Map<string, Reach>(calendar.map((day) => [day, 'none']));
  const coat = (from: string, to: string | undefined, reach: Reach) => {
    for (const day of calendar) if (day >= from && (to === undefined || day <= to)) painted.set(day, reach);
  };
  coat(issued, undefined, 'announced');
  const binding = stages.filter((stage) => stage.binding);
  for (const { to } of binding)
    if (to !== undefined) coat(dayFromNumber(dayNumber(to) + 1), undefined, 'ended');
  for (const reach of ['part', 'full'] as const)
    for (const stage of binding) if (stage.reach === reach) coat(stage.from, stage.to, reach);
  return painted;
}

for (const measure of measures) {
  test(`on every day, ${measure.id} is in force exactly as its stages say`, () => {
    const calendar = days('2012-01-01', '2015-03-01');
    const told = calendar.map((day) => [day, reachOn(measure, day)]);
    expect(told).toEqual([...paint(measure, calendar)]);
  });

  test(`on every day, the bar of ${measure.id} shows what is in force`, () => {
    const spans = reachSpans(measure, '2015-03-01');
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

test('a rule that widens reaches in part first and in full from the day it says', () => {
  expect(reachOn(rule, '2013-05-31')).toBe('part');
  expect(reachOn(rule, '2013-06-01')).toBe('full');
  expect(stagesOn(rule, '2013-06-01').map(({ what }) => what)).toEqual([
    'Nine knots in the north channel.',
    'Nine knots in the whole sound.',
  ]);
});

test('a measure holds on its last day and has ended on the next', () => {
  expect(reachOn(closure, '2014-02-27')).toBe('full');
  expect(reachOn(closure, '2014-02-28')).toBe('ended');
  expect(reachSpans(closure, '2015-03-01').at(-1)).toEqual({
    from: '2013-07-03',
    to: '2014-02-27',
    reach: 'full',
  });
});

test('a measure that only announces never binds', () => {
  const plan: Staged = {
    issued: '2013-01-01',
    stages: [{ from: '2013-01-01', what: 'A plan.', binding: false }],
  };
  expect(firstBindingDay(plan)).toBeUndefined();
  expect(reachOn(plan, '2030-01-01')).toBe('announced');
});

test('days of change are told up to the day asked for and no further', () => {
  expect(changeDays(rule, '2013-05-31')).toEqual(['2012-10-09', '2013-01-15']);
  expect(changeDays(closure, '2015-03-01')).toEqual(['2013-06-20', '2013-06-24', '2013-07-03', '2014-02-28']);
  expect(reachSpans(rule, '2012-01-01')).toEqual([]);
});
