import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** Does something, and may record it under a name meanwhile. */
export type Recorder = <T>(what: string, act: () => Promise<T>) => Promise<T>;

/** Does something and records nothing. */
export const noRecorder: Recorder = (_, act) => act();

/** An entry of a Chrome trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  id?: string;
  args?: Record<string, unknown>;
}

interface Profile {
  cpuProfile?: {
    nodes?: {
      id: number;
      callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number };
    }[];
    samples?: number[];
  };
  timeDeltas?: number[];
}

const categories = [
  'devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
const add = (times: Map<string, number>, name: string, time: number) =>
  times.set(name, (times.get(name) ?? 0) + time);

/** Returns the time of each kind of entry of one thread without the entries inside it, in microseconds. */
function entryTimes(entries: readonly TraceEvent[]): Map<string, number> {
  const times = new Map<string, number>();
  const open: { name: string; end: number }[] = [];
  const whole = entries
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { name, ts, dur = 0 } of whole) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const outer = open.at(-1);
    if (outer) add(times, outer.name, -dur);
    add(times, name, dur);
    open.push({ name, end: ts + dur });
  }
  return times;
}

/** Returns the time spent in each function itself, by the samples of the profiler, in microseconds. */
function functionTimes(entries: readonly TraceEvent[]): Map<string, number> {
  const times = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { name, id, pid, args } of entries) {
    if (name !== 'ProfileChunk') continue;
    const { cpuProfile, timeDeltas = [] } = (args?.['data'] ?? {}) as Profile;
    const key = (node: number) => `${pid} ${id} ${node}`;
    for (const node of cpuProfile?.nodes ?? []) {
      const { functionName, url, lineNumber = 0, columnNumber = 0 } = node.callFrame;
      const file = url ? ` ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}` : '';
      names.set(key(node.id), `${functionName || '(anonymous)'}${file}`);
    }
    for (const [at, sample] of (cpuProfile?.samples ?? []).entries())
      add(times, names.get(key(sample)) ?? '(unknown)', timeDeltas[at] ?? 0);
  }
  for (const idle of ['(idle)', '(program)', '(root)']) times.delete(idle);
  return times;
}

const listOf = (times: Map<string, number>, most: number) =>
  [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, time]) => `${name} ${(time / 1000).toFixed(0)} ms`)
    .join(', ');

/** Returns two sentences about a trace: what the busiest main thread of a page spent its time on, by kinds of work and by functions, without what these called. */
export function summaryOf(entries: readonly TraceEvent[], most = 6): string[] {
  const mains = entries.filter(
    ({ name, args }) => name === 'thread_name' && args?.['name'] === 'CrRendererMain',
  );
  const busiest = mains
    .map(({ pid, tid }) => entryTimes(entries.filter((entry) => entry.pid === pid && entry.tid === tid)))
    .sort((one, other) => totalOf(other) - totalOf(one))[0];
  return [
    `Work by kind, self time: ${listOf(busiest ?? new Map(), most)}.`,
    `Functions, self time: ${listOf(functionTimes(entries), most)}.`,
  ];
}

const totalOf = (times: Map<string, number>) => [...times.values()].reduce((sum, time) => sum + time, 0);

/** Returns a recorder that writes a Chrome trace of each act to a folder and passes on what it says. */
export function recorderOf(
  browser: Browser,
  page: Page,
  to: { folder: string; name: string; tell: (line: string) => void },
): Recorder {
  return async (what, act) => {
    await browser.startTracing(page, { categories });
    const result = await act();
    const trace = await browser.stopTracing();
    mkdirSync(to.folder, { recursive: true });
    const file = join(to.folder, `trace-${to.name}-${what}.json`);
    writeFileSync(file, trace);
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
    for (const line of [file, ...summaryOf(traceEvents)]) to.tell(`${to.name}, ${what}: ${line}`);
    return result;
  };
}
