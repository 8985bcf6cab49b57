import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { groupsOf } from '../../bench/oneTable.ts';
import { publish, tableOf } from '../../bench/report.ts';
import { frameRates } from '../../bench/pan.ts';
import { targetsMet } from '../../bench/targets.ts';
import { summaryOf, type TraceEvent } from '../../bench/trace.ts';
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
    column('ours', 1000, { usable: 2000, open: 1400, step: 150, panWorst: 48.4, openBlocked: 90 }),
    column('TimelineJS3', 1000, { usable: 13_000, open: 13_000, next: 2000 }),
    column('vis-timeline', 1000, { usable: 4000, heap: 5e6, open: 4000, step: 200, panWorst: 12.1 }),
    column('ours', 5000, { usable: 8000, open: 2400, blocked: 200, nodes: 40_001, panWorst: 29.6 }),
    column('vis-timeline', 5000, { open: 2000 }),
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
        {
          what: 'Opening the view, its code still to load, until still',
          toTimelineJs: '0.11',
          toVis: '0.35',
          own: '1.40 s',
          timelineJs: '13.00 s',
          vis: '4.00 s',
        },
        { what: 'Main thread blocked, opening it', own: '90 ms' },
        { what: 'A zoom step, until still', toVis: '0.75', own: '150 ms', vis: '200 ms' },
        {
          what: 'Frames a second in a pan, worst quarter of a second',
          toVis: '4',
          own: '48',
          vis: '12',
        },
      ],
    },
    {
      name: 'The timeline page, 5,000 events',
      lines: [
        { what: 'Until usable: the same, and every event is there', own: '8.00 s' },
        { what: 'Main thread blocked, loading', own: '200 ms' },
        { what: 'DOM nodes', own: '40,001' },
        {
          what: 'Opening the view, its code still to load, until still',
          toVis: '1.2',
          own: '2.40 s',
          vis: '2.00 s',
        },
        { what: 'Frames a second in a pan, worst quarter of a second', own: '30' },
      ],
    },
    { name: 'Building the site', lines: [{ what: 'This record', own: '8.0 s: 145 events, 496 pages' }] },
    {
      name: 'Requests nginx answers on one machine',
      lines: [{ what: 'The home page', own: '12,346 a second (32 connections, asked by wrk)' }],
    },
  ]);
});

test('the notes say of every target that was measured whether it is met, with each number of events', () => {
  expect(targetsMet(findings.columns)).toEqual([
    'Target: Opening the view ÷ vis-timeline, at most 0.7: 0.35 with 1,000 events, met; 1.2 with 5,000 events, not met.',
    'Target: A zoom step ÷ vis-timeline, at most 0.5: 0.75 with 1,000 events, not met.',
    'Target: A pan at its worst, at least 30 frames a second: 48.4 frames a second with 1,000 events, met; 29.6 frames a second with 5,000 events, not met.',
    'Target: Main thread blocked, opening the view, at most 200 ms: 90 ms with 1,000 events, met.',
    'Target: Main thread blocked, loading, at most 200 ms: 200 ms with 5,000 events, met.',
    'Target: DOM nodes, at most 40,000: 40,001 with 5,000 events, not met.',
  ]);
  expect(targetsMet([])).toEqual([]);
});

test('frames a second are counted over the worst quarter of a second, and parts of a frame count', () => {
  const steady = Array.from({ length: 61 }, (_, index) => index * 20);
  expect(frameRates(steady)).toEqual({ worst: expect.closeTo(50), mean: expect.closeTo(50) });
  const stalled = steady.filter((time) => time <= 400 || time >= 900);
  expect(frameRates(stalled)).toEqual({ worst: expect.closeTo(2), mean: expect.closeTo(30) });
  expect(frameRates([0, 100])).toBeUndefined();
});

test('a trace is summed up by the time things took themselves', () => {
  const on = { pid: 1, tid: 1 };
  const entries: TraceEvent[] = [
    { name: 'thread_name', ph: 'M', ts: 0, ...on, args: { name: 'CrRendererMain' } },
    { name: 'RunTask', ph: 'X', ts: 0, dur: 9000, ...on },
    { name: 'Layout', ph: 'X', ts: 1000, dur: 5000, ...on },
    { name: 'Layout', ph: 'X', ts: 20_000, dur: 2000, ...on },
    { name: 'Layout', ph: 'X', ts: 0, dur: 90_000, pid: 1, tid: 2 },
    {
      name: 'ProfileChunk',
      ph: 'P',
      ts: 0,
      ...on,
      args: {
        data: {
          cpuProfile: {
            nodes: [
              { id: 1, callFrame: { functionName: '(idle)' } },
              { id: 2, callFrame: { functionName: 'draw', url: 'http://x/board.js', lineNumber: 4 } },
            ],
            samples: [1, 2, 2],
          },
          timeDeltas: [8000, 3000, 4000],
        },
      },
    },
  ];
  expect(summaryOf(entries)).toEqual([
    'Work by kind, self time: Layout 7 ms, RunTask 4 ms.',
    'Functions, self time: draw board.js:5:1 7 ms.',
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
    for (const target of targetsMet(findings.columns)) expect(page).toContain(target);
    for (const { what, own } of lines)
      expect(page).toMatch(new RegExp(`\\| ${what} .*\\| ${own.replace(/[()]/g, '.')} `));
  }
});
