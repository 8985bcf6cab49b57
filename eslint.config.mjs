import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import baselineJs from 'eslint-plugin-baseline-js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { newerScripts, newerStyles } from './eslint.baseline.mjs';
import { wordsInCode } from './eslint.words.mjs';

/** Which folder may import from which. A folder may always import from itself. */
const mayImport = {
  record: ['words', 'site', 'fonts'],
  words: ['record'],
  charts: ['record', 'words'],
  site: ['record', 'words'],
  files: ['record', 'words', 'site', 'embed'],
  markdown: ['record', 'words', 'charts', 'site'],
  embed: ['record', 'words', 'charts', 'site', 'ui', 'styles'],
  images: ['charts', 'record', 'words', 'site', 'fonts'],
  ui: ['record', 'words', 'charts', 'site', 'embed', 'files', 'styles', 'fonts'],
  // src/sections/all/: the list of the sections, and the loops over it. It stands before `sections`, whose pattern it matches too.
  allSections: ['sections', 'record', 'words', 'charts', 'embed', 'images', 'markdown', 'site'],
  sections: [
    'allSections',
    'record',
    'words',
    'charts',
    'embed',
    'files',
    'images',
    'markdown',
    'prose',
    'site',
    'ui',
    'styles',
  ],
  prose: ['record', 'words', 'charts', 'sections', 'site', 'ui'],
  pages: [
    'record',
    'words',
    'charts',
    'embed',
    'files',
    'images',
    'markdown',
    'prose',
    'sections',
    'allSections',
    'site',
    'ui',
    'styles',
  ],
  integrations: ['record', 'words', 'files', 'site', 'embed', 'allSections'],
  styles: ['fonts', 'sections'],
  fonts: [],
  cli: ['record', 'words', 'files', 'images', 'site', 'embed', 'allSections'],
};

/** Which packages a folder must not import. */
const mustNotUse = {
  record: ['astro:*', 'd3', 'vis-*'],
  words: ['astro:*', 'd3', 'vis-*', 'node:*', 'zod', 'yaml', 'satteri'],
  charts: ['astro:*', 'vis-*', 'node:*'],
  files: ['astro:*', 'd3', 'vis-*', 'node:*'],
  markdown: ['astro:*', 'd3', 'vis-*', 'node:*'],
  images: ['astro:*', 'vis-*'],
  integrations: ['astro:*', 'd3', 'vis-*'],
  embed: ['astro:*', 'd3', 'vis-*', 'node:*'],
  ui: ['astro:*', 'd3', 'vis-*', 'node:*'],
  sections: ['astro:*', 'd3', 'node:*'],
  prose: ['astro:*', 'd3', 'vis-*', 'node:*'],
  pages: ['astro:*', 'd3', 'vis-*', 'node:*'],
  site: ['astro:*', 'd3', 'vis-*', 'node:*'],
};

const attribute = (name, message) => {
  const [space, local] = name.split(':');
  const selector = local
    ? `JSXAttribute[name.namespace.name="${space}"][name.name.name="${local}"]`
    : `JSXAttribute[name.name="${name}"]`;
  return { selector, message };
};

const forbiddenSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  {
    selector: 'TSAsExpression > TSAsExpression',
    message: 'A cast by way of another type hides an error: give the value its type where it comes from.',
  },
  attribute('style', 'The policy of the site forbids style attributes: use a class, or attributes of SVG.'),
  attribute('is:inline', 'Inline scripts are not hashed and the policy blocks them.'),
  attribute('set:html', 'Markup comes from components, never from text.'),
];

/** Finds queries for a width that are not one of the breakpoints named in src/styles/tokens.css. */
const otherBreakpoints = [
  {
    selector: 'Feature[name=/^(min-|max-)?(width|inline-size)$/]',
    message: 'Write (width < …) or (width >= …).',
  },
  {
    selector: 'FeatureRange:not([leftComparison=/^(<|>=)$/][rightComparison=null])',
    message: 'Write (width < …) or (width >= …).',
  },
  {
    selector: 'FeatureRange Dimension:not([value=/^(23|36|56|72)$/][unit="rem"])',
    message: 'Use one of the four breakpoints named in src/styles/tokens.css.',
  },
];

const linkedByHand = {
  regex: '/record/link/linkRecord\\.ts$',
  message: 'loadRecord() reads and links a record, and tells every problem.',
};

