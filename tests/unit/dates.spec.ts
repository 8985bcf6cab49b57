import { expect, test } from '@playwright/test';
import {
  compareDates,
  dayBefore,
  daysBetween,
  firstDay,
  sortDateRange,
  isDate,
  lastDay,
  precisionOf,
} from '../../src/record/time/dates.ts';
import {
  formatShortDate,
  formatDate,
  formatMonthDay,
  formatDuration,
  formatDateRange,
} from '../../src/words/format.ts';
import { day, partialDate } from '../../src/record/schema/common.ts';

test('a date is as precise as it is written', () => {
  expect(['2013', '2013-02', '2013-02-28'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test('a date may be a year, a month or a day, with or without quotes', () => {
  for (const date of ['2013', '2013-02', '2013-02-28', '2012-02-29'])
    expect(partialDate.parse(date)).toBe(date);
  expect(partialDate.parse(2013)).toBe('2013');
});

test('two dates are sorted unless one contains the other', () => {
  expect(sortDateRange('2013', '2012')).toEqual(['2012', '2013']);
  expect(sortDateRange('2012', '2013')).toEqual(['2012', '2013']);
  expect(sortDateRange('2013-02', '2013')).toEqual(['2013-02', '2013']);
  expect(sortDateRange('2013', '2013-02')).toEqual(['2013', '2013-02']);
  expect(sortDateRange('2013', '')).toEqual(['2013', '']);
  expect(sortDateRange('', '2013')).toEqual(['', '2013']);
});

test('a date that does not exist is rejected', () => {
  const wrong = ['2013-13', '2013-00', '2013-02-29', '2013-02-30', '2013-04-31', '2013-01-00', '1900-02-29'];
  for (const date of wrong) expect(partialDate.safeParse(date).success, date).toBe(false);
  for (const date of [...wrong, '', '13', '2013-1', '2013-01-01T00', 'x2013'])
    expect(isDate(date), date).toBe(false);
  for (const date of ['2013', '2013-02', '2013-02-28', '2012-02-29', '0001-01-01'])
    expect(isDate(date), date).toBe(true);
});

test('a date in any other format is rejected', () => {
  for (const date of [
    '13',
    '2013-4-22',
    '22.4.2013',
    'April 2013',
    '2013-04-22T10:00',
    '',
    ' 2013',
    20130422,
    2013.5,
    true,
  ])
    expect(partialDate.safeParse(date).success, String(date)).toBe(false);
});

test('a stage of a measure needs a full day', () => {
  expect(day.safeParse('2013-02-28').success).toBe(true);
  for (const date of ['2013', '2013-02']) expect(day.safeParse(date).success, date).toBe(false);
});

test('a month or a year stands for all its days', () => {
  expect(['2013', '2013-04', '2013-04-22'].map(firstDay)).toEqual(['2013-01-01', '2013-04-01', '2013-04-22']);
  expect(['2013', '2013-04', '2013-04-22'].map(lastDay)).toEqual(['2013-12-31', '2013-04-30', '2013-04-22']);
  expect(['2012-02', '2013-02', '2000-02', '1900-02'].map(lastDay)).toEqual([
    '2012-02-29',
    '2013-02-28',
    '2000-02-29',
    '1900-02-28',
  ]);
});

test('dates sort by their first day, the less precise first', () => {
  const sorted = ['2012', '2012-01', '2012-01-01', '2012-01-02', '2012-02', '2012-12-31', '2013'];
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
  expect(compareDates('2012-01-01', '2012-01-01')).toBe(0);
});

test('readers see a date in words, never more precise than known', () => {
  expect(['2013-04-02', '2013-04', '2013'].map(formatDate)).toEqual(['April 2, 2013', 'April 2013', '2013']);
  expect(['2013-09-13', '2013-09', '2013'].map(formatShortDate)).toEqual([
    'Sep 13, 2013',
    'Sep 2013',
    '2013',
  ]);
  expect(['2013-09-13', '2013-09', '2013'].map(formatMonthDay)).toEqual(['Sep 13', 'Sep', '']);
});

test('a range names its year once where possible', () => {
  expect(formatDateRange('2012-06-02', '2012-09-15')).toBe('June 2 to September 15, 2012');
  expect(formatDateRange('2012-12-30', '2013-01-02')).toBe('December 30, 2012 to January 2, 2013');
  expect(formatDateRange('2012-06', '2012-07')).toBe('June to July 2012');
  expect(formatDateRange('2012', '2013')).toBe('2012 to 2013');
  expect(formatDateRange('2012-06-02', '2012-06-02')).toBe('June 2, 2012');
});

test('elapsed time is rounded down', () => {
  expect(formatDuration('2013-01-15', '2013-01-15')).toBe('0 days');
  expect(formatDuration('2013-01-15', '2013-01-16')).toBe('1 day');
  expect(formatDuration('2013-01-15', '2013-04-14')).toBe('89 days');
  expect(formatDuration('2013-01-15', '2013-04-15')).toBe('3 months');
  expect(formatDuration('2013-01-15', '2014-01-14')).toBe('11 months');
  expect(formatDuration('2013-01-15', '2014-01-15')).toBe('1 year');
  expect(formatDuration('2013-01-15', '2015-03-01')).toBe('2 years, 1 month');
});

test('days are counted across leap days and clock changes', () => {
  expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2);
  expect(daysBetween('2013-02-28', '2013-03-01')).toBe(1);
  expect(daysBetween('2013-03-01', '2013-12-01')).toBe(275);
  expect(dayBefore('2012-03-01')).toBe('2012-02-29');
  expect(dayBefore('2013-01-01')).toBe('2012-12-31');
});
