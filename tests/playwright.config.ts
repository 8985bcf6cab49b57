import { defineConfig } from '@playwright/test';
import { frameSizing, launchOptions } from './chromium.ts';
import { address } from './served.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
  },
  // Serves what the project "sites" builds; it starts before there is anything to serve.
  webServer: {
    command: 'node tests/serve.ts',
    cwd: '..',
    url: `${address}/alive`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'unit', testMatch: 'unit/**/*.spec.ts' },
    { name: 'sites', testMatch: 'sites.setup.ts', timeout: 300_000 },
    { name: 'build', testMatch: 'build/**/*.spec.ts', dependencies: ['sites'] },
    { name: 'hosts', testMatch: 'hosts/**/*.spec.ts', dependencies: ['sites'] },
    { name: 'lighthouse', testMatch: 'lighthouse/**/*.spec.ts', dependencies: ['sites'] },
    { name: 'engines', testMatch: 'engines/**/*.spec.ts', dependencies: ['sites'], fullyParallel: false },
    {
      name: 'browser',
      testMatch: 'browser/**/*.spec.ts',
      dependencies: ['sites'],
      use: { launchOptions: launchOptions(frameSizing.on) },
    },
    {
      name: 'browser-without-frame-sizing',
      testMatch: 'browser/embed-{hosts,widths}.spec.ts',
      dependencies: ['sites'],
      use: { launchOptions: launchOptions(frameSizing.off) },
    },
  ],
});
