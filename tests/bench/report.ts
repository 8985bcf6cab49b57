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
  /** A widget against TimelineJS3 with the same events. */
  widgets: Column[];
  builds: Build[];
  notes: string[];
}

const ms = (value: number) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value)} ms`);
const kB = (value: number) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1e3).toFixed(1)} kB`;
const plain = (value: number) => Math.round(value).toLocaleString('en-US');

const rows: [measure: Measure, label: string, show: (value: number) => string][] = [
  ['first', 'Until the first event can be read and a filter answers', ms],
  ['usable', 'Until usable: the same, and every event is there', ms],
  ['blocked', 'Main thread blocked, loading', ms],
  ['longest', 'Longest task, loading', ms],
  ['paint', 'Largest contentful paint', ms],
  ['bytes', 'Transferred, compressed', kB],
  ['requests', 'Requests', plain],
  ['thirdParty', 'Third-party requests tried', plain],
  ['shift', 'Layout shift', (value) => value.toFixed(3)],
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
  for (const measure of [...rows.map(([name]) => name), 'cookies', 'storage'] as const) {
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

/** The table of all measures, ratios first: our first column against TimelineJS3 and vis-timeline. */
export function tableOf({ columns, builds }: Pick<Findings, 'columns' | 'builds'>): string[][] {
  const [ours, timelineJs, vis] = [/^our/i, /^TimelineJS3/, /^vis/].map((wanted) =>
    columns.find(({ name }) => wanted.test(name)),
  );
  const head = [
    'Measure',
    'ours ÷ TimelineJS3',
    'ours ÷ vis-timeline',
    ...columns.map(({ name, events }) => `${name}, ${plain(events)}`),
  ];
  const told = rows.filter(([measure]) => columns.some(({ median }) => median[measure] !== undefined));
  const body = told.map(([measure, label, show]) => [
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

/** Writes what was measured of the widgets where the site reads it: `measured.json` of a content folder. */
export function publish({ setting, widgets }: Findings, file: string): void {
  const rows = widgets.map(({ name, events, median }, index) => ({
    name: `${name}, ${plain(events)} events`,
    own: index === 0,
    bytes: Math.round(median.bytes ?? 0),
    requests: median.requests ?? 0,
    thirdParties: median.thirdParty ?? 0,
    cookies: median.cookies ?? 0,
    storage: median.storage ?? 0,
    paint: Math.round(median.paint ?? 0),
    blocked: Math.round(median.blocked ?? 0),
    shift: Math.round((median.shift ?? 0) * 1000) / 1000,
  }));
  const commit = /^[0-9a-f]+/.exec(setting['Commit'] ?? '')?.[0];
  const how = `1.6 Mbit/s with 150 ms, processor slowed four times, nothing in the cache, Chromium ${setting['Chromium']}`;
  writeFileSync(file, `${JSON.stringify({ commit, date: setting['Day'], how, rows }, null, 2)}\n`);
  console.log(`Written to ${file} for the site to show; commit it.`);
}

/** Prints what was found, and writes it as JSON and Markdown. */
export function report(findings: Findings, folder: string): void {
  const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
  const setting = Object.entries(findings.setting).map(([name, value]) => `${name}: ${value}`);
  const { widgets, columns } = findings;
  const tables = [
    ...(columns.length > 0 ? [markdownOf(tableOf(findings))] : []),
    ...(widgets.length > 0 ? [markdownOf(tableOf({ columns: widgets, builds: [] }))] : []),
  ];
  const parts = [...tables, list(setting), list(findings.notes)];
  const text = parts.filter(Boolean).join('\n\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), `# What was measured\n\n${text}\n`);
  console.log(`\n${text}\n\nWritten to ${join(folder, 'bench.md')} and bench.json.`);
}
