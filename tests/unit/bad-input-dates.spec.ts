import { expect, test } from '@playwright/test';
import { damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const span = 'events/2012/wave-survey.mdx';
const rule = 'measures/slow-water-rule.yaml';
const closure = 'measures/lantern-pier-closure.yaml';

test('a month that does not exist is rejected, with and without quotes', () => {
  for (const date of ['2013-13', '"2013-13"'])
    expect(damage({ [event]: swap('date: 2013-04-22', `date: ${date}`) })).toEqual([
      `content/${event} · date: "2013-13" names a month that does not exist: months run from 01 to 12`,
    ]);
});

test('a day that does not exist is rejected, with and without quotes', () => {
  for (const date of ['2013-02-30', '"2013-02-30"', "'2013-02-30'"])
    expect(damage({ [event]: swap('date: 2013-04-22', `date: ${date}`) })).toEqual([
      `content/${event} · date: "2013-02-30" names a day that does not exist: that month has 28 days`,
    ]);
});

test('a date in another format is reported with the three valid formats', () => {
  for (const date of ['April 22, 2013', '2013-4-22', '20130422'])
    expect(damage({ [event]: swap('date: 2013-04-22', `date: ${date}`) })).toEqual([
      `content/${event} · date: "${date}" is not a date: write a year, a month or a day, as 2017, 2017-07 or 2017-07-11`,
    ]);
});

test('a number in another notation than a plain year is rejected as written', () => {
  for (const [date, year] of [
    ['0x7DE', '2014'],
    ['2.014e3', '2014'],
    ['0o3736', '2014'],
    ['2014.0', '2014'],
    ['+2014', '2014'],
    ['02014', '2014'],
    ['.inf', 'Infinity'],
  ])
    expect(damage({ [event]: swap('date: 2013-04-22', `date: ${date}`) })).toEqual([
      `content/${event} · line 4: "${date}" would be read as the number ${year}. Write the number that way, or put it into quotes if it is text.`,
    ]);
});

test('a year out of range is rejected with the valid range', () => {
  for (const date of ['0000-01-01', '0001', '1499-12-31', '2200', '9999-12-31'])
    expect(damage({ [event]: swap('date: 2013-04-22', `date: "${date}"`) })).toContain(
      `content/${event} · date: "${date}" is outside the years this site accepts, 1500 to 2199`,
    );
});

test('an end before its start is rejected', () => {
  for (const end of ['2012-06-01', '2012-05', '2011'])
    expect(damage({ [span]: swap('end: 2012-09-15', `end: ${end}`) })).toEqual([
      `content/${span} · end: "${end}" lies before its start, 2012-06-02`,
    ]);
});

test('an end in the same month or year as its start is accepted', () => {
  for (const end of ['2012-06-02', '2012-06', '2012'])
    expect(damage({ [span]: swap('end: 2012-09-15', `end: ${end}`) })).toEqual([]);
});

test('a stage without a date is rejected', () => {
  expect(damage({ [rule]: swap('  from: 2013-01-15\n', '') })).toEqual([
    `content/${rule} · stages[1].from: is missing`,
  ]);
});

test('a stage without a full day is rejected', () => {
  expect(damage({ [rule]: swap('  from: 2013-01-15', '  from: 2013-01') })).toEqual([
    `content/${rule} · stages[1].from: "2013-01" must be a full day, as 2017-07-11`,
  ]);
});

test('a binding stage without a reach is rejected', () => {
  expect(damage({ [rule]: swap('  reach: part\n', '') })).toEqual([
    `content/${rule} · stages[1].reach: is missing: a binding stage says part or full`,
  ]);
});

test('a stage that ends before it begins is rejected', () => {
  expect(damage({ [closure]: swap('to: 2014-02-27', 'to: 2013-02-27') })).toEqual([
    `content/${closure} · stages[1].to: "2013-02-27" lies before its start, 2013-07-03`,
  ]);
});

test('a stage before the day of issue is rejected', () => {
  expect(damage({ [closure]: swap('issued: 2013-06-20', 'issued: 2013-06-30') })).toEqual([
    `content/${closure} · stages[0].from: "2013-06-24" lies before the day of issue, 2013-06-30`,
  ]);
});
