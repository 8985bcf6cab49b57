import { expect, test } from '@playwright/test';
import { spanOfFilter } from '../../src/sections/timeline/zoom/filteredDates.ts';

test('the dates of the filter are a span from the first day to the last; an open end is that of the board', () => {
  const limits: [string, string] = ['2010-03-04', '2018-02-01'];
  expect(spanOfFilter(['', ''], limits)).toBeUndefined();
  expect(spanOfFilter(['2012', ''], limits)).toEqual(['2012-01-01', '2018-02-01']);
  expect(spanOfFilter(['', '2012-02'], limits)).toEqual(['2010-03-04', '2012-02-29']);
  expect(spanOfFilter(['2012-07', '2012'], limits)).toEqual(['2012-07-01', '2012-12-31']);
  expect(spanOfFilter(['2012', '2012'], limits)).toEqual(['2012-01-01', '2012-12-31']);
  expect(spanOfFilter(['<b>', 'x'], limits)).toBeUndefined();
  expect(spanOfFilter(['2025', ''], limits)).toBeUndefined();
});
