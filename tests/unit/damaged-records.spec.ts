import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { describeProblems, type Problem } from '../../src/record/problems.ts';
import { type ContentFiles, type RecordFile, readFiles } from '../../src/record/load/files.ts';
import { readRecord, recordsFrom } from '../../src/record/load/records.ts';
import { fixture, root } from './record.ts';
import { seededRandom, ways } from './ways-to-damage.ts';

const rounds = 120;
const seed = 1634;

/** The record to damage: the invented one, or the folder in `DAMAGED_RECORD`. */
const folder = process.env['DAMAGED_RECORD'] ? join(root, process.env['DAMAGED_RECORD']) : fixture;

/** Returns the files of the record and a reader that caches them; a damaged file is a new object, so it is read again. */
function filesOfRecord() {
  const files = readFiles(folder, []);
  const cache = new Map<RecordFile, object | undefined>();
  const read = (file: RecordFile, problems: Problem[]) => {
    if (!cache.has(file)) return readRecord(file, problems);
    return cache.get(file);
  };
  for (const file of files.records) cache.set(file, readRecord(file, []));
  return { files, read };
}

/** Returns the problems of the record with one file damaged. */
function problemsWith(files: ContentFiles, read: typeof readRecord): Problem[] {
  const problems: Problem[] = [];
  const records = recordsFrom(files, problems, read);
  return [...problems, ...buildArchive(records).problems];
}

/** Returns the files with one of them damaged: the record at an index, or site.yaml past the last one. */
function withDamage(files: ContentFiles, at: number, damage: (content: string) => string) {
  const record = files.records[at];
  if (!record) return { file: 'content/site.yaml', files: { ...files, site: damage(files.site ?? '') } };
  const damaged = { ...record, content: damage(record.content) };
  return { file: `content/${record.path}`, files: { ...files, records: files.records.with(at, damaged) } };
}

test('a damaged record is rejected with a problem that names a file, or is harmless', () => {
  test.setTimeout(600_000);
  const random = seededRandom(seed);
  const { files, read } = filesOfRecord();
  const counts = new Map<string, { refused: number; harmless: number }>();
  for (const [name, way] of Object.entries(ways)) {
    const count = { refused: 0, harmless: 0 };
    counts.set(name, count);
    for (let round = 0; round < rounds; round++) {
      const at = random.below(files.records.length + 1);
      const damaged = withDamage(files, at, (content) => way(content, random));
      const where = `${name} in ${damaged.file} (round ${round} of seed ${seed})`;
      let problems: Problem[] = [];
      expect(() => (problems = problemsWith(damaged.files, read)), where).not.toThrow();
      for (const { file, message } of problems) {
        expect(file, where).toMatch(/^content\/\S+$/);
        expect(message, where).not.toMatch(/^$|undefined|\[object|NaN|TypeError/);
      }
      expect(
        describeProblems(problems)
          .split('\n')
          .every((line) => line.length < 2_000),
        where,
      ).toBe(true);
      count[problems.length > 0 ? 'refused' : 'harmless']++;
    }
  }
  expect(({} as Record<string, unknown>)['polluted'], 'no record reaches into every object').toBeUndefined();
  const total = (key: 'refused' | 'harmless') =>
    [...counts.values()].reduce((sum, count) => sum + count[key], 0);
  for (const [name, { refused, harmless }] of counts)
    console.log(`    ${name}: ${refused} refused, ${harmless} harmless`);
  console.log(
    `    ${total('refused') + total('harmless')} damaged records: ${total('refused')} refused, ${total('harmless')} harmless`,
  );
  expect(total('refused') + total('harmless')).toBeGreaterThanOrEqual(2_000);
});
