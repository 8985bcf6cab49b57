import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { supportedBrowsers } from '../unit/supportedBrowsers.ts';

test('the page about the record names the browsers that package.json names', () => {
  expect(readFileSync('content/pages/about.mdx', 'utf8')).toContain(supportedBrowsers());
});
