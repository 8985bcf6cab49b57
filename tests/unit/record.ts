import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadRecord, loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import type { Archive } from '../../src/record/model.ts';
import { describeProblem } from '../../src/record/problems.ts';
import { widgetIdProblems } from '../../src/sections/all/widgets.ts';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** The folder of the invented record, in which every field is used. */
export const fixture = join(root, 'tests/fixtures/record');

/** The folder of the invented record without measures, of a space mission. */
export const mission = join(root, 'tests/fixtures/mission');

/** The changes to make to a copy of the invented record, by file path: new content, an edit of the old content, or null to remove the file. */
export type Changes = Record<string, string | Uint8Array | null | ((content: string) => string)>;

/** Returns an edit that replaces a text with another; it throws if the text is missing, so that no test passes by accident. */
export function swap(from: string, to: string): (content: string) => string {
  return (content) => {
    if (!content.includes(from)) throw new Error(`The story does not hold "${from}".`);
    return content.replace(from, () => to);
  };
}

/** Returns an edit that appends a paragraph to a file. */
export function append(paragraph: string): (content: string) => string {
  return (content) => `${content}\n${paragraph}\n`;
}

/** Passes a changed copy of the invented record's folder to a function, and removes the copy afterwards. */
export function withChanges<T>(changes: Changes, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    // Without published.txt the record counts as unpublished, so that tests may rename and remove ids.
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

/** Returns the problems of a changed copy of the invented record, as `file · field: "value" message. Hint`. */
export function damage(changes: Changes): string[] {
  const problems = withChanges(changes, (folder) => {
    const { problems: recordProblems, records } = loadRecord(folder);
    return [...recordProblems, ...widgetIdProblems(records.timelines)];
  });
  return problems.map((problem) => `${problem.file} · ${describeProblem(problem)}`);
}

/** Returns the linked archive of a content folder; throws if it has a problem. */
export const loadArchive = (folder: string): Archive => loadRecordOrThrow(folder).archive;

/** Returns the linked archive of the invented record; throws if it has a problem. */
export const loadFixture = (): Archive => loadArchive(fixture);

/** Returns the record with an id in a list; throws if there is none. */
export function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((record) => record.id === id);
  if (!found) throw new Error(`The story has no "${id}".`);
  return found;
}

/** Returns the ids of a list of records, in order. */
export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
