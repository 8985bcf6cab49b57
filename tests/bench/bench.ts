import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { hostTimelineJs, hostVis } from './rivals.ts';
import { type Build, type Column, medianOf, publish, report, settingOf } from './report.ts';
import { compress, serve, type Served } from './serve.ts';
import { buildGenerated, buildOwn, type Built, ownCount, results } from './sites.ts';
import { useTimeline } from './use.ts';
import { type Measured, reader, visit } from './visit.ts';
import { type CountedPlace, widgetPlaces } from './widgets.ts';

const {
  quick,
  only,
  visits,
  widgets: alone,
} = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    visits: { type: 'string' },
    widgets: { type: 'boolean', default: false },
  },
}).values;
const compared = 1000;
const runs = Number(visits) || (quick ? 1 : 3);
/** The columns asked for, such as `ours-1000`; none means all. */
const columnsAsked = only?.toLowerCase().split(',');
/** Whether a column is wanted in this run. */
const wanted = (name: string, count: number) =>
  !columnsAsked || columnsAsked.includes(`${name}-${count}`.toLowerCase());
/** No visit begins later than this many minutes into the run. */
const latest = 10;
const notes = [
  `Pages over ${reader.bitsPerSecond / 1e6} Mbit/s and ${reader.roundTrip} ms, processor slowed ${reader.slowdown} times, nothing in the cache; ${runs === 1 ? 'one visit each' : `middle of ${runs} visits, taken in turns`}. Blocked: of every task longer than 50 ms the part beyond.`,
  'Ours arrives row by row: its first events can be read, and its filter holds for those still to come, before all are there. In TimelineJS3 and vis-timeline nothing can be read or moved before everything is, so both times are the same.',
  'The 1,000 and 5,000 events are made up; all three show the same 1,000. Other hosts are out of reach: requests to them fail at once and are counted.',
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

const servers: Served[] = [];
async function host(folder: string, page: string): Promise<string> {
  compress(folder, page);
  const served = await serve(folder);
  servers.push(served);
  return `${served.address}/${page.replace('index.html', '')}`;
}

async function ourPlace({ site, events }: Built): Promise<CountedPlace> {
  const [first, last] = [events[0], events.at(-1)].map((event) => `.timeline-list [id="${event?.id}"]`);
  return {
    name: 'ours',
    events: events.length,
    address: await host(site, 'timeline/index.html'),
    usable: {
      first: [first ?? ''],
      present: [first ?? '', last ?? ''],
      ready: { selector: 'record-filter', attribute: 'data-ready' },
    },
    use: useTimeline,
  };
}

async function timelinePlaces(): Promise<CountedPlace[]> {
  const record = timed('a thousand', () => buildGenerated(compared));
  const { events } = record;
  const [timelineJs, vis] = [join(results, 'sites/timelinejs'), join(results, 'sites/vis')];
  hostTimelineJs(timelineJs, events);
  hostVis(vis, events);
  const all: CountedPlace[] = [
    await ourPlace(record),
    {
      name: 'TimelineJS3',
      events: events.length,
      address: await host(timelineJs, 'index.html'),
      usable: {
        present: ['.tl-slide .tl-headline'],
        many: { selector: '.tl-timemarker', least: events.length },
      },
    },
    {
      name: 'vis-timeline',
      events: events.length,
      address: await host(vis, 'index.html'),
      usable: { present: ['.vis-item .vis-item-content'] },
    },
  ];
  if (only ? wanted('ours', 5000) : !quick)
    all.push(await ourPlace(timed('five thousand', () => buildGenerated(5000))));
  const places = all.filter(({ name, events: count }) => wanted(name, count));
  if (places.length === 0)
    throw new Error(
      `--only ${only} names no column. There are: ${all.map(({ name, events: count }) => `${name}-${count}`).join(', ')}, ours-5000.`,
    );
  return places;
}

if (only) notes.push(`A run in part: only ${only}, no widgets, no build of ten times as many events.`);
else if (quick && !alone) notes.push('A quick run: no build of ten times as many events, no 5,000 events.');
const widgets = only ? [] : await widgetPlaces(timed('this record', buildOwn), host);
if (!only && !quick && !alone) timed('ten times as many', () => buildGenerated(ownCount() * 10));
const places = alone ? [] : await timelinePlaces();

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
});
const setting = settingOf(browser.version());
const found = new Map<CountedPlace, Measured[]>([...widgets, ...places].map((place) => [place, []]));
// In turns, so that whatever else the machine does meets all of them.
for (let run = 1; run <= runs; run++)
  for (const place of [...widgets, ...places]) {
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
  notes: [...new Set(notes)],
};
report(findings, results);
if (!quick && !only) publish(findings, join(import.meta.dirname, '../../content/measured.json'));
