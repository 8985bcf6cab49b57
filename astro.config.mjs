import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bundles } from './src/build/bundles.ts';
import { redirectRoutes } from './src/reader/routes.ts';
import { textCompiler } from './src/reader/textCompiler.ts';
import { textModules } from './src/reader/textModules.ts';
import { recordWatch } from './src/reader/watch.ts';
import { searchIndex } from './src/search/searchIndex.ts';
import { pagePolicy } from './src/site/headers.ts';

const site = process.env.SITE_URL ?? 'https://example.org';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
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
    plugins: [textModules(), recordWatch(), bundles()],
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    // What draws pictures is a program for one machine: it is loaded, never packed.
    ssr: { external: ['@resvg/resvg-js', 'subset-font'] },
  },
  integrations: [
    mdx({ processor: textCompiler() }),
    // Widgets are parts of other pages, not pages to find.
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base.replace(/\/$/, '')}/embed/`) }),
    searchIndex(),
  ],
  devToolbar: { enabled: false },
});