/** What sections declare, and the loops over it. */
const declarations = [
  'src/sections/all/{sections,defineSection,navigation,widgets,charts,missingParts}.ts',
  'src/sections/*/{section,widgets,charts,markdown}.ts',
];

const scripts = { files: ['**/*.{js,mjs,ts,astro}'] };

export default tseslint.config(
  {
    ignores: ['dist', '.astro', '**/.wrangler', '**/*.d.mts', '**/node_modules', 'test-results'],
  },
  ...[js.configs.recommended, ...tseslint.configs.recommended, ...astro.configs.recommended].map(
    (config) => ({ ...scripts, ...config }),
  ),
  {
    ...scripts,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // TypeScript checks names; this rule does not know the globals of Node.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: { 'max-lines': ['warn', 300], 'no-restricted-syntax': ['error', ...forbiddenSyntax] },
  },
  {
    // Errors of the record, and the descriptions of fields and file formats, are for authors and developers; embedCode.ts writes code.
    files: ['src/**/*.{ts,astro}'],
    ignores: [
      'src/{words,record,cli,integrations}/**',
      'src/files/shapes/**',
      'src/embed/embedCode.ts',
      'src/sections/all/missingParts.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax, ...wordsInCode] },
  },
  {
    // A data block must not be escaped as HTML.
    files: ['src/ui/site/StructuredData.astro'],
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
      // The last one is a page in a folder whose name must begin with a dot, which glob patterns skip.
      'boundaries/ignore': ['src/env.d.ts', 'src/middleware.ts', '**/.well-known/*'],
      'boundaries/elements': Object.keys(mayImport).map((type) =>
        type === 'sections'
          ? { type, pattern: 'src/sections/*', capture: ['section'] }
          : { type, pattern: type === 'allSections' ? 'src/sections/all' : `src/${type}` },
      ),
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
            // A section imports from no other section; the home page shows parts of most.
            {
              from: { element: { type: 'sections', captured: { section: '!home' } } },
              disallow: {
                to: { element: { type: 'sections', captured: { section: '!{{ from.captured.section }}' } } },
              },
            },
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
    // vis-timeline is larger than any page: only code that is loaded on request may contain it.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/sections/timeline/zoom/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            linkedByHand,
            { group: ['vis-*'], message: 'vis-timeline belongs to sections/timeline/zoom.' },
          ],
        },
      ],
    },
  },
  {
    // The standalone build of vis-timeline adds style elements, which the policy of the site forbids.
    files: ['src/sections/timeline/zoom/*.ts'],
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
  {
    // Those two link records that are not in any folder: damaged in memory.
    files: ['tests/**/*.ts'],
    ignores: ['tests/hostile-record.ts', 'tests/unit/damaged-records.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [linkedByHand] }] },
  },
  {
    // Node loads these without Vite, in integrations, tests and commands.
    files: declarations,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`\.(astro|css)$|\?|/drawings\.ts$|^vis-`,
              message: 'What draws belongs to drawings.ts.',
            },
          ],
        },
      ],
    },
  },
  // Client code must work in the browsers that package.json lists under `browserslist`.
  {
    files: [
      'src/sections/**/*.ts',
      'src/ui/**/*.ts',
      'src/embed/client/*.ts',
      'src/embed/{host,sendLook}.ts',
    ],
    ignores: [...declarations, 'src/sections/*/drawings.ts'],
    plugins: { 'baseline-js': baselineJs },
    languageOptions: { parserOptions: { projectService: true } },
    rules: { 'baseline-js/use-baseline': ['error', newerScripts] },
  },
  {
    files: ['src/**/*.css'],
    language: 'css/css',
    plugins: { css },
    rules: {
      'css/use-baseline': ['error', newerStyles],
      'no-restricted-syntax': ['error', ...otherBreakpoints],
    },
  },
  {
    // These tests are about the engine: whatever record stands in content/, they hold.
    files: ['tests/unit/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.type="Identifier"] > Literal[value="content"]',
          'CallExpression[callee.name=/^read\\w+Sync$/] > Literal[value=/^content\\u002F(?!_templates)/]',
        ].map((selector) => ({
          selector,
          message: 'Use an invented record, or move the test to tests/content/.',
        })),
      ],
    },
  },
  {
    // The name of a file should say what is in it, and these names fit anything.
    files: ['src/**/{utils,helpers,index}.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file after its idea.' }],
    },
  },
);
