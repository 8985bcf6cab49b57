import { buildArchive } from './link/linkRecord.ts';
import type { Archive } from './model.ts';
import { describeProblems, type Problem } from './problems.ts';
import type { Records } from './records.ts';
import { readRecords } from './load/records.ts';

/** Everything a content folder holds and everything that is wrong with it; there is no archive if anything is. */
export function loadRecord(folder: string): {
  records: Records;
  archive?: Archive;
  problems: Problem[];
} {
  const { records, problems: faults } = readRecords(folder);
  const { archive, problems: links } = buildArchive(records);
  const problems = [...faults, ...links];
  const read = { records, problems };
  return problems.length === 0 && archive ? { ...read, archive } : read;
}

/** The same, for a record that must be whole: throws one error with every problem. */
export function loadWholeRecord(folder: string): { records: Records; archive: Archive } {
  const { records, archive, problems } = loadRecord(folder);
  if (archive) return { records, archive };
  throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
}
