import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { filesOf, readPages, readWidgets } from '../build/pages.ts';
import { foreignHost } from '../payloads.ts';
import { builds, hostileAddress } from '../served.ts';
import { cursorOf } from './zoomed.ts';
import { type Visit, watchForCode } from './traces.ts';

const files = (ending: RegExp) =>
  filesOf(builds.hostile)
    .filter((file) => ending.test(file))
    .map((file) => `/${file}`);
const widgets = () => readWidgets(builds.hostile).map(({ path }) => path);
const pages = () => [...readPages(builds.hostile).map(({ path }) => path), ...widgets()];

const nothingFound = { traces: [], breaches: [], markup: [] };

/** Returns markup that no component of the site writes, found in the document after its scripts ran. */
const foreignMarkup = (page: Page) =>
  page.evaluate((host) => {
    const found: string[] = [];
    const isOurs = ({ src, type }: HTMLScriptElement) =>
      src ? new URL(src).pathname.startsWith('/_astro/') : type.endsWith('json');
    for (const element of document.querySelectorAll('*')) {
      const isWidgetScript =
        location.pathname.startsWith('/embed/') && element.matches('head > script:not([src])');
      if (element instanceof HTMLScriptElement && !isOurs(element) && !isWidgetScript)
        found.push(element.outerHTML);
      if (element.matches('object, embed, [srcdoc], base[href], form[action^="javascript:" i], x\\:script'))
        found.push(element.outerHTML);
      for (const { name, value } of element.attributes) {
        const loads = /^(href|src|srcset|action|formaction|data|poster)$/.test(name);
        const isCode = /^\s*(javascript|vbscript|data:text)/i.test(value);
        const isForeign =
          URL.canParse(value, location.href) && new URL(value, location.href).hostname === host;
        if (/^on/i.test(name) || (loads && (isCode || isForeign)))
          found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    return found;
  }, foreignHost);

for (const bypassCSP of [false, true])
  test.describe(bypassCSP ? 'without the policies' : 'with the policies', () => {
    test.use({ bypassCSP });
    let page: Page;
    let visit: () => Promise<Visit>;
    test.beforeEach(async ({ page: tab }) => {
      test.setTimeout(300_000);
      page = tab;
      visit = await watchForCode(page, hostileAddress);
    });

    // Code that does not run without the policies does not run with them, so the long walks run only once.
    if (bypassCSP)
      test('every page and widget of a hostile record opens, and no code in it runs', async () => {
        let pagesWithPayloads = 0;
        for (const path of pages()) {
          await page.goto(hostileAddress + path);
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((part) => (part.open = true)),
          );
          expect({ ...(await visit()), markup: await foreignMarkup(page) }, path).toEqual(nothingFound);
          if ((await page.content()).includes('alert(1)')) pagesWithPayloads++;
        }
        expect(pagesWithPayloads, 'pages that show payloads').toBeGreaterThan(50);
      });

    if (bypassCSP)
      test('every chart, feed and oEmbed response of a hostile record opens, and nothing in it runs', async () => {
        const all = files(/\.(svg|xml)$/);
        expect(all.length).toBeGreaterThan(20);
        for (const path of all) {
          await page.goto(hostileAddress + path);
          expect(await visit(), path).toEqual({ traces: [], breaches: [] });
        }
      });

    test('a page that frames all widgets of a hostile record sees no trace of its code', async () => {
      const frames = widgets().map((path) => `<iframe src="${hostileAddress}${path}?heading=3"></iframe>`);
      expect(frames.length).toBeGreaterThan(20);
      // A real server, because browsers do not let pages of unknown servers frame local ones.
      const server = createServer((_, response) =>
        response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`),
      );
      await new Promise<void>((done) => server.listen(0, done));
      const host = `http://localhost:${(server.address() as AddressInfo).port}/`;
      await page.goto(host);
      server.close();
      const framed = page.frames().filter((frame) => frame !== page.mainFrame());
      expect(framed.length).toBe(frames.length);
      for (const frame of framed)
        await expect(frame.locator('[aria-level="3"]').first(), frame.url()).toBeAttached();
      const { traces, breaches } = await visit();
      expect(traces).toEqual([`request ${host}`]);
      expect(breaches).toEqual([]);
    });

    test('scripts show a hostile record as text: the zoomable view, the search, the builder', async () => {
      for (const path of ['/timeline/?view=zoom', '/embed/zoom/']) {
        await page.goto(hostileAddress + path);
        const closed = page.locator('record-zoom:not([data-state=loading], [data-state=open])');
        if ((await closed.count()) > 0) await page.locator('[data-zoom-toggle]').click();
        await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 20_000 });
        await cursorOf(page).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('.zoom__details h3')).toBeVisible();
        expect({ ...(await visit()), markup: await foreignMarkup(page) }, path).toEqual(nothingFound);
      }
      await page.goto(`${hostileAddress}/search/`);
      await page.getByLabel('Search for').fill('alert');
      await expect(page.getByRole('status')).toContainText(/\d+ results? for/);
      await page.goto(`${hostileAddress}/timeline/?q=alert`);
      expect({ ...(await visit()), markup: await foreignMarkup(page) }).toEqual(nothingFound);
      await page.goto(`${hostileAddress}/press/`);
      await expect(page.locator('[data-said=height]')).toHaveText(/^\d+ px$/);
      expect({ ...(await visit()), markup: await foreignMarkup(page) }).toEqual(nothingFound);
    });
  });
