import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildTargets, forBrowsers } from './src/build/browsers.ts';
import { bundles } from './src/build/bundles.ts';
import { contentFolder } from './src/reader/folder.ts';
import { redirectRoutes } from './src/reader/routes.ts';
import { recordWatch } from './src/reader/watch.ts';
import { searchIndex } from './src/search/searchIndex.ts';
import { pagePolicy } from './src/site/headers.ts';

const site = process.env.SITE_URL ?? 'https://example.org';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Each content folder has a store of its own: ids of one record are not to be taken for another's.
  cacheDir: `node_modules/.astro/${contentFolder().replace(/\W+/g, '-')}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  redirects: redirectRoutes(),
  // Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...pagePolicy],
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [recordWatch(), bundles(), forBrowsers()],
    // Lightning CSS rewrites what the oldest of these browsers do not know, light-dark() among it.
    build: { assetsInlineLimit: 0, cssTarget: buildTargets },
    worker: { format: 'es' },
    // What draws pictures is a program for one machine: it is loaded, never packed.
    ssr: { external: ['@resvg/resvg-js', 'subset-font'] },
  },
  integrations: [
    mdx(),
    // Widgets are parts of other pages, not pages to find.
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base.replace(/\/$/, '')}/embed/`) }),
    searchIndex(),
  ],
  devToolbar: { enabled: false },
});
