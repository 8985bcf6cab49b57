import { expect, test } from '@playwright/test';
import { proofSources } from '../../src/embed/proofSources.ts';

test('a widget links a copy on somebody’s site as proof only where nothing better is known', () => {
  const source = (id: string, standing?: string) => ({ id, standing });
  const [copy, act, report] = [source('copy', 'A copy'), source('act'), source('report')];
  expect(proofSources([copy, act, report], 2)).toEqual([act, report]);
  expect(proofSources([copy, act], 2)).toEqual([act, copy]);
  expect(proofSources([copy], 2)).toEqual([copy]);
  expect(proofSources([act], 0)).toEqual([]);
});
