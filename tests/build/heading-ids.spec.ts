import { expect, test } from '@playwright/test';
import { headingIdPrefix } from '../../src/record/load/headingIds.ts';
import { recordSites } from '../served.ts';
import { readPages } from './pages.ts';

test('only headings of texts use the id prefix reserved for them', () => {
  let found = 0;
  for (const { folder } of recordSites)
    for (const { path, $ } of readPages(folder)) {
      const ids = $(`[id^="${headingIdPrefix}"]`);
      found += ids.length;
      expect(ids.not('.prose h2, .prose h3').toArray().length, path).toBe(0);
      for (const heading of $('.prose h2, .prose h3').toArray())
        expect($(heading).attr('id') ?? headingIdPrefix, path).toMatch(new RegExp(`^${headingIdPrefix}`));
    }
  expect(found).toBeGreaterThan(10);
});
