import { buildArchive } from './link/linkRecord.ts';
import type { Archive } from './model.ts';
import { describeProblems, type Problem } from './problems.ts';
import type { Records } from './records.ts';
import { readRecords } from './load/records.ts';

/** Reads and links a content folder; returns every problem found, and an archive only if there are none. */
export function loadRecord(folder: string): {
  records: Records;
  archive?: Archive;
  problems: Problem[];
} {
  const { records, problems: readProblems } = readRecords(folder);
  const { archive, problems: linkProblems } = buildArchive(records);
  const problems = [...readProblems, ...linkProblems];
  const result = { records, problems };
  return problems.length === 0 && archive ? { ...result, archive } : result;
}

/** Like `loadRecord`, but throws one error that lists every problem if there are any. */
export function loadRecordOrThrow(folder: string): { records: Records; archive: Archive } {
  const { records, archive, problems } = loadRecord(folder);
  if (archive) return { records, archive };
  throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
}
