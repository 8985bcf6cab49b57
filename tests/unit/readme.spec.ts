import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { maxBytes, shots } from '../pictures/shots.ts';
import { root } from './record.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folders = (place: string) =>
  readdirSync(join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const filesIn = (place: string) => readdirSync(join(root, place)).map((name) => `${place}/${name}`);

test('the table of folders names every folder of src once, and no other', () => {
  const named = [...readme.matchAll(/^\| (.+?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`src\/(\w+)\/`/g)].map(([, folder = '']) => folder),
  );
  expect(named.toSorted()).toEqual(folders('src').sort());
});

test('the README of the tests mentions every kind of test', () => {
  const testsReadme = readFileSync(join(root, 'tests/README.md'), 'utf8');
  for (const folder of folders('tests')) expect(testsReadme, folder).toContain(`${folder}/`);
});

test('decisions are numbered without a gap, and each says its number, its state and its day', () => {
  const decisions = filesIn('docs/decisions').sort();
  for (const [index, path] of decisions.entries()) {
    const number = String(index + 1);
    expect(path).toContain(`/${number.padStart(4, '0')}-`);
    expect(readFileSync(join(root, path), 'utf8'), path).toMatch(
      new RegExp(`^# ${number}\\. .+\\n\\n(Accepted|Replaced by .+), [A-Z][a-z]+ \\d+, 20\\d\\d\\.`),
    );
  }
});

test('the pictures of the README exist, have the size of the script, and are small files', () => {
  for (const { file, width, height, density } of shots) {
    expect(readme).toContain(`docs/pictures/${file}`);
    const path = join(root, 'docs/pictures', file);
    expect(existsSync(path), `${file}: npm run pictures takes it`).toBe(true);
    const bytes = readFileSync(path);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([
      width * density,
      height * density,
    ]);
    expect(statSync(path).size, file).toBeLessThanOrEqual(maxBytes);
  }
  expect(readdirSync(join(root, 'docs/pictures')).sort()).toEqual(shots.map(({ file }) => file).sort());
});

test('every file a document links to exists', () => {
  for (const path of [
    'README.md',
    'CONTRIBUTING.md',
    'tests/README.md',
    'content/README.md',
    'docs/comparison.md',
    'docs/hosting.md',
    'bench/README.md',
    ...filesIn('docs/how-to'),
    ...filesIn('docs/decisions'),
  ]) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:\]\(|src=")([^)"#:\s]+)[)"#]/g))
      expect(existsSync(join(root, path, '..', target)), `${path}: ${target}`).toBe(true);
  }
});
