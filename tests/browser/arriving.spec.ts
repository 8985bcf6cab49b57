import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { builds } from '../served.ts';

const { archive } = buildArchive(readRecords('content').records);
const events = archive?.events ?? [];
const keys = events.filter(({ weight }) => weight === 'key').map(({ id }) => id);
/** The row in whose middle the line pauses. */
const halfway = events[Math.floor(events.length / 2)]?.id ?? '';

/** Serves the site over a line that pauses in the middle of the timeline until it is told to go on. */
async function pausingLine(): Promise<{ address: string; goOn: () => void; stop: () => void }> {
  const files = sirv(builds.site, { dev: true });
  const html = readFileSync(join(builds.site, 'timeline/index.html'), 'utf8');
  const cut = html.indexOf('<h3', html.indexOf(` id="${halfway}"`));
  let goOn = () => {};
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/timeline/')) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    goOn = () => response.end(html.slice(cut));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, goOn: () => goOn(), stop: () => server.close() };
}

const shown = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const arriving = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
};

test('a filter asked for while the list arrives holds for the events still to come', async ({ page }) => {
  const { address, goOn, stop } = await pausingLine();
  await arriving(page, `${address}/timeline/`);
  await page.getByLabel('Weight').selectOption('key');
  await expect(page.locator('record-filter output')).toHaveText(/^\d+ events? so far$/);
  expect(keys).toEqual(expect.arrayContaining((await shown(page)).slice(0, -1)));
  goOn();
  await page.waitForLoadState();
  expect(await shown(page)).toEqual(keys);
  await expect(page.locator('record-filter output')).toHaveText(`${keys.length} of ${events.length} events`);
  stop();
});

test('an address is obeyed while the list arrives, and nothing is called missing too early', async ({
  page,
}) => {
  const { address, goOn, stop } = await pausingLine();
  await arriving(page, `${address}/timeline/?q=zzzzzz&sort=newest`);
  await expect(page.getByText('No events match.')).toBeHidden();
  goOn();
  await expect(page.getByText('No events match.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all events' }).click();
  expect((await shown(page)).length).toBe(events.length);
  stop();
});
