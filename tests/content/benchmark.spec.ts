import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBenchmark } from '../../src/record/load/benchmark.ts';

test('the table of the benchmark in docs/ is of the run that the page for journalists shows', () => {
  const { benchmark } = readBenchmark('content');
  expect(readFileSync('docs/benchmark.md', 'utf8')).toContain(
    `Measured on ${benchmark?.date}, commit ${benchmark?.commit}: ${benchmark?.how}.`,
  );
});
