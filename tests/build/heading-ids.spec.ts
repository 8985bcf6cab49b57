import { expect, test } from '@playwright/test';
import { headingPrefix } from '../../src/record/headingIds.ts';
import { builds } from '../served.ts';
import { pagesOf } from './pages.ts';

test('only headings of texts have the ids that are kept for them', () => {
  let found = 0;
  for (const build of [builds.site, builds.fixture])
    for (const { path, $ } of pagesOf(build)) {
      const ids = $(`[id^="${headingPrefix}"]`);
      found += ids.length;
      expect(ids.not('.prose h2, .prose h3').toArray().length, path).toBe(0);
      for (const heading of $('.prose h2, .prose h3').toArray())
        expect($(heading).attr('id') ?? headingPrefix, path).toMatch(new RegExp(`^${headingPrefix}`));
    }
  expect(found).toBeGreaterThan(10);
});
