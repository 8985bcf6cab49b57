import { defineConfig } from '@playwright/test';
import { frameSizingFlags, launchOptions } from './chromium.ts';
import type { SiteOptions } from './browser/site.ts';
import { address, inventedSite, missionSite } from './served.ts';

/** The specs of `browser/` for the real record alone: they ask about its size, visit the sites of other records by themselves, or are about other people’s code. */
const realOnly = [
  'accessibility',
  'embed-hosts',
  'embed-widths',
  'hostile',
  'moved',
  'payloads',
  'reading',
  'search-failing',
  'search-queries',
  'text-size',
];
/** The specs of `browser/` for which its size matters too. */
const realAsWell = ['embed-layouts', 'figure', 'list', 'narrow', 'search', 'story', 'zoom'];
/** The specs of `browser/` in which a story without measures makes a difference. */
const withoutMeasures = ['figure', 'filter-periods', 'in-force', 'guide', 'narrow'];

const specs = (names: readonly string[]) => `{${names.join(',')}}.spec.ts`;

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
      testMatch: specs([...realOnly, ...realAsWell]),
      grepInvert: /@once/,
      dependencies: ['sites'],
      use: { launchOptions: launchOptions(frameSizingFlags.on) },
    },
    ...[
      { name: 'browser-invented', site: inventedSite, testIgnore: specs(realOnly), grepInvert: /@large/ },
      {
        name: 'browser-mission',
        site: missionSite,
        testMatch: specs(withoutMeasures),
        grepInvert: /@once|@large/,
      },
    ].map(({ site, ...project }) => ({
      ...project,
      testDir: 'browser',
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
