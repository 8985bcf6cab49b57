import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { wholeLaunchOptions } from '../tests/chromium.ts';
import { type CountedPlace, ourPlace, rivalPlaces } from './places.ts';
import { isInstalled, startNginx } from '../tests/hosts/servers.ts';
import { type Load, loadOf } from './load.ts';
import { recorderOf } from './trace.ts';
import { type Build, type Column, medianOf, publish, report, settingOf } from './report.ts';
import { compress, serve, type Served } from './serve.ts';
import { buildGenerated, buildOwn, type Built, ownCount, results } from './sites.ts';
import { machine, type Measured, visit } from './visit.ts';
import { widgetPlaces } from './widgets.ts';

const { quick, only, visits, trace } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    visits: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
}).values;
const runs = Number(visits) || (quick ? 1 : 3);
/** What the run may hold, and whether a quick one does. */
const parts = { widgets: true, '100': false, '1000': true, '5000': false, builds: false, nginx: false };
type Part = keyof typeof parts;
const asked = only?.split(',');
const strange = asked?.find((name) => !Object.hasOwn(parts, name));
if (strange !== undefined)
  throw new Error(`--only "${strange}" names no part. The parts are ${Object.keys(parts).join(', ')}.`);
/** Whether a part of the bench belongs to this run. */
const wanted = (part: Part) => (asked ? asked.includes(part) : !quick || parts[part]);
/** No visit begins later than this many minutes into the run. */
const latest = 45;
const notes = [
  `Pages over ${machine.bitsPerSecond / 1e6} Mbit/s and ${machine.roundTrip} ms, processor slowed ${machine.slowdown} times, nothing in the cache; ${runs === 1 ? 'one visit each' : `middle of ${runs} visits, taken in turns`}. Blocked: of every task longer than 50 ms the part beyond.`,
  'The 100, 1,000 and 5,000 events are made up; all columns of one number show the same. Other hosts are out of reach: requests to them fail at once and are counted.',
  ...(only || quick ? [`A run in part: ${Object.keys(parts).filter((part) => wanted(part as Part))}.`] : []),
];

const say = (line: string) => console.log(`[${Math.round(performance.now() / 1000)} s] ${line}`);
const builds: Build[] = [];
function timed(name: string, make: () => Built): Built {
  const built = make();
  const { events, pages, seconds } = built;
  builds.push({ name, events: events.length, pages, seconds });
  say(`Built ${name}: ${events.length} events, ${pages} pages, ${seconds.toFixed(1)} s.`);
  return built;
}

/** What nginx bears with the settings the build made: the pages most asked for, with compressed copies beside them. */
async function nginxLoads({ site, events }: Built): Promise<Load[]> {
  const paths = ['index.html', `events/${events[0]?.id}/index.html`, 'data/events.json'];
  for (const path of paths) compress(site, path);
  const { address, stop } = await startNginx({ folder: site, base: '/' });
  try {
    const found: Load[] = [];
    for (const [at, what] of ['The home page', 'An event', 'The record as JSON'].entries()) {
      const load = await loadOf(what, `${address}/${paths[at]?.replace('index.html', '')}`);
      found.push(load);
      say(`nginx, ${what.toLowerCase()}: ${Math.round(load.perSecond)} requests a second.`);
    }
    return found;
  } finally {
    stop();
  }
}

const servers: Served[] = [];
async function host(folder: string, page: string): Promise<string> {
  compress(folder, page);
  const served = await serve(folder);
  servers.push(served);
  return `${served.address}/${page.replace('index.html', '')}`;
}

const own = wanted('widgets') || wanted('nginx') ? timed('this record', buildOwn) : undefined;
const widgets: CountedPlace[] = [];
if (own && wanted('widgets')) widgets.push(...(await widgetPlaces(own, host)));
const loads: Load[] = [];
if (own && wanted('nginx') && !isInstalled('nginx'))
  notes.push('nginx is not on this machine: its part is left out.');
else if (own && wanted('nginx')) loads.push(...(await nginxLoads(own)));
if (wanted('builds')) timed('ten times as many', () => buildGenerated(ownCount() * 10));
const places: CountedPlace[] = [];
for (const count of [1000, 100, 5000] as const) {
  if (!wanted(`${count}`)) continue;
  const built = timed(`${count} events`, () => buildGenerated(count));
  places.push(await ourPlace(built, host), ...(await rivalPlaces(built, host)));
}

const browser = await chromium.launch(
  wholeLaunchOptions(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']),
);
const setting = settingOf(browser.version());
const found = new Map<CountedPlace, Measured[]>([...widgets, ...places].map((place) => [place, []]));
// In turns, so that whatever else the machine does meets all of them.
for (let run = 1; run <= runs; run++)
  for (const place of found.keys()) {
    const name = `${place.name}, ${place.events} events`;
    if (performance.now() > latest * 60_000) {
      notes.push(`${name}: visit ${run} was left out, because ${latest} minutes were over.`);
      continue;
    }
    try {
      const { measured, notes: told } = await visit(browser, place);
      found.get(place)?.push(measured);
      notes.push(...told.map((note) => `${name}: ${note}`));
      say(`Visit ${run} of ${runs} to ${name}: usable after ${Math.round(measured.usable ?? 0)} ms.`);
    } catch (error) {
      notes.push(`${name}: visit ${run} failed and is left out: ${String(error).split('\n')[0]}`);
    }
  }
// Recording slows a page down, so these visits count for nothing else. TimelineJS3 has no view to open.
for (const place of trace ? places.filter(({ name }) => name !== 'TimelineJS3') : []) {
  const name = `${place.name}-${place.events}`;
  await visit(browser, place, (tracing, page) =>
    recorderOf(tracing, page, { folder: results, name, tell: say }),
  ).catch((error: unknown) => say(`${name} could not be traced: ${String(error).split('\n')[0]}`));
}
await browser.close();
for (const { stop } of servers) stop();

const columnsOf = (visited: CountedPlace[]): Column[] =>
  visited.map((place) => {
    const measured = found.get(place) ?? [];
    return { name: place.name, events: place.events, runs: measured, median: medianOf(measured) };
  });
const findings = {
  setting,
  columns: columnsOf(places),
  widgets: columnsOf(widgets),
  builds,
  loads,
  notes: [...new Set(notes)],
};
report(findings, results);
if (!quick && wanted('widgets'))
  publish(findings, {
    measured: join(import.meta.dirname, '../content/measured.json'),
    table: join(import.meta.dirname, '../docs/benchmark.md'),
  });
