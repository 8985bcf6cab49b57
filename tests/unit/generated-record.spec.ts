import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generateRecord } from '../../bench/generate.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';

/** Generates a record of `count` events in a temporary folder, passes it to a function and removes it. */
function withRecord<T>(count: number, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    generateRecord(folder, count);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(folder, path)).isFile()) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

for (const count of [12, 145, 1000])
  test(`a generated record of ${count} events is valid and has that many events`, () => {
    const { archive, problems } = withRecord(count, loadRecord);
    expect(problems).toEqual([]);
    expect(archive?.events).toHaveLength(count);
    expect(archive?.measures).toHaveLength(2);
  });

test('a generated record covers years, tracks and weights evenly enough for benchmarks', () => {
  const { archive } = withRecord(1000, loadRecord);
  const years = Map.groupBy(archive?.events ?? [], ({ date }) => date.slice(0, 4));
  expect([...years.keys()]).toEqual(['2011', '2012', '2013', '2014', '2015']);
  for (const track of archive?.tracks ?? []) expect(track.events.length).toBeGreaterThan(100);
  for (const weight of ['key', 'major', 'minor'])
    expect(archive?.events.filter((event) => event.weight === weight).length).toBeGreaterThan(50);
});

test('the same number of events gives the same bytes', () => {
  expect(withRecord(145, fingerprint)).toBe(withRecord(145, fingerprint));
  expect(withRecord(145, fingerprint)).not.toBe(withRecord(146, fingerprint));
});

test('a record with fewer events than the invented one is rejected', () => {
  expect(() => withRecord(11, loadRecord)).toThrow('it has at least 12');
});
