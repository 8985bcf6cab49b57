import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { groupsOf } from '../../bench/oneTable.ts';
import { publish, tableOf } from '../../bench/report.ts';
import { readBenchmark } from '../../src/record/load/benchmark.ts';

const column = (name: string, events: number, median: object) => ({ name, events, runs: [], median });
const findings = {
  setting: {},
  notes: [],
  widgets: [
    column('Our widget', 12, { bytes: 12_000, blocked: 0, paint: 400 }),
    column('TimelineJS3', 12, { bytes: 96_000, blocked: 0, paint: 1600 }),
  ],
  columns: [
    column('ours', 1000, { usable: 2000 }),
    column('TimelineJS3', 1000, { usable: 13_000 }),
    column('vis-timeline', 1000, { usable: 4000, heap: 5e6 }),
    column('ours', 5000, { usable: 8000 }),
  ],
  builds: [{ name: 'this record', events: 145, pages: 496, seconds: 8.04 }],
  loads: [{ what: 'The home page', client: 'asked by wrk', connections: 32, perSecond: 12_345.6 }],
};

test('the benchmark makes one table, ratios first, each of things measured side by side', () => {
  expect(groupsOf(findings)).toEqual([
    {
      name: 'A widget, 12 events',
      lines: [
        { what: 'Main thread blocked, loading', toTimelineJs: 'both 0', own: '0 ms', timelineJs: '0 ms' },
        { what: 'Largest contentful paint', toTimelineJs: '0.25', own: '400 ms', timelineJs: '1.60 s' },
        { what: 'Transferred, compressed', toTimelineJs: '0.13', own: '12.0 kB', timelineJs: '96.0 kB' },
      ],
    },
    {
      name: 'The timeline page, 1,000 events',
      lines: [
        {
          what: 'Until usable: the same, and every event is there',
          toTimelineJs: '0.15',
          toVis: '0.50',
          own: '2.00 s',
          timelineJs: '13.00 s',
          vis: '4.00 s',
        },
      ],
    },
    {
      name: 'The timeline page, 5,000 events',
      lines: [{ what: 'Until usable: the same, and every event is there', own: '8.00 s' }],
    },
    { name: 'Building the site', lines: [{ what: 'This record', own: '8.0 s: 145 events, 496 pages' }] },
    {
      name: 'Requests nginx answers on one machine',
      lines: [{ what: 'The home page', own: '12,346 a second (32 connections, asked by wrk)' }],
    },
  ]);
});

test('every row of the table is as long as its header', () => {
  const table = tableOf(groupsOf(findings));
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([6]));
});

test('a run writes one line for the site to show, and its whole table into the documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const table = join(folder, 'benchmark.md');
  const setting = { Commit: 'abcdef0, with changes', Day: '2026-11-26', Chromium: '150.0' };
  publish({ ...findings, setting }, { measured: join(folder, 'measured.json'), table });
  const { benchmark, problems } = readBenchmark(folder);
  expect(problems).toEqual([]);
  expect(benchmark).toMatchObject({
    commit: 'abcdef0',
    rows: [{ own: true, bytes: 12_000 }, { own: false }],
  });
  const page = readFileSync(table, 'utf8');
  expect(page).toContain('Measured on 2026-11-26, commit abcdef0: ');
  for (const { name, lines } of groupsOf(findings)) {
    expect(page).toContain(`**${name}**`);
    for (const { what, own } of lines)
      expect(page).toMatch(new RegExp(`\\| ${what} .*\\| ${own.replace(/[()]/g, '.')} `));
  }
});
