import { expect } from '@playwright/test';
import { buildTargets } from '../../src/integrations/browsers.ts';

/** Returns the browsers that package.json names, as documents must name them. */
export function supportedBrowsers(): string {
  const version = Object.fromEntries(buildTargets.map((target) => target.split(/(?<=[a-z])(?=\d)/)));
  expect(version).toMatchObject({ edge: version['chrome'], ios: version['safari'] });
  return `Chrome and Edge ${version['chrome']}, Firefox ${version['firefox']}, Safari ${version['safari']}`;
}
