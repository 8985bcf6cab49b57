import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import baselineJs from 'eslint-plugin-baseline-js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { newerScripts, newerStyles } from './eslint.baseline.mjs';

/** Which room may import from which. A room may always import from itself. */
const mayImport = {
  schema: [],
  domain: ['schema'],
  reader: ['schema', 'domain', 'site', 'fonts'],
  archive: ['reader', 'schema', 'domain'],
  charts: ['domain'],
  exports: ['domain', 'site'],
  pictures: ['charts', 'domain', 'site', 'fonts'],
  search: ['reader', 'domain', 'exports', 'site'],
  components: ['domain', 'charts', 'site', 'islands', 'styles'],
  islands: ['domain', 'charts', 'exports', 'site'],
  prose: ['archive', 'components', 'domain', 'charts', 'site'],
  layouts: ['components', 'domain', 'exports', 'site', 'styles', 'fonts', 'islands'],
  pages: [
    'archive',
    'components',
    'domain',
    'charts',
    'exports',
    'pictures',
    'layouts',
    'prose',
    'site',
    'islands',
    'styles',
  ],
  site: ['domain'],
  build: ['site'],
  styles: ['fonts'],
  fonts: [],
  cli: ['reader', 'schema', 'domain', 'exports', 'pictures', 'site'],
};

/** Packages a room may not touch. */
const mustNotUse = {
  schema: ['astro:*', 'd3', 'vis-*', 'node:*', 'yaml', 'satteri'],
  domain: ['astro:*', 'd3', 'vis-*', 'node:*', 'zod', 'yaml', 'satteri'],
  reader: ['astro:*', 'd3', 'vis-*'],
  charts: ['astro:*', 'vis-*', 'node:*'],
  exports: ['astro:*', 'd3', 'vis-*', 'node:*'],
  pictures: ['astro:*', 'vis-*'],
  search: ['astro:*', 'd3', 'vis-*'],
  components: ['astro:*', 'd3', 'vis-*', 'node:*'],
  islands: ['astro:*', 'node:*', 'd3'],
  layouts: ['astro:*', 'd3', 'vis-*', 'node:*'],
  prose: ['astro:*', 'd3', 'vis-*', 'node:*'],
  pages: ['astro:*', 'd3', 'vis-*', 'node:*'],
  site: ['astro:*', 'd3', 'vis-*', 'node:*'],
  archive: ['d3', 'vis-*'],
};

const attribute = (name, message) => {
  const [space, local] = name.split(':');
  const selector = local
    ? `JSXAttribute[name.namespace.name="${space}"][name.name.name="${local}"]`
    : `JSXAttribute[name.name="${name}"]`;
  return { selector, message };
};

const scripts = { files: ['**/*.{js,mjs,ts,astro}'] };

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.astro',
      '**/.wrangler',
      '**/*.d.mts',
      'node_modules',
      'test-results',
      'shots.tmp.mjs',
    ],
  },
  ...[js.configs.recommended, ...tseslint.configs.recommended, ...astro.configs.recommended].map(
    (config) => ({ ...scripts, ...config }),
  ),
  {
    ...scripts,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // TypeScript knows every name; this rule does not know Node's.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'max-lines': ['warn', 300],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        attribute(
          'style',
          'The policy of the site forbids style attributes: use a class, or attributes of SVG.',
        ),
        attribute('is:inline', 'Inline scripts are not hashed and the policy blocks them.'),
        attribute('set:html', 'Markup comes from components, never from text.'),
      ],
    },
  },
  {
    // A data block must not be escaped as HTML.
    files: ['src/components/site/StructuredData.astro'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      // The last one is a page whose folder must begin with a dot, which patterns pass by.
      'boundaries/ignore': ['src/env.d.ts', 'src/middleware.ts', '**/.well-known/*'],
      'boundaries/elements': Object.keys(mayImport).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          policies: [
            { disallow: { to: { element: { type: '*' } } } },
            ...Object.entries(mayImport).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
            ...Object.entries(mustNotUse).map(([from, source]) => ({
              from: { element: { type: from } },
              disallow: { to: { module: { source } } },
            })),
          ],
        },
      ],
    },
  },
  {
    // vis-timeline weighs more than any page: only what is brought on request may hold it.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/islands/explore/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vis-*'], message: 'vis-timeline belongs to islands/explore.' }] },
      ],
    },
  },
  {
    // The standalone build writes style elements, which the policy of the site forbids.
    files: ['src/islands/explore/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^vis-(?!(timeline|data)/esnext$)',
              message: 'Only vis-timeline/esnext and vis-data/esnext.',
            },
          ],
        },
      ],
    },
  },
  // What runs in browsers works in those that package.json names under `browserslist`.
  {
    files: ['src/islands/**/*.ts'],
    ignores: ['src/islands/**/*.d.ts'],
    plugins: { 'baseline-js': baselineJs },
    languageOptions: { parserOptions: { projectService: true } },
    rules: { 'baseline-js/use-baseline': ['error', newerScripts] },
  },
  {
    files: ['src/**/*.css'],
    language: 'css/css',
    plugins: { css },
    rules: { 'css/use-baseline': ['error', newerStyles] },
  },
  {
    // Room names are promises: a drawer for odds and ends is not one.
    files: ['src/**/{utils,helpers,index}.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file after its idea.' }],
    },
  },
);
