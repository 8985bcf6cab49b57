import { expect, test } from '@playwright/test';
import { comparedText } from '../../src/sections/timeline/zoom/comparedText.ts';
import { certainPeriods, commonPeriods } from '../../src/sections/timeline/zoom/inEffect.ts';

test('a measure is in effect from its first binding day, without its announcement, for as long as is certain', () => {
  expect(
    certainPeriods({
      spans: [
        ['2012-01-01', '2012-03-31', 'announced'],
        ['2012-04-01', '2012-12-31', 'part'],
        ['2013-01-01', '2014-06-30', 'full'],
        ['2016-01-01', '2018-01-01', 'full'],
      ],
    }),
  ).toEqual([
    ['2012-04-01', '2014-06-30'],
    ['2016-01-01', '2018-01-01'],
  ]);
  expect(
    certainPeriods({
      spans: [
        ['2012-04-01', '2012-12-31', 'part'],
        ['2013-01-01', '2018-01-01', 'full'],
      ],
      certainUntil: '2015-05-05',
    }),
  ).toEqual([['2012-04-01', '2015-05-05']]);
});

test('two measures are in effect at once where their periods overlap, both ends included', () => {
  expect(
    commonPeriods(
      [
        ['2012-01-01', '2013-01-01'],
        ['2014-01-01', '2015-01-01'],
      ],
      [
        ['2013-01-01', '2014-02-01'],
        ['2014-12-01', '2018-01-01'],
      ],
    ),
  ).toEqual([
    ['2013-01-01', '2013-01-01'],
    ['2014-01-01', '2014-02-01'],
    ['2014-12-01', '2015-01-01'],
  ]);
  expect(commonPeriods([['2012-01-01', '2012-12-31']], [['2013-01-01', '2014-01-01']])).toEqual([]);
});

test('the comparison says how long each was in effect and both at once, and claims nothing after the last day that is certain', () => {
  const reviewed = '2018-01-01';
  const open = { name: 'Rule A', spans: [['2012-01-01', reviewed, 'full']] } as never;
  const ended = { name: 'Rule B', spans: [['2013-01-01', '2013-12-31', 'full']] } as never;
  const unsure = {
    name: 'Rule C',
    spans: [['2013-07-01', reviewed, 'part']],
    certainUntil: '2015-07-01',
  } as never;
  const later = { name: 'Rule D', spans: [['2017-01-01', reviewed, 'full']] } as never;
  const announced = { name: 'Rule E', spans: [['2017-01-01', reviewed, 'announced']] } as never;
  expect(comparedText([], reviewed)).toBe('');
  expect(comparedText([open], reviewed)).toBe(
    'Rule A: in effect for 6 years, since January 1, 2012. (As of January 1, 2018.)',
  );
  expect(comparedText([open, ended], reviewed)).toBe(
    'Rule A: in effect for 6 years, since January 1, 2012. Rule B: in effect for 1 year, January 1 to December 31, 2013. Both were in effect at once for 1 year, January 1 to December 31, 2013. (As of January 1, 2018.)',
  );
  expect(comparedText([open, unsure], reviewed)).toContain(
    'Rule C: took effect on July 1, 2013, known to have been in effect for 2 years, until July 1, 2015. Both are known to have been in effect at once for 2 years, July 1, 2013 to July 1, 2015.',
  );
  expect(comparedText([open, later], reviewed)).toContain(
    'Both have been in effect at once for 1 year, since January 1, 2017.',
  );
  expect(comparedText([ended, later], reviewed)).toContain('They were never in effect at once.');
  expect(comparedText([unsure, later], reviewed)).toContain(
    'It is not known whether they were ever in effect at once.',
  );
  expect(comparedText([announced], reviewed)).toContain('Rule E: not in effect.');
});
