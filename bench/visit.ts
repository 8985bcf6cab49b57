import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { blockedOf, probe, type Usable } from './probe.ts';

/** The reader's line and machine: 1.6 Mbit/s with 150 ms there and back, and a processor four times slower than this one. */
export const reader = { bitsPerSecond: 1_600_000, roundTrip: 150, slowdown: 4 };

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
  | 'openBlocked'
  | 'openBytes'
  | 'openNodes'
  | 'openHeap'
  | 'step';

/** The requests of a page so far. */
export interface Traffic {
  bytes: number;
  requests: number;
  thirdParty: number;
}

/** A page to be visited. */
export interface Place {
  name: string;
  address: string;
  usable: Usable;
  /** What a reader does there, once it is quiet. */
  use?: (page: Page, traffic: Traffic) => Promise<{ measured: Measured; notes: string[] }>;
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
  const perSecond = reader.bitsPerSecond / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: reader.roundTrip,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: reader.slowdown });
}

/** Lets the page tell when it is usable, in milliseconds, and gives what waits for that at most 90 seconds; nothing is asked of the page meanwhile, because to be asked costs it time. */
async function hearUsable(client: CDPSession): Promise<() => Promise<number>> {
  const told = new Promise<number>((done) =>
    client.on('Runtime.bindingCalled', ({ payload }) => done(Number(payload))),
  );
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'tellUsable' });
  const late = async () => {
    await setTimeout(90_000, undefined, { ref: false });
    throw new Error('It was not usable within 90 seconds.');
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

/** Visits a page once as a reader with a slow line, a slow machine and nothing in the cache. */
export async function visit(
  browser: Browser,
  place: Place,
): Promise<{ measured: Measured; notes: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    const client = await context.newCDPSession(page);
    const traffic = await count(client);
    await slowDown(client);
    const usable = await hearUsable(client);
    await page.addInitScript(probe, place.usable);
    await page.goto(place.address, { waitUntil: 'commit' });
    const measured: Measured = { usable: await usable() };
    await quiet(page, traffic);
    const { tasks, paint, first, shift } = await page.evaluate(() => window.noted);
    if (first !== undefined) measured.first = first;
    measured.shift = shift;
    measured.cookies = (await context.cookies()).length;
    measured.storage = await page.evaluate(() => localStorage.length + sessionStorage.length);
    measured.blocked = blockedOf(tasks);
    measured.longest = Math.max(0, ...tasks.map(({ length }) => length));
    if (paint !== undefined) measured.paint = paint;
    Object.assign(measured, traffic, await weigh(client));
    const used = await place.use?.(page, traffic);
    return { measured: { ...measured, ...used?.measured }, notes: used?.notes ?? [] };
  } finally {
    await context.close();
  }
}
