import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds } from '../served.ts';
import { filesOf, widgetsIn } from './pages.ts';

const inline = 'test-results/inline-scripts';

/** Every script the site ships: its files, and the scripts inside widgets, each written to a file of its own. */
function shippedScripts(): string[] {
  const files = filesOf(builds.site).filter((file) => file.endsWith('.js'));
  const inWidgets = new Set(widgetsIn(builds.site).map(({ $ }) => $('script:not([src])').text()));
  rmSync(inline, { recursive: true, force: true });
  mkdirSync(inline, { recursive: true });
  const written = [...inWidgets].map((code, index) => {
    const file = join(inline, `${index}.js`);
    writeFileSync(file, code);
    return file;
  });
  return [...files.map((file) => join(builds.site, file)), ...written];
}

/** What es-check finds in scripts that some browsers do not know: those of package.json, or of a query. */
function tooNew(scripts: string[], query: string[] = []): string {
  const options = ['--module', '--checkFeatures', '--noColor', ...query];
  const { status, stdout, stderr } = spawnSync('npx', ['es-check', 'checkBrowser', ...scripts, ...options], {
    encoding: 'utf8',
  });
  const found = `${stdout}${stderr}`.split('\n').filter((line) => /· (erroring file|error):/.test(line));
  return status === 0 ? '' : found.join('\n') || `es-check ended with ${status}: ${stderr}`;
}

test('every script runs in the browsers that package.json names; the zoomable view alone needs those of 2023', () => {
  const scripts = shippedScripts();
  expect(scripts.length).toBeGreaterThan(15);
  const zoom = scripts.filter((file) => readFileSync(file, 'utf8').includes('vis-timeline'));
  expect(zoom.length).toBeGreaterThan(0);
  expect(tooNew(scripts.filter((file) => !zoom.includes(file)))).toBe('');
  expect(tooNew(zoom, ['--browserslistQuery', 'baseline 2023'])).toBe('');
  // The check itself notices what is too new.
  expect(tooNew(zoom)).toContain('ArrayToSorted');
  // Safari knows lookbehind since 16.4, and does not read a script that has any.
  expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no page leaves light-dark() to the browser: older ones would draw every figure in black', () => {
  const shipped = filesOf(builds.site).filter(
    (file) => /\.(css|html|js)$/.test(file) && !file.includes('/@'),
  );
  const text = (file: string) => readFileSync(join(builds.site, file), 'utf8');
  expect(shipped.filter((file) => text(file).includes('light-dark('))).toEqual([]);
  const sheets = shipped.filter((file) => file.endsWith('.css')).map(text);
  expect(sheets.join('')).toMatch(/prefers-color-scheme:\s*dark/);
});
