import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import type { Archive } from '../../src/record/model.ts';
import { describeProblem, type Problem } from '../../src/record/problems.ts';
import { readRecords } from '../../src/record/load/records.ts';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** The folder of the invented story. */
export const fixture = join(root, 'tests/fixtures/record');

/** What to do to files of the story, by their path in its folder: write a new content, edit the old one, or remove the file (null). */
export type Changes = Record<string, string | Uint8Array | null | ((content: string) => string)>;

/** An edit that puts one text in the place of another; fails if the first is not there, so that no test passes by accident. */
export function swap(from: string, to: string): (content: string) => string {
  return (content) => {
    if (!content.includes(from)) throw new Error(`The story does not hold "${from}".`);
    return content.replace(from, () => to);
  };
}

/** An edit that adds a paragraph at the end of a text. */
export function append(paragraph: string): (content: string) => string {
  return (content) => `${content}\n${paragraph}\n`;
}

/** Lends a changed copy of the story's folder to a function and removes the copy afterwards. */
export function withChanges<T>(changes: Changes, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    // A change of files is one to a story that is not published yet, unless it is about the list of what is.
    if (!Object.hasOwn(changes, 'published.txt')) rmSync(join(folder, 'published.txt'));
    for (const [path, change] of Object.entries(changes)) {
      const file = join(folder, path);
      if (change === null) {
        rmSync(file);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything that is wrong with a content folder, and its archive if nothing is. */
export function load(folder: string): { archive?: Archive; problems: Problem[] } {
  const { records, problems: faults } = readRecords(folder);
  const { archive, problems: links } = buildArchive(records);
  const problems = [...faults, ...links];
  return problems.length === 0 && archive ? { archive, problems } : { problems };
}

/** The problems of a changed copy of the story, as `file · field: "value" message. Hint`. */
export function damage(changes: Changes): string[] {
  const { problems } = withChanges(changes, load);
  return problems.map((problem) => `${problem.file} · ${describeProblem(problem)}`);
}

/** The invented story, linked; fails if it has a problem. */
export function loadFixture(): Archive {
  const { archive, problems } = load(fixture);
  if (!archive) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return archive;
}

/** The record of an id in a list; fails if it is not there. */
export function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((record) => record.id === id);
  if (!found) throw new Error(`The story has no "${id}".`);
  return found;
}

/** The ids of a list of records, in its order. */
export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
