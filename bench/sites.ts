import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadRecordOrThrow } from '../src/record/loadRecord.ts';
import type { Event } from '../src/record/model.ts';
import { generateRecord } from './generate.ts';

const root = resolve(import.meta.dirname, '..');
/** Where the bench keeps what it makes and writes what it finds. */
export const results = join(root, 'test-results/bench');

/** One record, and the site built from it. */
export interface Built {
  /** The folder of the site. */
  site: string;
  /** The folder of the record. */
  content: string;
  /** The events of the record, oldest first. */
  events: Event[];
  /** How many pages the site has. */
  pages: number;
  /** How long `astro build` took. */
  seconds: number;
}

const eventsOf = (folder: string): Event[] => loadRecordOrThrow(folder).archive.events;

/** How many events the project's own record has. */
export const ownCount = (): number => eventsOf(join(root, 'content')).length;

function build(name: string, content: string): Built {
  const site = join(results, 'sites', name);
  rmSync(site, { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, FORCE_COLOR: '0' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The site of ${name} does not build.\n${stdout}\n${stderr}`);
  const pages = Number(/(\d+) page\(s\) built/.exec(stdout)?.[1] ?? 0);
  return { site, content, events: eventsOf(content), pages, seconds };
}

/** Builds the site of a copy of the project's own record. */
export function buildOwn(): Built {
  const content = join(results, 'records', 'own');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  return build('own', content);
}

/** Makes a record of so many events and builds its site. */
export function buildGenerated(count: number): Built {
  const content = join(results, 'records', String(count));
  generateRecord(content, count);
  return build(String(count), content);
}
