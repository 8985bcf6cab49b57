import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './record.ts';

const skipped = new Set(['node_modules', 'dist', 'test-results', '.git', '.astro', 'playwright-report']);

/** Every file of the project with one of some endings, from its root. */
function documents(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return documents(path);
    return /\.(md|ya?ml|ts|mjs|mdx)$|^\.ci\//.test(path) ? [path] : [];
  });
}

test('every command a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named: string[] = [];
  for (const path of documents())
    for (const [, script = ''] of readFileSync(join(root, path), 'utf8').matchAll(
      /npm run (?:-s |--silent )?([a-z][a-z:-]*)/g,
    )) {
      named.push(script);
      // `new:*` and the like stand for all of a family.
      const known = script.endsWith(':')
        ? Object.keys(scripts).some((name) => name.startsWith(script))
        : Object.hasOwn(scripts, script);
      expect(known, `${path}: npm run ${script}`).toBe(true);
    }
  expect(named).toContain('check:content');
});
