import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kindOf } from '../../src/cli/scaffold.ts';
import { root } from './record.ts';

const skipped = new Set(['node_modules', 'dist', 'test-results', '.git', '.astro', 'playwright-report']);

/** Returns the documents, scripts and config files of the project, relative to its root. */
function documents(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return documents(path);
    return /\.(md|ya?ml|ts|mjs|mdx)$|^\.ci\//.test(path) ? [path] : [];
  });
}

test('every command named in a document exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named: string[] = [];
  for (const path of documents())
    for (const [, script = ''] of readFileSync(join(root, path), 'utf8').matchAll(
      /npm run (?:-s |--silent )?([a-z][a-z:-]*)/g,
    )) {
      named.push(script);
      // A name that ends with a colon, as in `new:*`, means all commands of a family.
      const known = script.endsWith(':')
        ? Object.keys(scripts).some((name) => name.startsWith(script))
        : Object.hasOwn(scripts, script);
      expect(known, `${path}: npm run ${script}`).toBe(true);
    }
  expect(named).toContain('check:content');
});

test('every kind of record that a document makes exists', () => {
  const kindsNamed = documents().flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/npm run new -- ([a-z]+)/g)].map(
      ([, kind = '']) => kind,
    ),
  );
  expect(kindsNamed).toContain('event');
  for (const kind of kindsNamed) expect(() => kindOf(kind)).not.toThrow();
});
