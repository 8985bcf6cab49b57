import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ownReading } from './own-reading.ts';
import { published } from './publishedFiles.ts';

/** Where the records stand that a word in braces stands for. */
const folders: Record<string, string> = {
  event: 'events',
  track: 'tracks',
  explainer: 'explainers',
  person: 'people',
  body: 'bodies',
  question: 'questions',
  timeline: 'timelines',
};

/** The addresses that must be there for good, one line each, without the comments. */
const contract = readFileSync(join(import.meta.dirname, 'addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** A line of the contract with every id of a record put in; itself if it holds no braces. */
function written(line: string, content: string): string[] {
  const word = /\{(\w+)\}/.exec(line)?.[1];
  if (word === undefined) return [line];
  const folder = folders[word];
  if (folder === undefined) throw new Error(`addresses.txt: {${word}} stands for no kind of record.`);
  return ownReading(content, folder).map(({ id }) => line.replace(`{${word}}`, id));
}

for (const { folder, content } of published)
  test(`every address others depend on answers in ${folder}`, () => {
    const isThere = (path: string) => {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      return existsSync(file) && statSync(file).size > 0;
    };
    const addresses = contract.flatMap((line) => written(line, content));
    expect(addresses.length).toBeGreaterThan(contract.length);
    expect(addresses.filter((path) => !isThere(path))).toEqual([]);
  });
