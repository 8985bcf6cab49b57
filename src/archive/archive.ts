import { buildArchive } from '../domain/archive.ts';
import type { Archive } from '../domain/model.ts';
import { describeProblems } from '../domain/problems.ts';
import { contentFolder } from '../reader/folder.ts';
import { readRecords } from '../reader/records.ts';

function load(): Archive {
  const { records, problems: faults } = readRecords(contentFolder());
  const { archive, problems: links } = buildArchive(records);
  const problems = [...faults, ...links];
  if (problems.length > 0 || !archive)
    throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
  return archive;
}

/** The whole record, linked and checked; loading it fails with every problem at once. */
export const archive: Archive = load();
