import packageJson from './package.json' with { type: 'json' };

const [browsers] = packageJson.browserslist;

/** The Baseline year we support, from `browserslist` in package.json. */
const available = Number(/^baseline (\d{4})$/.exec(browsers)?.[1]);

/** Options of `baseline-js/use-baseline`: newer features that scripts use only where they exist, or with a fallback. */
export const newerScripts = {
  available,
  includeWebApis: { preset: 'type-aware' },
  includeJsBuiltins: { preset: 'type-aware' },
  ignoreFeatures: [
    // Each is the fallback of the other.
    'async-clipboard',
    'execcommand',
    // Called with `?.` or after an `in` check.
    'compression-streams',
    'frame-sizing',
    'requestidlecallback',
  ],
};

/** Options of `css/use-baseline`: newer features without which a page is as readable. */
export const newerStyles = {
  available,
  // Lightning CSS compiles it away.
  allowFunctions: ['light-dark'],
  // A narrow figure or table keeps its wide form; paper keeps the margins of the browser.
  allowAtRules: ['container', 'page'],
  // Hides at once what needs scripts; without it, controls stay invisible until their script runs.
  allowMediaConditions: ['scripting'],
  // `:has()` only refines what is shown. A control that needs it is shown inside `@supports` only.
  allowSelectors: ['details-content', 'has', 'popover-open'],
  allowProperties: [
    // How soon and how smoothly a page is drawn.
    'contain-intrinsic-height',
    'container',
    'container-type',
    'content-visibility',
    // How lines break, how text stands out from lines behind it, how a focus ring bends.
    'outline',
    'paint-order',
    'text-wrap',
    // Colors and sizes that are otherwise up to the browser.
    'accent-color',
    'field-sizing',
    'forced-color-adjust',
    'resize',
    'text-size-adjust',
    'user-select',
    // Marks are cut off at the edge of their lane; a broken bar is whole.
    'mask',
    'overflow-clip-margin',
    // Notes are shown at the bottom of the window and not at their word.
    'position-area',
    'position-try-fallbacks',
    // Paper.
    'orphans',
    'print-color-adjust',
    'widows',
  ],
  allowPropertyValues: { 'break-after': ['avoid'], 'font-family': ['ui-monospace'] },
};
