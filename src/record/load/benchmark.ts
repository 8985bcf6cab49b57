import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblems, type Problem } from '../problems.ts';
import { readContentFile } from './contentFile.ts';
import { contentFolder } from './folder.ts';
import { type Benchmark, benchmarkSchema } from '../schema/benchmark.ts';

const file = 'content/measured.json';

/** Reads `measured.json`; no benchmark if there is no such file, every problem if it is invalid. */
export function readBenchmark(folder: string): { benchmark?: Benchmark; problems: Problem[] } {
  const path = join(folder, 'measured.json');
  // `readFiles` reports a symbolic link in its place.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { problems: [] };
  const problems: Problem[] = [];
  const content = readContentFile(path, file, problems);
  if (content === undefined) return { problems };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    const message = `This file is no JSON (${error instanceof Error ? error.message : String(error)}): write it with npm run bench, or take it away`;
    return { problems: [{ file, field: '', message }] };
  }
  const { success, data, error } = benchmarkSchema.safeParse(json);
  if (success) return { benchmark: data, problems: [] };
  return {
    problems: error.issues.map(({ path: field, message }) => ({ file, field: field.join('.'), message })),
  };
}

/** The results of `npm run bench`, or undefined if there are none; throws if the file is invalid, which fails the build. */
export function loadBenchmark(): Benchmark | undefined {
  const { benchmark, problems } = readBenchmark(contentFolder());
  if (problems.length > 0) throw new Error(`The record has problems.\n\n${describeProblems(problems)}\n`);
  return benchmark;
}
