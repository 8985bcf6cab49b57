import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { takeLock } from '../../src/build/oneBuild.ts';
import { nodeFault } from '../../src/cli/nodeVersion.mjs';
import { root } from './record.ts';

test('a Node that cannot install the project is refused with the versions that can', () => {
  for (const version of ['18.20.8', '20.18.3', '21.7.3', '22.11.0'])
    expect(nodeFault(version)).toMatch(new RegExp(`20\\.19 .*22\\.12 .*24; this is ${version}`));
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.21.0', '26.0.0'])
    expect(nodeFault(version)).toBeUndefined();
});

test('a second build in a folder is refused, and the lock of a killed one is taken over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const file = join(folder, 'build.lock');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, String(other.pid));
  expect(() => takeLock(file)).toThrow(`Another build runs in this folder (process ${other.pid}).`);
  other.kill();
  const { pid = 0 } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, String(pid));
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(() => readFileSync(file)).toThrow();
  rmSync(folder, { recursive: true });
});

test('files keep their bytes on every system: git never gives them the line endings of Windows', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  expect(git('check-attr', 'eol', '--', 'package.json')).toContain(': eol: lf');
  expect(git('check-attr', 'text', '--', 'content/frozen/key/2015-01-01.html')).toContain(': text: unset');
});
