import browserslist from 'browserslist';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { browserslistToTargets } from 'lightningcss';
import type { Plugin } from 'vite';

// What browsers supported in a past year does not change, so data from last year is as good as today's.
process.env['BROWSERSLIST_IGNORE_OLD_DATA'] = 'true';
process.env['BASELINE_BROWSER_MAPPING_IGNORE_OLD_DATA'] = 'true';

/** The oldest browsers the site supports, from `browserslist` in package.json, as Vite names them: `chrome108`, `firefox108`. */
export const buildTargets: string[] = browserslistToEsbuild();

/** The same browsers in the format of Lightning CSS. */
export const styleTargets = browserslistToTargets(browserslist());

/** A Vite plugin that compiles client scripts for the supported browsers. The Astro configuration cannot do this, because Astro sets their target to `esnext` after reading it. */
export function forBrowsers(): Plugin {
  return {
    name: 'for-browsers',
    configEnvironment: (name) => (name === 'client' ? { build: { target: buildTargets } } : undefined),
  };
}
