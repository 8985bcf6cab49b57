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
    // Browsers without it send none.
    'touch-events',
  ],
};

/** Options of `css/use-baseline`: newer features that a page stays readable without. */
export const newerStyles = {
  available,
  // Lightning CSS compiles it away.
  allowFunctions: ['light-dark'],
  // Without them, a narrow figure or table keeps its wide layout, and print keeps the default margins of the browser.
  allowAtRules: ['container', 'page'],
  // Hides what needs scripts right away; without it, controls stay invisible until their script runs.
  allowMediaConditions: ['scripting'],
  // `:has()` only refines the display. A control that needs it is shown only inside `@supports`.
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
    // Without them, the browser chooses these colors and sizes.
    'accent-color',
    'field-sizing',
    'forced-color-adjust',
    'resize',
    'text-size-adjust',
    'user-select',
    // Without them, marks are cut off at the edge of their lane, and a broken bar is drawn solid.
    'mask',
    'overflow-clip-margin',
    // Without them, notes appear at the bottom of the window instead of next to their word.
    'position-area',
    'position-try-fallbacks',
    // Without them, a row of steps shows its scroll bar, and a swipe past its end goes back in the history.
    'overscroll-behavior-x',
    'scrollbar-width',
    // Print.
    'orphans',
    'print-color-adjust',
    'widows',
  ],
  allowPropertyValues: { 'break-after': ['avoid'], 'font-family': ['ui-monospace'] },
};
