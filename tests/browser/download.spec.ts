import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { basedAddress } from '../served.ts';

const chosen = '?weight=key&sort=newest';

const shown = (page: Page) =>
  page.locator('.row--event:visible').evaluateAll((rows) => rows.map(({ id }) => id));

/** Presses a button and gives the file's name and text. */
async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('record-download').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('what the list shows, filtered and turned, is what the files hold, below a base path too', async ({
  page,
  request,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${basedAddress}timeline/${chosen}`);
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  const ids = await shown(page);
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
  const schema = (await (await request.get(`${basedAddress}data/events.schema.json`)).json()) as object;
  const ajv = new Ajv2020();
  ajv.validate(schema, file);
  expect(ajv.errorsText()).toBe('No errors');

  const ics = await save(page, 'iCalendar');
  expect(ics.name).toMatch(/\.ics$/);
  const events = new ICAL.Component(ICAL.parse(ics.text)).getAllSubcomponents('vevent');
  const days = rows.filter(({ date }) => date.length === 10).map(({ id }) => id);
  expect(events.map((one) => String(one.getFirstPropertyValue('uid')).split('@')[0])).toEqual(days);
  await expect(page.locator('record-download').getByRole('status')).toContainText(
    `Saved ${days.length} event`,
  );
  expect(faults).toEqual([]);
});

test('nothing is loaded before it is asked for, and with nothing shown there is nothing to save', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/timeline/?q=zzzzzz');
  await expect(page.locator('record-filter[data-ready]')).toBeAttached();
  await expect(page.locator('record-download [data-count]')).toHaveText('0 events');
  for (const button of await page.locator('record-download button').all())
    await expect(button).toBeDisabled();
  expect(asked.filter((path) => path.startsWith('/data/') || path.includes('save'))).toEqual([]);
});

test('if the record cannot be loaded the reader is told where the whole files are', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.abort());
  await page.goto('/timeline/');
  await page.locator('record-download').getByRole('button', { name: 'CSV' }).click();
  await expect(page.locator('record-download').getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'Events, CSV' })).toBeVisible();
});
