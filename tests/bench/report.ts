import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Measure, Measured } from './visit.ts';

/** One page's visits, and the middle of what they measured. */
export interface Column {
  name: string;
  events: number;
  runs: Measured[];
  median: Measured;
}

/** One build. */
export interface Build {
  name: string;
  events: number;
  pages: number;
  seconds: number;
}

/** Everything a run of the bench found. */
export interface Findings {
  setting: Record<string, string>;
  columns: Column[];
  builds: Build[];
  notes: string[];
}

const ms = (value: number) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value)} ms`);
const kB = (value: number) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1e3).toFixed(1)} kB`;
const plain = (value: number) => Math.round(value).toLocaleString('en-US');

const rows: [measure: Measure, label: string, show: (value: number) => string][] = [
  ['usable', 'Time until usable', ms],
  ['blocked', 'Main thread blocked, loading', ms],
  ['longest', 'Longest task, loading', ms],
  ['paint', 'Largest contentful paint', ms],
  ['bytes', 'Transferred, compressed', kB],
  ['requests', 'Requests', plain],
  ['thirdParty', 'Third-party requests tried', plain],
  ['nodes', 'DOM nodes', plain],
  ['heap', 'JavaScript memory', kB],
  ['filter', 'A filter, slowest of three words', ms],
  ['open', 'Opening the zoomable view', ms],
  ['openBlocked', 'Main thread blocked, opening it', ms],
  ['openBytes', 'Transferred, opening it', kB],
  ['openNodes', 'DOM nodes with it', plain],
  ['openHeap', 'JavaScript memory with it', kB],
  ['step', 'A zoom step', ms],
];

/** The middle of the values that several visits measured, measure by measure. */
export function medianOf(runs: readonly Measured[]): Measured {
  const median: Measured = {};
  for (const [measure] of rows) {
    const values = runs.flatMap((run) => run[measure] ?? []).sort((a, b) => a - b);
    const middle = values[Math.floor((values.length - 1) / 2)];
    if (middle !== undefined) median[measure] = middle;
  }
  return median;
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  if (ours === undefined || theirs === undefined) return '–';
  if (theirs === 0) return ours === 0 ? 'both 0' : '–';
  return (ours / theirs).toPrecision(2).replace(/^(\d+)\.0$/, '$1');
}

/** The table of all measures, ratios first: the first column against TimelineJS3 and vis-timeline. */
export function tableOf({ columns, builds }: Findings): string[][] {
  const [ours, timelineJs, vis] = columns;
  const head = [
    'Measure',
    'ours ÷ TimelineJS3',
    'ours ÷ vis-timeline',
    ...columns.map(({ name, events }) => `${name}, ${plain(events)}`),
  ];
  const body = rows.map(([measure, label, show]) => [
    label,
    ratio(ours?.median[measure], timelineJs?.median[measure]),
    ratio(ours?.median[measure], vis?.median[measure]),
    ...columns.map(({ median }) => {
      const value = median[measure];
      return value === undefined ? '–' : show(value);
    }),
  ]);
  const built = builds.map(({ name, events, pages, seconds }) => [
    `Build, ${name}`,
    '–',
    '–',
    `${seconds.toFixed(1)} s: ${plain(events)} events, ${plain(pages)} pages`,
    ...columns.slice(1).map(() => ''),
  ]);
  return [head, ...body, ...built];
}

function markdownOf(table: string[][]): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Where and on what a run is made. */
export function settingOf(chromium: string): Record<string, string> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const version = (name: string): string =>
    JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')).version;
  const changed = git('status', '--porcelain') ? ', with changes' : '';
  return {
    Commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    Day: new Date().toISOString().slice(0, 10),
    Machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    'Load when it began': `${(loadavg()[0] ?? 0).toFixed(1)} of ${cpus().length}`,
    Node: process.version,
    Chromium: chromium,
    Astro: version('astro'),
    TimelineJS3: version('@knight-lab/timelinejs'),
    'vis-timeline': version('vis-timeline'),
  };
}

/** Prints what was found, and writes it as JSON and Markdown. */
export function report(findings: Findings, folder: string): void {
  const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
  const setting = Object.entries(findings.setting).map(([name, value]) => `${name}: ${value}`);
  const parts = [markdownOf(tableOf(findings)), list(setting), list(findings.notes)];
  const text = parts.filter(Boolean).join('\n\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), `# What was measured\n\n${text}\n`);
  console.log(`\n${text}\n\nWritten to ${join(folder, 'bench.md')} and bench.json.`);
}
