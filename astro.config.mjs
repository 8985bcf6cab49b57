import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/reader/folder.ts';
import { redirectRoutes } from './src/reader/routes.ts';
import { recordWatch } from './src/reader/watch.ts';
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
  vite: { plugins: [recordWatch()], build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
});
