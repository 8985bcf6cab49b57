import { expect, type Page, test } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { address } from '../served.ts';

let site: HostSite;
test.beforeAll(async () => void (site = await serveHosts()));
test.afterAll(() => site.close());

const src = `${address}/embed/zoom/`;

/** A page of another site with the widget in a frame without an origin; gives the frame, what was asked for and what went wrong. */
async function framed(page: Page, path: string) {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><h1>An article</h1>
    <iframe src="${src}" title="A widget" sandbox="allow-scripts" width="700" style="border:0"></iframe>
    <script src="${address}/embed.js"></script>`;
  await page.goto(site.put(path, html));
  const frame = page.frameLocator('iframe');
  await frame.locator('.credit').waitFor();
  return { frame, asked, faults };
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);

test('in a frame without an origin the zoomable view comes when its button is pressed, and the frame grows with it', async ({
  page,
}) => {
  const { frame, asked, faults } = await framed(page, '/zoom');
  const button = frame.getByRole('button', { name: 'Open the zoomable view' });
  await expect(button).toBeVisible();
  const own = () => asked.filter((one) => one.startsWith(`${address}/_astro/`));
  const before = own();
  for (const one of before) expect((await (await page.request.get(one)).body()).length).toBeLessThan(10_000);
  const closed = await heightOf(page);
  await button.click();
  await expect(frame.locator('record-zoom')).toHaveAttribute('data-state', 'open');
  expect(own().some((one) => one.endsWith('.css'))).toBe(true);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed + 200);
  await frame.locator('.zoom__cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  const headline = frame.locator('.zoom__details h3 a');
  await expect(headline).toHaveAttribute('href', /^https:\/\/example\.org\/events\//);
  // The history of the host's page stays its own.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await frame.getByRole('button', { name: 'Close the zoomable view' }).click();
  await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(closed + 1);
  expect(faults).toEqual([]);
});

for (const [what, kept] of [
  ['the view', /\/_astro\/view\.[^/]*\.js$/],
  ['the script that brings it', /\/_astro\/.*\.js$/],
] as const)
  test(`where ${what} cannot be loaded the list stays, and a sentence says so`, async ({ page }) => {
    await page.route(kept, (route) => route.abort());
    const { frame } = await framed(page, '/zoom-kept');
    const button = frame.getByRole('button', { name: 'Open the zoomable view' });
    const said = frame.getByText('The zoomable view could not be loaded. Every event is in the list below.');
    if (what === 'the view') await button.click();
    await expect(said.filter({ visible: true })).toBeVisible();
    if (what !== 'the view') await expect(button).toBeHidden();
    await frame.locator('.year summary').last().click();
    await expect(frame.locator('.event .row__summary').filter({ visible: true }).first()).toBeVisible();
  });
