import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Group, groupsOf, measures } from './oneTable.ts';
import type { Load } from './load.ts';
import { targetsMet } from './targets.ts';
import type { Measured } from './visit.ts';

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
  /** What a server of this machine bears. */
  loads: Load[];
  notes: string[];
}

/** The middle of the values that several visits measured, measure by measure. */
export function medianOf(runs: readonly Measured[]): Measured {
  const median: Measured = {};
  for (const measure of [...measures, 'cookies', 'storage'] as const) {
    const values = runs.flatMap((run) => run[measure] ?? []).sort((a, b) => a - b);
    const middle = values[Math.floor((values.length - 1) / 2)];
    if (middle !== undefined) median[measure] = middle;
  }
  return median;
}

/** The one table of a run, ratios first, with a line of its own at the head of each part. */
export function tableOf(groups: readonly Group[]): string[][] {
  const head = ['', 'ours ÷ TimelineJS3', 'ours ÷ vis-timeline', 'ours', 'TimelineJS3', 'vis-timeline'];
  const parts = groups.flatMap(({ name, lines }) => [
    [`**${name}**`, ...head.slice(1).map(() => '')],
    ...lines.map(({ what, toTimelineJs, toVis, own, timelineJs, vis }) => [
      what,
      ...[toTimelineJs, toVis, own, timelineJs, vis].map((cell) => cell ?? '–'),
    ]),
  ]);
  return [head, ...parts];
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
  const version = (modules: string, name: string): string =>
    JSON.parse(readFileSync(join(import.meta.dirname, modules, name, 'package.json'), 'utf8')).version;
  const changed = git('status', '--porcelain') ? ', with changes' : '';
  return {
    Commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    Day: new Date().toISOString().slice(0, 10),
    Machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    'Load when it began': `${(loadavg()[0] ?? 0).toFixed(1)} of ${cpus().length}`,
    Node: process.version,
    Chromium: chromium,
    Astro: version('../node_modules', 'astro'),
    TimelineJS3: version('node_modules', '@knight-lab/timelinejs'),
    'vis-timeline': version('../node_modules', 'vis-timeline'),
  };
}

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The page of the documentation with the one table of a run, and which targets it met. */
export function pageOf(
  run: { commit: string; date: string; how: string },
  groups: readonly Group[],
  targets: readonly string[],
): string {
  return `# The benchmark, as last run

Written by \`npm run bench\`; [what it measures and how](../bench/README.md). Measured on ${run.date}, commit ${run.commit}: ${run.how}.

Ratios first: below 1, ours is lighter or faster; of frames a second, above 1. Compare only numbers of the same run. A dash means there is nothing to compare.

${markdownOf(tableOf(groups))}${targets.length > 0 ? `\n\n${listOf(targets)}` : ''}
`;
}

/** Writes what was measured of the widgets where the site reads it (`content/measured.json`), and the one table where developers do (`docs/benchmark.md`). */
export function publish(findings: Findings, files: { measured: string; table: string }): void {
  const { setting, widgets } = findings;
  const rows = widgets.map(({ name, events, median }, index) => ({
    name: `${name}, ${events.toLocaleString('en-US')} events`,
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
  const [commit = 'unknown'] = /^[0-9a-f]+/.exec(setting['Commit'] ?? '') ?? [];
  const date = setting['Day'] ?? 'a day unknown';
  const how = `1.6 Mbit/s with 150 ms, processor slowed four times, nothing in the cache, Chromium ${setting['Chromium']}`;
  const run = { commit, date, how };
  writeFileSync(files.measured, `${JSON.stringify({ ...run, rows }, null, 2)}\n`);
  writeFileSync(files.table, pageOf(run, groupsOf(findings), targetsMet(findings.columns)));
  console.log(`Written to ${files.measured}, for the site to show, and to ${files.table}; commit both.`);
}

/** Prints what was found, and writes it as JSON and Markdown. */
export function report(findings: Findings, folder: string): void {
  const setting = Object.entries(findings.setting).map(([name, value]) => `${name}: ${value}`);
  const parts = [
    markdownOf(tableOf(groupsOf(findings))),
    listOf(targetsMet(findings.columns)),
    listOf(setting),
    listOf(findings.notes),
  ];
  const text = parts.filter(Boolean).join('\n\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), `# What was measured\n\n${text}\n`);
  console.log(`\n${text}\n\nWritten to ${join(folder, 'bench.md')} and bench.json.`);
}
