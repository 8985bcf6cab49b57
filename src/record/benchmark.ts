import { describeProblems } from './problems.ts';
import { contentFolder } from './load/folder.ts';
import { readBenchmark } from './load/measured.ts';

/** The results of `npm run bench`, or undefined if there are none; throws if the file is invalid, which fails the build. */
export function loadBenchmark() {
  const { benchmark, problems } = readBenchmark(contentFolder());
  if (problems.length > 0) throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
  return benchmark;
}
