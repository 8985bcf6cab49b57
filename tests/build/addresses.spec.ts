import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecordFiles } from './own-reading.ts';
import { publishedSites } from './publishedFiles.ts';

/** The content folder for each placeholder in braces. */
const folders: Record<string, string> = {
  event: 'events',
  track: 'tracks',
  explainer: 'explainers',
  person: 'people',
  body: 'bodies',
  question: 'questions',
  timeline: 'timelines',
  source: 'sources',
};

/** The lines of addresses.txt without comments: the addresses that must never disappear. */
const contract = readFileSync(join(import.meta.dirname, 'addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Expands a line with a placeholder into one address per record; other lines stay as they are. */
function expandLine(line: string, content: string): string[] {
  const kind = /\{(\w+)\}/.exec(line)?.[1];
  if (kind === undefined) return [line];
  const folder = folders[kind];
  if (folder === undefined) throw new Error(`addresses.txt: {${kind}} stands for no kind of record.`);
  return readRecordFiles(content, folder).map(({ id }) => line.replace(`{${kind}}`, id));
}

// A record without measures or countries has no pages for them.
for (const { folder, content } of publishedSites.filter(
  ({ content }) => readRecordFiles(content, 'measures').length > 0,
))
  test(`every address others depend on answers in ${folder}`, () => {
    const isThere = (path: string) => {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      return existsSync(file) && statSync(file).size > 0;
    };
    const addresses = contract.flatMap((line) => expandLine(line, content));
    expect(addresses.length).toBeGreaterThan(contract.length);
    expect(addresses.filter((path) => !isThere(path))).toEqual([]);
  });
