import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecords } from '../../src/reader/records.ts';

const textFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(woff2|png)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test('the engine knows nothing of the story: another record can take its place', () => {
  const { site } = readRecords('content').records;
  const subject = (site?.subject ?? '').toLowerCase();
  expect(subject).not.toBe('');
  const told = ['src', 'public']
    .flatMap(textFiles)
    .filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(subject));
  expect(told).toEqual([]);
});

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'content/README.md',
    'tests/README.md',
    ...textFiles('docs'),
    ...textFiles('src').filter((file) => file.endsWith('.md')),
  ];
  for (const file of documents)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/npm run ([a-z][a-z:-]*[a-z])/g))
      expect(Object.keys(scripts), `${file} names npm run ${name}`).toContain(name);
});

test('no file of code outgrows one idea', () => {
  const long = ['src', 'tests']
    .flatMap(textFiles)
    .filter((file) => /\.(ts|astro|mjs)$/.test(file))
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > 220);
  expect(long).toEqual([]);
});
