import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { code, pick, preview } from './builder.ts';
import { faultsOf } from './faults.ts';
import { test } from './site.ts';

/** Serves the built site at the address it was built for. */
async function serveAtBuiltAddress(page: Page, address: string): Promise<void> {
  await page.route('https://example.org/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: address + pathname + search }) });
  });
}
const openBarePage = async (page: Page, body: string) => {
  const html = `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1>${body}`;
  await page.route('https://news.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('https://news.example/');
};

const pageBodies: Record<string, (code: string, page: Page, address: string) => Promise<string>> = {
  HTML: async (text) => text,
  Ghost: async (text) => text,
  'Scripts only': async (text) => text,
  // WordPress fetches the oEmbed response of the pasted address and shows its HTML.
  WordPress: async (url, page, address) => {
    const head = await (await page.request.get(url.replace('https://example.org', address))).text();
    const [, answer = ''] = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(head) ?? [];
    const { html } = await (await page.request.get(answer.replace('https://example.org', address))).json();
    return html;
  },
};

for (const [kind, bodyFor] of Object.entries(pageBodies))
  test(`the code for ${kind}, pasted into a bare page, shows the widget`, async ({
    page,
    site: { address },
  }) => {
    const faults = faultsOf(page);
    await serveAtBuiltAddress(page, address);
    await page.goto('/press/?theme=light');
    await pick(page, kind);
    const title = await preview(page).getAttribute('title');
    await openBarePage(page, await bodyFor(await code(page).inputValue(), page, address));
    const frame = page.locator('iframe');
    await expect(frame).toHaveCount(1);
    await frame.scrollIntoViewIfNeeded();
    const heading = page.frameLocator('iframe').getByRole('heading').first();
    await expect(heading).toBeVisible();
    expect(title).toContain(await heading.textContent());
    expect((await frame.boundingBox())?.height).toBeGreaterThan(250);
    expect(faults).toEqual([]);
  });

test('the codes without a frame keep every event with its link, and each image with its alt text', async ({
  page,
  site: { address },
}) => {
  await serveAtBuiltAddress(page, address);
  await page.goto('/press/');
  await pick(page, 'No frames');
  const list = await code(page).inputValue();
  await pick(page, 'Email or print');
  const picture = await code(page).inputValue();
  await expect(page.getByRole('link', { name: 'SVG', exact: true }).first()).toBeVisible();
  const count = await preview(page).contentFrame().locator('.event').count();
  expect(count).toBeGreaterThan(2);
  await openBarePage(page, list + picture);
  await expect(page.locator('ol li time')).toHaveCount(2 * count);
  await expect(page.locator('ol li a')).toHaveCount(2 * count);
  for (const image of await page.locator('img').all()) {
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(600);
    await expect(image).toHaveAttribute('alt', /, as of .*\d{4}\./);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every widget is there with its code', async ({ page, site: { folder } }) => {
    await page.goto('/press/');
    const countWidgets = (part: string) =>
      readdirSync(folder + part).filter((file) => file.endsWith('.json')).length;
    await expect(page.locator('press-builder')).toBeHidden();
    const stories = existsSync(`${folder}/oembed/story`) ? countWidgets('/oembed/story') : 0;
    await expect(page.locator('.ready textarea')).toHaveCount(countWidgets('/oembed') + stories);
    await page.getByText(/^One event: \d+ widgets$/).click();
    await expect(page.locator('.ready-events li')).toHaveCount(countWidgets('/oembed/event'));
  });
});
