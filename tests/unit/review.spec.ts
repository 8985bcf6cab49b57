import { expect, test } from '@playwright/test';
import { reviewSummary } from '../../src/words/reviewSummary.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { damage, loadFixture, swap, withChanges } from './record.ts';

const file = 'review.yaml';

test('the totals of a review are written in sentences, without results of zero', () => {
  const { review } = loadFixture();
  if (!review) throw new Error('The story has no reading.');
  expect(reviewSummary(review)).toBe(
    'Before that, 21 individual statements had been compared with their sources. ' +
      'Of 1,234 entries, 1,200 needed no factual change; 20 had something imprecise, which was fixed; ' +
      '1 had something wrong, which was fixed; 3 had something that could not be verified, which was removed; ' +
      '10 relied on a source that could not be reopened. 9 sentences were changed.',
  );
  const verdicts = { right: 1, imprecise: 0, wrong: 0, removed: 0, softened: 0, unopened: 0 };
  expect(reviewSummary({ date: '2015-02-27', records: 1, verdicts })).toBe(
    'Of 1 entry, 1 needed no factual change.',
  );
});

test('a record without a review has no totals and no problem', () => {
  const { archive, problems } = withChanges({ [file]: null }, loadRecord);
  expect(problems).toEqual([]);
  expect(archive?.review).toBeUndefined();
});

test('totals that do not add up, are invalid or are dated after the day of review are rejected', () => {
  expect(damage({ [file]: swap('records: 1234', 'records: 1233') })).toEqual([
    `content/${file} · records: "1233" is not the sum of the verdicts, 1234`,
  ]);
  expect(damage({ [file]: swap('wrong: 1', 'wrong: -1') })[0]).toBe(
    `content/${file} · verdicts.wrong: "-1" must be 0 or more`,
  );
  expect(damage({ [file]: swap('  wrong: 1\n', '') })[0]).toBe(
    `content/${file} · verdicts.wrong: is missing`,
  );
  expect(damage({ [file]: swap('  wrong:', '  wrnog:') })).toContain(
    `content/${file} · verdicts.wrnog: is not a known field. Did you mean "wrong"?`,
  );
  expect(damage({ [file]: swap('2015-02-27', '2015-03-02') })).toEqual([
    `content/${file} · date: "2015-03-02" lies after 2015-03-01, the day content/site.yaml says the record was last checked (reviewed)`,
  ]);
  expect(damage({ [file]: swap('docs/review-2015-02.md', '../ledger.md') })).toEqual([
    `content/${file} · ledger: "../ledger.md" must be a file of docs/, as docs/review-2017-07.md`,
  ]);
});
