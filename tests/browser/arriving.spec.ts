import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import type { Event } from '../../src/record/model.ts';
import type { RecordSite } from '../served.ts';
import { test } from './site.ts';

interface PausingServer {
  address: string;
  resume: () => void;
  stop: () => void;
}

/** Serves a site, but pauses in the row of the event in the middle of the timeline until `resume` is called. */
async function servePausing({ folder }: RecordSite, events: readonly Event[]): Promise<PausingServer> {
  const halfway = events[Math.floor(events.length / 2)]?.id ?? '';
  const files = sirv(folder, { dev: true });
  const html = readFileSync(join(folder, 'timeline/index.html'), 'utf8');
  const pauseAt = html.indexOf('<h3', html.indexOf(` id="${halfway}"`));
  let resume = () => {};
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/timeline/')) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, pauseAt));
    resume = () => response.end(html.slice(pauseAt));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, resume: () => resume(), stop: () => server.close() };
}

const visibleEventIds = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const openWhileLoading = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
};

test('a filter set while the list is still loading also applies to the events that arrive later', async ({
  page,
  site,
  archive: { events },
}) => {
  const keyEventIds = events.filter(({ weight }) => weight === 'key').map(({ id }) => id);
  const { address, resume, stop } = await servePausing(site, events);
  await openWhileLoading(page, `${address}/timeline/`);
  await page.getByLabel('Importance').selectOption('key');
  await expect(page.locator('record-filter output')).toHaveText(/^\d+ events? so far$/);
  expect(keyEventIds).toEqual(expect.arrayContaining((await visibleEventIds(page)).slice(0, -1)));
  resume();
  await page.waitForLoadState();
  expect(await visibleEventIds(page)).toEqual(keyEventIds);
  await expect(page.locator('record-filter output')).toHaveText(
    `${keyEventIds.length} of ${events.length} events`,
  );
  stop();
});

test('the query of the address applies while the list is still loading, and no-match messages wait for the end', async ({
  page,
  site,
  archive: { events },
}) => {
  const { address, resume, stop } = await servePausing(site, events);
  await openWhileLoading(page, `${address}/timeline/?q=zzzzzz&sort=newest`);
  await expect(page.getByText('No events match.')).toBeHidden();
  resume();
  await expect(page.getByText('No events match.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all events' }).click();
  expect((await visibleEventIds(page)).length).toBe(events.length);
  stop();
});

test('words typed while the list is still loading stay in the field and filter the whole list', async ({
  page,
  site,
  archive: { events },
}) => {
  const { address, resume, stop } = await servePausing(site, events);
  await openWhileLoading(page, `${address}/timeline/`);
  await page.locator('[name=q]').fill('zzzzzz');
  resume();
  await expect(page.getByText('No events match.')).toBeVisible();
  await expect(page.locator('[name=q]')).toHaveValue('zzzzzz');
  await expect(page).toHaveURL(/\?q=zzzzzz$/);
  stop();
});
