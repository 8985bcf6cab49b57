import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './record.ts';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const packageIn = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Package;
const namesIn = (list: Record<string, string> = {}) => Object.keys(list);
const { dependencies, devDependencies } = packageIn('.');

/** Returns the code in some files and folders of the project, by path. */
function codeIn(...places: string[]): Map<string, string> {
  const files = places.flatMap((place) =>
    /\.\w+$/.test(place)
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map(
          (path) => `${place}/${path}`,
        ),
  );
  const code = files.filter((path) => /\.(m?ts|mjs|astro)$/.test(path) && !path.includes('node_modules'));
  return new Map(code.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Returns the packages that code imports; what is imported for types alone is left out unless it is asked for. */
function packagesOf(code: string, withTypes: boolean): string[] {
  const imports = code.matchAll(/^(import|export)( type)? (?:[^;'"]*? from )?'([^'./][^']*)'/gm);
  return [...imports].flatMap(([, , type, path = '']) => {
    const [scope, name] = path.split('/');
    const packageName = path.startsWith('@') ? `${scope}/${name}` : (scope ?? '');
    const isOther = /^(node|astro|virtual):/.test(path) || builtinModules.includes(packageName);
    return isOther || (type && !withTypes) ? [] : [packageName];
  });
}

/** Returns each import of a package that is not in a list, as `file: package`. */
const importsBeyond = (names: readonly string[], code: Map<string, string>, withTypes = true) =>
  [...code].flatMap(([path, text]) =>
    packagesOf(text, withTypes)
      .filter((name) => !names.includes(name) && !names.includes(`@types/${name}`))
      .map((name) => `${path}: ${name}`),
  );

test('the imports of a file are found', () => {
  const code = `import { a,\n  b } from 'kettle/lid';\nimport '@lab/thermometer/style.css';\nimport type { T } from 'tea';
import { join } from 'node:path';\nimport { own } from './own.ts';\nexport { milk } from 'milk';\n`;
  expect(packagesOf(code, true)).toEqual(['kettle', '@lab/thermometer', 'tea', 'milk']);
  expect(packagesOf(code, false)).toEqual(['kettle', '@lab/thermometer', 'milk']);
});

test('what npm start installs is all that building and serving the site imports', () => {
  const site = codeIn('src', 'astro.config.mjs');
  expect(site.size).toBeGreaterThan(100);
  expect(importsBeyond(namesIn(dependencies), site, false)).toEqual([]);
});

test('what is imported is declared, here and in the package of the benchmark', () => {
  const declared = [...namesIn(dependencies), ...namesIn(devDependencies)];
  const code = codeIn('src', 'tests', 'astro.config.mjs', 'eslint.config.mjs', 'eslint.baseline.mjs');
  expect(importsBeyond(declared, code)).toEqual([]);
  const forBench = [...namesIn(dependencies), ...namesIn(packageIn('bench').dependencies)];
  expect(importsBeyond(forBench, codeIn('bench'))).toEqual([]);
});

test('what is declared is used', () => {
  // Used by npm, TypeScript, and for each other.
  const tools = ['node', 'typescript', '@astrojs/check', 'prettier', '@types/node', 'eslint'];
  const places = ['src', 'tests', 'astro.config.mjs', 'eslint.config.mjs', 'eslint.baseline.mjs'];
  const text = [...codeIn(...places).values(), readFileSync(join(root, '.prettierrc.json'), 'utf8')].join(
    '\n',
  );
  const unused = [...namesIn(dependencies), ...namesIn(devDependencies)].filter(
    (name) => !tools.includes(name) && !new RegExp(`['"/ ]${name.replace('@types/', '')}['"/]`).test(text),
  );
  expect(unused).toEqual([]);
});
