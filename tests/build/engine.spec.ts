import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecords } from '../../src/record/load/records.ts';

const textFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(woff2|png)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test('the engine knows nothing about the story: another record can replace it', () => {
  const { site } = readRecords('content').records;
  const subject = (site?.subject ?? '').toLowerCase();
  expect(subject).not.toBe('');
  const mentions = ['src', 'public']
    .flatMap(textFiles)
    .filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(subject));
  expect(mentions).toEqual([]);
});
