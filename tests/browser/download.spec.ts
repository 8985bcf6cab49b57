import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { basedAddress } from '../served.ts';
import { once, test } from './site.ts';

const query = '?weight=key&sort=newest';

const visibleIds = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));

/** Presses a download button and returns the name and text of the saved file. */
async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('record-download').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Saves the filtered and sorted list of the site at an address in each format, and compares the files with what it shows. */
async function compareFiles(page: Page, request: APIRequestContext, root: string): Promise<void> {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${root}timeline/${query}`);
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  const ids = await visibleIds(page);
  expect(ids.length).toBeGreaterThan(1);
  await expect(page.locator('record-download [data-count]')).toHaveText(`${ids.length} events`);

  const csv = await save(page, 'CSV');
  expect(csv.name).toMatch(new RegExp(`-${ids.length}-of-\\d+-events-weight-key-sort-newest\\.csv$`));
  const rows = parse(csv.text, { columns: true, bom: true }) as { id: string; date: string }[];
  expect(rows.map(({ id }) => id)).toEqual(ids);

  const json = await save(page, 'JSON');
  expect(json.name).toMatch(/\.json$/);
  const file = JSON.parse(json.text) as { url: string; events: { id: string }[] };
  expect(file.events.map(({ id }) => id)).toEqual(ids);
  expect(file.url).toBe(page.url());
  const schema = (await (await request.get(`${root}data/events.schema.json`)).json()) as object;
  const ajv = new Ajv2020();
  ajv.validate(schema, file);
  expect(ajv.errorsText()).toBe('No errors');

  const ics = await save(page, 'iCalendar');
  expect(ics.name).toMatch(/\.ics$/);
  const events = new ICAL.Component(ICAL.parse(ics.text)).getAllSubcomponents('vevent');
  const dayPreciseIds = rows.filter(({ date }) => date.length === 10).map(({ id }) => id);
  expect(events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0])).toEqual(
    dayPreciseIds,
  );
  await expect(page.locator('record-download').getByRole('status')).toContainText(
    `Saved ${dayPreciseIds.length} event`,
  );
  expect(faults).toEqual([]);
}

test('saved files hold exactly what the filtered and sorted list shows', ({ page, request, site }) =>
  compareFiles(page, request, `${site.address}/`));

test('saved files hold it below a base path too', once, ({ page, request }) =>
  compareFiles(page, request, basedAddress),
);

test(
  'nothing is loaded before it is needed, and an empty list has nothing to save',
  once,
  async ({ page }) => {
    const requestedPaths: string[] = [];
    page.on('request', (request) => requestedPaths.push(new URL(request.url()).pathname));
    await page.goto('/timeline/?q=zzzzzz');
    await expect(page.locator('record-filter[data-ready]')).toBeAttached();
    await expect(page.locator('record-download [data-count]')).toHaveText('0 events');
    for (const button of await page.locator('record-download button').all())
      await expect(button).toBeDisabled();
    expect(requestedPaths.filter((path) => path.startsWith('/data/') || path.includes('save'))).toEqual([]);
  },
);

test('if the data cannot be loaded, the reader is pointed to the complete files', once, async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.abort());
  await page.goto('/timeline/');
  await page.locator('record-download').getByRole('button', { name: 'CSV' }).click();
  await expect(page.locator('record-download').getByRole('status')).toContainText('did not load');
  await expect(page.getByRole('link', { name: 'Events, CSV' })).toBeVisible();
});
