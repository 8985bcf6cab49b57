import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';
import { dataFiles } from '../../src/files/dataFiles.ts';
import { checksumLine, recordZip } from '../../src/files/recordZip.ts';
import type { Archive } from '../../src/record/model.ts';
import { fixture, loadArchive, mission } from './record.ts';

const textOf = (archive: Archive, path: string): string => {
  const file = dataFiles(archive).find((one) => one.path === path);
  if (!file) throw new Error(`there is no file ${path}`);
  return file.write();
};

interface Described {
  path: string;
  bytes: number;
  hash: string;
}

for (const [name, folder, tableCount] of [
  ['a record', fixture, 9],
  ['a record without measures and countries', mission, 5],
] as const)
  test.describe(name, () => {
    const archive = loadArchive(folder);

    test('has a data package in which the reference validator finds no fault, row by row', async () => {
      const copy = mkdtempSync(join(tmpdir(), 'package-'));
      try {
        for (const { path, write } of dataFiles(archive))
          // This validator takes the byte order mark for a part of the first name; newer ones do not.
          if (!path.includes('/')) writeFileSync(join(copy, path), write().replace(/^\uFEFF/, ''));
        const descriptor = join(copy, 'datapackage.json');
        const dataPackage = await Package.load(descriptor, { basePath: copy });
        expect(dataPackage.errors.map(({ message }) => message)).toEqual([]);
        const tables = dataPackage.resources.filter(({ tabular }) => tabular);
        expect(tables).toHaveLength(tableCount);
        for (const table of tables) {
          const rows = await table.read({ keyed: true, relations: table.name === 'measure_stages' });
          const parsed = csvParse(textOf(archive, `${table.name}.csv`).slice(1));
          const [first = ''] = parsed.columns;
          // A relation is read as the row it leads to.
          const idOf = (cell: unknown) =>
            typeof cell === 'object' && cell !== null && 'id' in cell ? cell.id : cell;
          expect(
            rows.map((row) => idOf(row[first])),
            table.name,
          ).toEqual(parsed.map((row) => row[first]));
          expect(rows.length, table.name).toBeGreaterThan(0);
        }
      } finally {
        rmSync(copy, { recursive: true });
      }
    });

    test('has a data package with the size and hash of each file', () => {
      const { resources } = JSON.parse(textOf(archive, 'datapackage.json')) as { resources: Described[] };
      const actual = resources.map(({ path }) => {
        const bytes = Buffer.from(textOf(archive, path));
        const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
        return { path, bytes: bytes.length, hash };
      });
      expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(actual);
      expect(actual.length).toBeGreaterThan(tableCount);
    });

    test('makes the same archive each time, in any time zone, and the checksum is right', () => {
      const first = recordZip(archive, undefined);
      const timeZone = process.env['TZ'];
      try {
        for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
          process.env['TZ'] = other;
          expect(Buffer.compare(recordZip(loadArchive(folder), undefined), first), other).toBe(0);
        }
      } finally {
        if (timeZone === undefined) delete process.env['TZ'];
        else process.env['TZ'] = timeZone;
      }
      const hash = createHash('sha256').update(first).digest('hex');
      expect(checksumLine(first)).toBe(`${hash}  record.zip\n`);
    });

    test('has an archive with the published files, the license, a README and how to cite the data', () => {
      const files = unzipSync(recordZip(archive, 'The license of this record.'));
      const names = Object.keys(files);
      expect(names).toEqual(names.toSorted());
      const text = (path: string) => Buffer.from(files[path] ?? []).toString();
      const published = dataFiles(archive)
        .filter(({ path }) => /^[\w.]+\.(csv|json|cff)$/.test(path))
        .map(({ path }) => path);
      expect(names.toSorted()).toEqual(['LICENSE', 'README.md', ...published].toSorted());
      for (const path of published) expect(text(path), path).toBe(textOf(archive, path));
      expect(text('LICENSE')).toBe('The license of this record.');
      for (const path of published.filter(
        (one) => /^\w+\.(csv|json)$/.test(one) && one !== 'datapackage.json',
      ))
        expect(text('README.md'), path).toContain(`\`${path}\``);
      expect(Buffer.from(unzipSync(recordZip(archive, undefined))['LICENSE'] ?? []).toString()).toContain(
        archive.site.licence.url,
      );
    });

    test('says in the Citation File Format how to cite its data', () => {
      const { site } = archive;
      const citation = parseYaml(textOf(archive, 'CITATION.cff')) as Record<string, unknown>;
      const { version } = JSON.parse(textOf(archive, 'datapackage.json')) as { version: string };
      expect(citation).toMatchObject({
        'cff-version': '1.2.0',
        type: 'dataset',
        license: 'CC-BY-4.0',
        version,
        'date-released': site.reviewed,
        url: 'https://example.org/data/',
      });
      for (const field of ['message', 'title', 'authors']) expect(citation[field], field).toBeTruthy();
    });
  });

test('the data package names who answers for the site, and the site itself while nobody does', () => {
  const archive = loadArchive(fixture);
  const contributorsOf = (site: typeof archive.site) =>
    (JSON.parse(textOf({ ...archive, site }, 'datapackage.json')) as { contributors: object[] }).contributors;
  const role = 'publisher';
  expect(contributorsOf({ ...archive.site, publisher: undefined })).toEqual([
    { title: archive.site.name, path: 'https://example.org/', role },
  ]);
  const namedWith = (contact: string) => ({
    ...archive.site,
    repository: 'https://code.example.com/record',
    publisher: { name: 'Quillmouth Press', contact, corrections: contact },
  });
  expect(contributorsOf(namedWith('desk@quillmouth.example.com'))).toEqual([
    { title: 'Quillmouth Press', email: 'desk@quillmouth.example.com', role },
  ]);
  expect(contributorsOf(namedWith('https://quillmouth.example.com/desk'))).toEqual([
    { title: 'Quillmouth Press', path: 'https://quillmouth.example.com/desk', role },
  ]);
});

test('the version of the data is the day of review in the form of Semantic Versioning', () => {
  const archive = loadArchive(fixture);
  const site = { ...archive.site, reviewed: '2015-03-01' };
  const { version } = JSON.parse(textOf({ ...archive, site }, 'datapackage.json')) as { version: string };
  expect(version).toBe('2015.3.1');
});
