import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { supportedBrowsers } from './supportedBrowsers.ts';

test('the README names the browsers that package.json names', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(supportedBrowsers());
});
