import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { differences, readBuiltSite, withoutHashes } from '../../src/cli/sameSite.ts';

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'same-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(name: string, files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return readBuiltSite(join(folder, name));
}

test('file names and hashes derived from contents do not count as differences', () => {
  expect(withoutHashes('<script src="/kb/_astro/Filter.astro_type.C25qZ_iv.js" type="module">')).toBe(
    '<script src="/kb/_astro/*.js" type="module">',
  );
  expect(withoutHashes(`import{a}from"./board.Dr_k3QPq.js";import('./view.CxS3KDdo.js')`)).toBe(
    `import{a}from"./*.js";import('./*.js')`,
  );
  expect(withoutHashes(`script-src 'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='`)).toBe(
    `script-src 'sha*'`,
  );
  expect(withoutHashes('<p class="a astro-3ef6ksr2">')).toBe('<p class="a astro-*">');
});

test('renamed assets are no difference; another word, page or asset is one', () => {
  const page = (name: string, words: string) => `<link href="/_astro/${name}.css"><p>${words}</p>`;
  const before = site('before', {
    'index.html': page('one.AAAAAAAA', 'Words'),
    'index.html.br': 'x',
    '_astro/one.AAAAAAAA.css': 'a{}',
    'gone/index.html': 'x',
  });
  const renamed = site('renamed', {
    'index.html': page('other.BBBBBBBB', 'Words'),
    '_astro/other.BBBBBBBB.css': 'a{}',
    'gone/index.html': 'x',
  });
  expect(differences(before, renamed)).toEqual([]);
  const after = site('after', {
    'index.html': page('one.AAAAAAAA', 'Worms'),
    '_astro/one.CCCCCCCC.css': 'b{}',
    'new/index.html': 'x',
  });
  expect(differences(before, after)).toEqual([
    'removed  gone/index.html',
    expect.stringMatching(/^changed {2}index\.html\n.*Words.*\n.*Worms/),
    'added    new/index.html',
    'only before  _astro/one.AAAAAAAA.css',
    'only after  _astro/one.CCCCCCCC.css',
  ]);
});
