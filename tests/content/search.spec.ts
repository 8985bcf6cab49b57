import { expect, test } from '@playwright/test';
import { buildSearchIndex } from '../../src/integrations/search/searchIndex.ts';

test('a search for a word loads only a few kilobytes of the index', async () => {
  const { files } = await buildSearchIndex('content');
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  expect(chunks.length).toBeGreaterThan(10);
  for (const { path, content } of chunks) expect(content.length, path).toBeLessThan(7_000);
});
