import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildTargets, forBrowsers } from './src/integrations/browsers.ts';
import { buildFolder } from './src/integrations/buildFolder.ts';
import { bundles } from './src/integrations/bundles.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { language, languageFolder } from './src/integrations/language.ts';
import { bundledLicensesFile, licenses } from './src/integrations/licenses.ts';
import { oneBuild } from './src/integrations/oneBuild.ts';
import { redirectRoutes } from './src/integrations/redirectRoutes.ts';
import { textCompiler } from './src/integrations/textCompiler.ts';
import { textModules } from './src/integrations/textModules.ts';
import { recordWatch } from './src/integrations/recordWatch.ts';
import { sectionRoutes } from './src/integrations/sectionRoutes.ts';
import { unfilledSite } from './src/integrations/unfilledSite.ts';
import { searchIndex } from './src/integrations/search/searchIndex.ts';
import { contentFolder } from './src/record/load/folder.ts';
import { loadRecord } from './src/record/loadRecord.ts';
import { pagePolicy, pageStyles } from './src/site/headers.ts';

const site = process.env.SITE_URL ?? 'https://example.org';
const base = process.env.BASE_PATH || '/';
const redirects = redirectRoutes();
// A record with problems is reported later, by the build.
const recordSite = loadRecord(contentFolder(), { draft: true }).archive?.site;
const wordsFolder = languageFolder(recordSite?.language ?? 'en');
const words = language(wordsFolder);

/** The path of a page of the site, from the base path on. */
const pathBelowBase = (page) => new URL(page).pathname.slice(base.replace(/\/$/, '').length);

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  // The development server would answer files such as /data/events.csv only with a slash at their end.
  trailingSlash: process.argv.includes('dev') ? 'ignore' : 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  // Astro does not add the base path to the target of a redirect.
  redirects: Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => [from, base.replace(/\/$/, '') + to]),
  ),
  // Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...pagePolicy],
      styleDirective: { resources: pageStyles(site, base) },
    },
  },
  // The pages Astro writes for redirects drop the query; src/integrations/hostFiles.ts writes better ones.
  build: { inlineStylesheets: 'never', redirects: false },
  vite: {
    plugins: [words, textModules(), recordWatch(), bundles([words]), forBrowsers()],
    // Lightning CSS compiles what the oldest of these browsers do not support, such as light-dark().
    build: { assetsInlineLimit: 0, cssTarget: buildTargets, license: { fileName: bundledLicensesFile } },
    worker: { format: 'es', plugins: () => [words] },
    // These packages, which draw pictures, load binary code at run time, so they are not bundled.
    ssr: { external: ['@resvg/resvg-js', 'subset-font'] },
  },
  integrations: [
    buildFolder(),
    oneBuild(),
    sectionRoutes(),
    mdx({ processor: textCompiler() }),
    // Widgets are parts of other pages, and the story has all its steps on one, so search engines need not list them.
    sitemap({ filter: (page) => !/^\/(embed\/|story\/.)/.test(pathBelowBase(page)) }),
    searchIndex(),
    licenses(),
    hostFiles(redirects, wordsFolder),
    unfilledSite(recordSite),
  ],
  devToolbar: { enabled: false },
});
