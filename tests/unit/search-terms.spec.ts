import { expect, test } from '@playwright/test';
import {
  emptyFilter,
  eventMatcher,
  type FilterableEvent,
  searchableText,
} from '../../src/record/select/eventFilter.ts';
import { readSearchTerms } from '../../src/words/searchTerms.ts';

const rangesOf = (text: string) => readSearchTerms(text).periods.map(({ range }) => range);

const event: FilterableEvent = {
  track: 'a',
  weight: 'major',
  date: '2022-03-25',
  actors: [],
  countries: [],
  kinds: [],
  disputed: false,
  text: searchableText('Mar 25, 2022 The commission names the ferry'),
};
const finds = (text: string, changes: Partial<FilterableEvent> = {}) =>
  eventMatcher({ ...emptyFilter, words: text }, readSearchTerms(text))({ ...event, ...changes });

test('a month is understood in every way it is written', () => {
  for (const text of ['March 2022', 'march, 2022', 'Mar 2022', 'Mar. 2022', 'in March 2022', '2022-03'])
    expect(readSearchTerms(text), text).toEqual({
      words: [],
      periods: [{ range: ['2022-03', '2022-03'], written: 'march 2022' }],
    });
  expect(rangesOf('Sept. 2024')).toEqual([['2024-09', '2024-09']]);
  expect(rangesOf('May 2022')).toEqual([['2022-05', '2022-05']]);
});

test('a day is understood in every way it is written', () => {
  for (const text of ['June 20, 2024', 'jun 20 2024', 'on June 20th, 2024', '20 June 2024', '2024-06-20'])
    expect(readSearchTerms(text), text).toEqual({
      words: [],
      periods: [{ range: ['2024-06-20', '2024-06-20'], written: 'june 20, 2024' }],
    });
});

test('years, seasons and the time since a date are understood', () => {
  expect(rangesOf('2024')).toEqual([['2024', '2024']]);
  for (const text of ['summer 2024', 'Summer of 2024', 'in summer 2024'])
    expect(rangesOf(text), text).toEqual([['2024-06', '2024-09']]);
  expect(rangesOf('fall 2024')).toEqual(rangesOf('autumn 2024'));
  expect(rangesOf('since 2024')).toEqual([['2024', '']]);
  expect(rangesOf('since June 2024')).toEqual([['2024-06', '']]);
});

test('a month, a day or a season without its year is a word', () => {
  for (const text of [
    'may',
    'march',
    'it may begin',
    'march on',
    'june 20',
    'summer',
    'since',
    'in',
    'of 20',
  ])
    expect(readSearchTerms(text), text).toEqual({ words: text.split(' '), periods: [] });
});

test('dates that do not exist are words, and the year among them is still a year', () => {
  expect(rangesOf('2022-13')).toEqual([]);
  expect(rangesOf('2022-02-30')).toEqual([]);
  expect(readSearchTerms('Marsh 2022')).toMatchObject({
    words: ['marsh'],
    periods: [{ range: ['2022', '2022'] }],
  });
  expect(readSearchTerms('February 30, 2022')).toMatchObject({
    words: ['february', '30'],
    periods: [{ range: ['2022', '2022'] }],
  });
  expect(readSearchTerms('ma 2022').words).toEqual(['ma']);
});

test('words around a date stay words', () => {
  expect(readSearchTerms('ferry March 2022 court')).toMatchObject({
    words: ['ferry', 'court'],
    periods: [{ range: ['2022-03', '2022-03'] }],
  });
});

test('an event is found by every period that it overlaps and by no other', () => {
  for (const text of [
    'March 2022',
    '2022',
    'March 25, 2022',
    'spring 2022',
    'since 2021',
    'ferry March 2022',
  ])
    expect(finds(text), text).toBe(true);
  for (const text of ['April 2022', '2021', 'March 24, 2022', 'fall 2022', 'since 2023', 'pier March 2022'])
    expect(finds(text), text).toBe(false);
  expect(finds('March 2022', { date: '2022-01', end: '2022-04-02' })).toBe(true);
  expect(finds('March 2022', { date: '2022' })).toBe(true);
});

test('words with a period also find an event of another time whose text names it, but not if the words are scattered', () => {
  const text = searchableText('What was said in March 2022, and taken back');
  for (const period of ['March 2022', 'Mar 2022', '2022-03']) {
    expect(finds(`said ${period}`, { date: '2024-01-05', text }), period).toBe(true);
    expect(finds(period, { date: '2024-01-05', text }), period).toBe(false);
  }
  const scattered = { date: '2022-10-01', text: searchableText('A march, in 2022') };
  expect(finds('march March 2022', scattered)).toBe(false);
});
