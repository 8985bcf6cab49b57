import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds } from '../served.ts';
import { filesOf, readWidgets } from './pages.ts';

const inlineScriptFolder = 'test-results/inline-scripts';

/** Returns the paths of every script the site ships; scripts inside widgets are written to files first. */
function shippedScripts(): string[] {
  const files = filesOf(builds.site).filter((file) => file.endsWith('.js'));
  const inWidgets = new Set(readWidgets(builds.site).map(({ $ }) => $('script:not([src])').text()));
  rmSync(inlineScriptFolder, { recursive: true, force: true });
  mkdirSync(inlineScriptFolder, { recursive: true });
  const written = [...inWidgets].map((code, index) => {
    const file = join(inlineScriptFolder, `${index}.js`);
    writeFileSync(file, code);
    return file;
  });
  return [...files.map((file) => join(builds.site, file)), ...written];
}

/** Returns the features es-check finds in scripts that the browsers in package.json, or in a query, do not support. */
function unsupportedFeatures(scripts: string[], query: string[] = []): string {
  const options = ['--module', '--checkFeatures', '--noColor', ...query];
  const { status, stdout, stderr } = spawnSync('npx', ['es-check', 'checkBrowser', ...scripts, ...options], {
    encoding: 'utf8',
  });
  const found = `${stdout}${stderr}`.split('\n').filter((line) => /· (erroring file|error):/.test(line));
  return status === 0 ? '' : found.join('\n') || `es-check ended with ${status}: ${stderr}`;
}

test('every script runs in the browsers named in package.json; only the zoomable view needs those of 2023', () => {
  const scripts = shippedScripts();
  expect(scripts.length).toBeGreaterThan(15);
  const zoom = scripts.filter((file) => readFileSync(file, 'utf8').includes('vis-timeline'));
  expect(zoom.length).toBeGreaterThan(0);
  expect(unsupportedFeatures(scripts.filter((file) => !zoom.includes(file)))).toBe('');
  expect(unsupportedFeatures(zoom, ['--browserslistQuery', 'baseline 2023'])).toBe('');
  // Proves that the check notices features that are too new.
  expect(unsupportedFeatures(zoom)).toContain('ArrayToSorted');
  // Safari supports lookbehind since 16.4; older versions reject the whole script.
  expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no page ships light-dark(): older browsers would draw every figure in black', () => {
  const shipped = filesOf(builds.site).filter(
    (file) => /\.(css|html|js)$/.test(file) && !file.includes('/@'),
  );
  const text = (file: string) => readFileSync(join(builds.site, file), 'utf8');
  expect(shipped.filter((file) => text(file).includes('light-dark('))).toEqual([]);
  const sheets = shipped.filter((file) => file.endsWith('.css')).map(text);
  expect(sheets.join('')).toMatch(/prefers-color-scheme:\s*dark/);
});
