import { expect, type Page } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { once, test } from './site.ts';

let host: HostSite;
test.beforeAll(async () => void (host = await serveHosts()));
test.afterAll(() => host.close());

/** Opens a page of another site with the widget in a sandboxed frame without an origin; returns the frame, the URLs requested and the errors. */
async function openFramed(page: Page, address: string, path: string) {
  const requestedUrls: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requestedUrls.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><h1>An article</h1>
    <iframe src="${address}/embed/zoom/" title="A widget" sandbox="allow-scripts" width="700" style="border:0"></iframe>
    <script src="${address}/embed.js"></script>`;
  await page.goto(host.put(path, html));
  const frame = page.frameLocator('iframe');
  await frame.locator('.credit').waitFor();
  return { frame, requestedUrls, faults };
}

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);

test('in a frame without an origin, the zoomable view loads when its button is pressed, and the frame grows with it', async ({
  page,
  site: { address },
}) => {
  const { frame, requestedUrls, faults } = await openFramed(page, address, '/zoom');
  const button = frame.getByRole('button', { name: 'Zoom and search' });
  await expect(button).toBeVisible();
  const ownAssets = () => requestedUrls.filter((one) => one.startsWith(`${address}/_astro/`));
  const before = ownAssets();
  for (const one of before) expect((await (await page.request.get(one)).body()).length).toBeLessThan(10_000);
  const closed = await frameHeight(page);
  await button.click();
  await expect(frame.locator('record-zoom')).toHaveAttribute('data-state', 'open');
  expect(ownAssets().some((one) => one.endsWith('.css'))).toBe(true);
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(closed + 200);
  await frame.locator('.zoom__cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  const headline = frame.locator('.zoom__details h3 a');
  await expect(headline).toHaveAttribute('href', /^https:\/\/example\.org\/events\//);
  // The widget adds no entries to the history of the host page.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await frame.getByRole('button', { name: 'Back to the chart' }).click();
  await expect.poll(() => frameHeight(page)).toBeLessThanOrEqual(closed + 1);
  expect(faults).toEqual([]);
});

for (const [missing, blockedUrl] of [
  ['the view', /\/_astro\/view\.[^/]*\.js$/],
  ['the script that brings it', /\/_astro\/.*\.js$/],
] as const)
  test(
    `where ${missing} cannot be loaded, the list stays and a sentence says so`,
    once,
    async ({ page, site: { address } }) => {
      await page.route(blockedUrl, (route) => route.abort());
      const { frame } = await openFramed(page, address, '/zoom-kept');
      const button = frame.getByRole('button', { name: 'Zoom and search' });
      const errorNote = frame.getByText('The zoomable view did not load. Every event is in the list below.');
      if (missing === 'the view') await button.click();
      await expect(errorNote.filter({ visible: true })).toBeVisible();
      if (missing !== 'the view') await expect(button).toBeHidden();
      await frame.locator('.year summary').last().click();
      await expect(frame.locator('.event .row__summary').filter({ visible: true }).first()).toBeVisible();
    },
  );
