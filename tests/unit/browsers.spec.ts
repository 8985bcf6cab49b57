import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { buildTargets } from '../../src/integrations/browsers.ts';

test('the README and the page about the record name the browsers that package.json names', () => {
  const version = Object.fromEntries(buildTargets.map((target) => target.split(/(?<=[a-z])(?=\d)/)));
  expect(version).toMatchObject({ edge: version['chrome'], ios: version['safari'] });
  const words = `Chrome and Edge ${version['chrome']}, Firefox ${version['firefox']}, Safari ${version['safari']}`;
  for (const file of ['README.md', 'content/pages/about.mdx'])
    expect(readFileSync(file, 'utf8'), file).toContain(words);
});
