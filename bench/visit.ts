import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { blockedOf, probe, type Usable } from './probe.ts';
import { addUntilStill } from './still.ts';
import { noRecorder, type Recorder } from './trace.ts';

/** The reader's line and machine: 1.6 Mbit/s with 150 ms there and back, and a processor four times slower than this one. */
export const machine = { bitsPerSecond: 1_600_000, roundTrip: 150, slowdown: 4 };

/** What one visit measured; times in milliseconds, sizes in bytes. Absent where it was not there to be measured. */
export type Measured = Partial<Record<Measure, number>>;

/** Everything that may be measured in a visit. */
export type Measure =
  | 'first'
  | 'usable'
  | 'paint'
  | 'blocked'
  | 'longest'
  | 'bytes'
  | 'requests'
  | 'thirdParty'
  | 'shift'
  | 'cookies'
  | 'storage'
  | 'nodes'
  | 'heap'
  | 'filter'
  | 'open'
  | 'draw'
  | 'openBlocked'
  | 'openBytes'
  | 'openNodes'
  | 'openHeap'
  | 'step'
  | 'next'
  | 'panWorst'
  | 'panMean'
  | 'filterOpen';

/** The requests of a page so far. */
export interface Traffic {
  bytes: number;
  requests: number;
  thirdParty: number;
}

/** What a visit, or a part of one, found. */
export interface Used {
  measured: Measured;
  notes: string[];
}

/** A page in the reader's browser. */
export interface Reader {
  page: Page;
  traffic: Traffic;
  record: Recorder;
}

/** A page to be visited. */
export interface Place {
  name: string;
  address: string;
  usable: Usable;
  /** How many seconds it may take until it is usable; 90 if it does not say. */
  limit?: number;
  /** What a reader does there, once it is quiet. */
  use?: (reader: Reader, loaded: Measured) => Promise<Used>;
  /** The page on which a reader does that, where it is not the one that was measured. */
  useAt?: string;
}

async function count(client: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0, thirdParty: 0 };
  client.on('Network.requestWillBeSent', ({ request }) => {
    if (!/^https?:/.test(request.url)) return;
    if (new URL(request.url).hostname === 'localhost') traffic.requests++;
    else traffic.thirdParty++;
  });
  client.on('Network.loadingFinished', ({ encodedDataLength }) => void (traffic.bytes += encodedDataLength));
  // Nothing is kept of what comes: keeping it costs the page time.
  await client.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  return traffic;
}

async function slowDown(client: CDPSession): Promise<void> {
  const perSecond = machine.bitsPerSecond / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: machine.roundTrip,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: machine.slowdown });
}

/** Lets the page tell when it is usable, in milliseconds, and gives what waits for that so many seconds; nothing is asked of the page meanwhile, because to be asked costs it time. */
async function hearUsable(client: CDPSession, limit: number): Promise<() => Promise<number>> {
  const told = new Promise<number>((done) =>
    client.on('Runtime.bindingCalled', ({ payload }) => done(Number(payload))),
  );
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'tellUsable' });
  const late = async () => {
    await setTimeout(limit * 1000, undefined, { ref: false });
    throw new Error(`It was not usable within ${limit} seconds.`);
  };
  return () => Promise.race([told, late()]);
}

/** Waits until a page has asked for nothing more in three seconds, and has had these to end its work. */
async function quiet(page: Page, traffic: Traffic): Promise<void> {
  let before = '';
  for (let tries = 0; tries < 20; tries++) {
    const now = [traffic.bytes, traffic.requests].join();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(3000);
  }
}

/** Counts the nodes of a page and the memory of its scripts, after what is no longer needed was thrown away. */
export async function weigh(client: CDPSession): Promise<{ nodes: number; heap: number }> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const find = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: find('Nodes'), heap: find('JSHeapUsedSize') };
}

type RecorderFor = (browser: Browser, page: Page) => Recorder;

/** Opens an empty page of a reader with a slow line, a slow machine and nothing in the cache, and closes it after use. */
async function asReader<T>(
  browser: Browser,
  { usable, limit = 90 }: Place,
  recorderFor: RecorderFor,
  use: (reader: Reader, untilUsable: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const traffic = await count(client);
    await slowDown(client);
    const untilUsable = await hearUsable(client, limit);
    await page.addInitScript(probe, usable);
    await page.addInitScript(addUntilStill);
    return await use({ page, traffic, record: recorderFor(browser, page) }, untilUsable);
  } finally {
    await context.close();
  }
}

/** Loads a page and measures that. */
async function load(
  { page, traffic }: Reader,
  address: string,
  untilUsable: () => Promise<number>,
): Promise<Measured> {
  await page.goto(address, { waitUntil: 'commit' });
  const measured: Measured = { usable: await untilUsable() };
  await quiet(page, traffic);
  const { tasks, paint, first, shift } = await page.evaluate(() => window.noted);
  if (first !== undefined) measured.first = first;
  measured.shift = shift;
  measured.cookies = (await page.context().cookies()).length;
  measured.storage = await page.evaluate(() => localStorage.length + sessionStorage.length);
  measured.blocked = blockedOf(tasks);
  measured.longest = Math.max(0, ...tasks.map(({ length }) => length));
  if (paint !== undefined) measured.paint = paint;
  const client = await page.context().newCDPSession(page);
  return Object.assign(measured, traffic, await weigh(client));
}

/** Visits a page once as a reader does, and uses it. */
export async function visit(
  browser: Browser,
  place: Place,
  recorderFor: RecorderFor = () => noRecorder,
): Promise<Used> {
  const { address, use, useAt } = place;
  const loaded = await asReader(browser, place, recorderFor, async (reader, untilUsable) => {
    const measured = await load(reader, address, untilUsable);
    const used = useAt ? undefined : await use?.(reader, measured);
    return { measured: { ...measured, ...used?.measured }, notes: used?.notes ?? [] };
  });
  if (!useAt) return loaded;
  return asReader(browser, place, recorderFor, async (reader) => {
    await reader.page.goto(useAt);
    await quiet(reader.page, reader.traffic);
    const used = await use?.(reader, loaded.measured);
    return { measured: { ...loaded.measured, ...used?.measured }, notes: used?.notes ?? [] };
  });
}
