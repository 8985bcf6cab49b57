import { expect, test } from '@playwright/test';
import { newestTestedVersion, versionNote } from '../../src/cli/browser.mjs';

test('a browser older than the newest tested one causes a warning, compared number by number', () => {
  expect(versionNote('150.0.7871.100', '156.0.8078.108')).toMatch(/^WARNING: .*156\.0\.8078\.108/);
  expect(versionNote('99.0.1.1', '156.0.8078.108')).toMatch(/^WARNING/);
  expect(versionNote('156.0.8078.108', '156.0.8078.108')).toBeUndefined();
  expect(versionNote('157.0.1.2', '156.0.8078.108')).toContain('newestChromium');
  expect(newestTestedVersion()).toMatch(/^\d+(\.\d+){3}$/);
});
