import { expect, test } from '@playwright/test';
import { proofSources } from '../../src/embed/proofSources.ts';

test('a widget links a copy on somebody’s site as proof only where nothing better is known', () => {
  const [copy, act, report] = [{ id: 'copy', standing: 'A copy' }, { id: 'act' }, { id: 'report' }];
  expect(proofSources([copy, act, report], 2)).toEqual([act, report]);
  expect(proofSources([copy, act], 2)).toEqual([act, copy]);
  expect(proofSources([copy], 2)).toEqual([copy]);
  expect(proofSources([act], 0)).toEqual([]);
});
