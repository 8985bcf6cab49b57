import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { headersOf } from '../../src/site/headers.ts';
import { inventedSite } from '../served.ts';
import { pageKinds } from './kinds.ts';
import { once, test } from './site.ts';

/** The origin the site is built for; a saved page knows its style sheet by it. */
const origin = 'https://example.org';
const { folder } = inventedSite;
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Serves the site at the origin it is built for, with the headers that hosts send. */
const serveAtOrigin = (page: Page) =>
  page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'text/html; charset=utf-8',
      headers: headersOf(pathname),
    });
  });

/** How a page looks: the styles of parts that are the same without a script, which a saved page has none of. */
const looks = (page: Page) =>
  page.locator('h1, .masthead, main, .lede, .head, .credit').evaluateAll((parts) =>
    parts.map((part) => {
      const { color, display, fontFamily, fontSize, marginTop } = getComputedStyle(part);
      return [part.tagName, color, display, fontFamily, fontSize, marginTop].join(' | ');
    }),
  );

test('a page or widget saved as one file opens as it looked', once, async ({ page, context }, testInfo) => {
  const kinds = pageKinds(inventedSite);
  const paths = ['/', '/events/[id]', '/timeline', 'widget timeline', 'widget event'].flatMap((kind) =>
    kinds.filter(({ name }) => name === kind).map(({ path }) => path),
  );
  expect(paths.length).toBe(5);
  await serveAtOrigin(page);
  const session = await context.newCDPSession(page);
  for (const [index, path] of paths.entries()) {
    await page.goto(origin + path);
    const before = await looks(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = testInfo.outputPath(`${index}.mhtml`);
    writeFileSync(file, data);
    // Chromium saves a rule that sets a shorthand by a variable and then one of its parts without their values.
    expect(
      data.replace(/=\r\n/g, '').match(/[{;] (font|border|margin|padding)-[a-z-]+: ;/g),
      path,
    ).toBeNull();
    const saved = await context.newPage();
    // Nothing of the site can be reached from the disk.
    await saved.route('http*://**', (route) => route.abort());
    await saved.goto(pathToFileURL(file).href);
    expect(await looks(saved), path).toEqual(before);
    await saved.close();
  }
});
