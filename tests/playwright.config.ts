import { defineConfig } from '@playwright/test';
import { frameSizingFlags, launchOptions } from './chromium.ts';
import type { SiteOptions } from './browser/site.ts';
import { address, inventedSite, missionSite } from './served.ts';

/** The specs of `browser/` that one run is enough for; tests/README.md says why. */
const runOnce = [
  // These visit the sites of other records by themselves.
  'accessibility',
  'hostile',
  'moved',
  'payloads',
  'text-size',
  // These ask how frames and the search fare among other people’s code and failing networks.
  'embed-hosts',
  'search-failing',
  // What readers of the real story typed.
  'search-queries',
  // These ask what the hand, the screen reader and the file do, whatever the story is.
  'embed-zoom',
  'zoom',
  'zoom-*',
];

/** The specs of `browser/` that two stories are enough for, because measures make no difference to them. */
const runTwice = [
  'arriving',
  'articles',
  'date-rail',
  'download',
  'embed-layouts',
  'embed-options',
  'embed-widths',
  'failing-scripts',
  'press-*',
  'reading',
  'reuse',
  'search',
  'terms',
  'timelinejs',
];

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  outputDir: '../test-results/playwright',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // One more than the cores of a small machine: tests wait more than they work.
  workers: 3,
  // A busy machine can make a browser late once; a test that passes the second time is listed as flaky.
  retries: 1,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
  },
  // Serves what the project "sites" builds; starts before the builds exist.
  webServer: {
    command: 'node tests/serve.ts',
    cwd: '..',
    url: `${address}/alive`,
    reuseExistingServer: false,
  },
  // Folders instead of patterns, which would also match the path of the project itself.
  projects: [
    // First, because everything but unit and content waits for it, and its longest build leaves a core to them.
    { name: 'sites', testMatch: 'sites.setup.ts', timeout: 400_000 },
    { name: 'unit', testDir: 'unit' },
    { name: 'content', testDir: 'content' },
    { name: 'build', testDir: 'build', dependencies: ['sites'] },
    { name: 'hosts', testDir: 'hosts', dependencies: ['sites'] },
    { name: 'lighthouse', testDir: 'lighthouse', dependencies: ['sites'] },
    { name: 'engines', testDir: 'engines', dependencies: ['sites'] },
    {
      name: 'browser',
      testDir: 'browser',
      dependencies: ['sites'],
      use: { launchOptions: launchOptions(frameSizingFlags.on) },
    },
    ...[
      { name: 'browser-invented', site: inventedSite, leftOut: runOnce },
      { name: 'browser-mission', site: missionSite, leftOut: [...runOnce, ...runTwice] },
    ].map(({ name, site, leftOut }) => ({
      name,
      testDir: 'browser',
      testIgnore: `{${leftOut.join(',')}}.spec.ts`,
      grepInvert: /@once/,
      dependencies: ['sites'],
      use: { site, baseURL: site.address, launchOptions: launchOptions(frameSizingFlags.on) },
    })),
    {
      name: 'browser-without-frame-sizing',
      testDir: 'browser',
      testMatch: 'embed-{hosts,widths}.spec.ts',
      dependencies: ['sites'],
      use: { launchOptions: launchOptions(frameSizingFlags.off) },
    },
  ],
});
