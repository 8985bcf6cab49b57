import { buildArchive } from './link/linkRecord.ts';
import type { Archive } from './model.ts';
import { displayFolder } from './load/folder.ts';
import { describeProblems, type Problem } from './problems.ts';
import type { Records } from './records.ts';
import { readRecords } from './load/records.ts';

interface LoadOptions {
  /** Whether ids may be missing from `published.txt`, as while an author is still choosing them. */
  draft?: boolean;
}

/** Reads and links a content folder; returns every problem found, and an archive only if there are none. */
export function loadRecord(
  folder: string,
  { draft = false }: LoadOptions = {},
): {
  records: Records;
  archive?: Archive;
  problems: Problem[];
} {
  const { records, problems: readProblems } = readRecords(folder);
  const { archive, problems: linkProblems } = buildArchive(
    draft ? { ...records, published: undefined } : records,
  );
  const problems = [...readProblems, ...linkProblems];
  const result = { records, problems };
  return problems.length === 0 && archive ? { ...result, archive } : result;
}

/** Like `loadRecord`, but throws one error that lists every problem if there are any. */
export function loadRecordOrThrow(
  folder: string,
  options?: LoadOptions,
): { records: Records; archive: Archive } {
  const { records, archive, problems } = loadRecord(folder, options);
  if (archive) return { records, archive };
  throw new Error(`The record has problems.\n\n${describeProblems(problems, displayFolder(folder))}\n`);
}
