import { expect, type Page } from '@playwright/test';
import { hosts } from '../hosts/pages.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import type { RecordSite } from '../served.ts';
import { pageKinds } from './kinds.ts';
import { removeNewerApis, disableCssFeatures } from './olderBrowsers.ts';
import { once, test } from './site.ts';
import { mainWidget } from './widgets.ts';

let host: HostSite;
test.beforeAll(async () => void (host = await serveHosts()));
test.afterAll(() => host.close());

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`${page.url()}: ${message}`));
  return errors;
}

test.describe('in a browser of the baseline year', once, () => {
  test.beforeEach(({ page }) => removeNewerApis(page, false));

  test('lists can be filtered, reversed and searched, and the address reflects it', async ({ page }) => {
    const errors = errorsOf(page);
    const visibleRows = page.locator('.row--event:visible');
    await page.goto('/timeline/');
    const all = await visibleRows.count();
    await page.locator('select[name=weight]').selectOption('key');
    await page.locator('select[name=sort]').selectOption('newest');
    await expect(page).toHaveURL(/\?weight=key&sort=newest$/);
    expect(await visibleRows.count()).toBeLessThan(all);
    const years = await page.locator('.year:visible > h2').allTextContents();
    expect(years).toEqual([...years].sort().reverse());

    await page.goto('/articles/');
    await page.locator('select[name=topic]').selectOption({ index: 1 });
    await expect(page).toHaveURL(/\?topic=/);

    await page.goto('/am-i-affected/');
    await page.locator('select[name=who]').selectOption({ index: 1 });
    await expect(page).toHaveURL(/\?who=/);
    await expect(page.locator('[data-reader]:visible')).toHaveCount(1);

    await page.goto('/in-force/');
    await page.getByRole('button', { name: 'Previous change' }).click();
    await expect(page).toHaveURL(/\?on=/);

    await page.goto('/search/?q=Treasury');
    await expect(page.getByRole('status')).toHaveText(/\d+ results for/);

    await page.goto('/press/');
    await expect(page.getByLabel('Code', { exact: true })).toHaveValue(/embed/);
    await expect(page.locator('[data-said=requests]')).toHaveText(/^1, none to other sites$/);
    await expect(page.locator('[data-said=bytes]')).toHaveText('–');
    expect(errors).toEqual([]);
  });

  test('the zoomable view is not offered where its library cannot run', async ({ page }) => {
    const errors = errorsOf(page);
    await page.goto('/timeline/?view=zoom');
    await expect(page.locator('record-filter[data-ready]')).toBeAttached();
    await expect(page.locator('[data-zoom-toggle]')).toBeHidden();
    await expect(page.locator('.zoom .fallback')).toHaveText(/needs a newer browser/);
    await page.goto('/embed/zoom/');
    await expect(page.locator('[data-zoom-toggle]')).toBeHidden();
    expect(errors).toEqual([]);
  });
});

/** Opens a host page that frames the main widget, and waits until the frame is as high as its content. */
async function openFramedWidget(page: Page, site: RecordSite, query: string): Promise<void> {
  const article = hosts['our own script'];
  const src = `${site.address}/embed/${mainWidget(site.content)}/${query}`;
  await page.goto(host.put('/older', article?.({ src, site: `${site.address}/` }) ?? ''));
  const frame = page.locator('iframe');
  const content = page.frameLocator('iframe').locator('html');
  await expect(page.frameLocator('iframe').locator('.event:visible').first()).toBeVisible();
  await expect
    .poll(async () => {
      const [outer, inner] = [await frame.boundingBox(), await content.evaluate((one) => one.scrollHeight)];
      return Math.abs((outer?.height ?? 0) - inner);
    })
    .toBeLessThanOrEqual(1);
}

for (const muchOlder of [false, true])
  test(
    `a widget obeys its options and reports its height in a browser ${muchOlder ? 'much ' : ''}older than we support`,
    once,
    async ({ page, site }) => {
      await removeNewerApis(page, muchOlder);
      const errors = errorsOf(page);
      await openFramedWidget(page, site, '?max=3&theme=dark&accent=ffcc00');
      await expect(page.frameLocator('iframe').locator('.event:visible')).toHaveCount(3);
      const html = page.frameLocator('iframe').locator('html');
      await expect(html).toHaveCSS('background-color', 'rgb(16, 24, 31)');
      expect(errors).toEqual([]);
    },
  );

test(
  'a widget whose script fails to apply its options shows everything, at the right height',
  once,
  async ({ page, site }) => {
    await page.addInitScript(() => {
      const { toggleAttribute } = Element.prototype;
      Element.prototype.toggleAttribute = function (this: Element, ...args) {
        if (this === document.documentElement) return toggleAttribute.apply(this, args);
        throw new TypeError('Nobody knows why.');
      };
    });
    await openFramedWidget(page, site, '?theme=dark&max=3');
    const events = page.frameLocator('iframe').locator('.event');
    expect(await events.filter({ visible: true }).count()).toBe(await events.count());
  },
);

/** Counts the shapes of drawings that are as black as the labels on them. */
const blackShapes = (page: Page) =>
  page
    .locator('svg.chart :is(rect, path, circle):visible')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).fill === 'rgb(0, 0, 0)').length);

for (const [description, features, tagged] of [
  ['has neither layers nor newer selectors and media features', /@layer|:has\(|\(scripting|@container/g, {}],
  ['has layers, but no newer selectors and media features', /:has\(|\(scripting|@container|text-wrap/g, once],
] as const)
  test(
    `every kind of page can be read in a much older browser that ${description}`,
    tagged,
    async ({ page, site }) => {
      test.setTimeout(180_000);
      await removeNewerApis(page, true);
      await disableCssFeatures(page, features);
      for (const { name, path } of pageKinds(site)) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
        const paragraphs = page.locator('main').locator('p:visible, li:visible');
        expect(await paragraphs.count(), name).toBeGreaterThan(0);
        expect(await blackShapes(page), name).toBe(0);
      }
    },
  );

test('no page depends on ResizeObserver or IntersectionObserver', once, async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    for (const name of ['ResizeObserver', 'IntersectionObserver']) Reflect.deleteProperty(globalThis, name);
  });
  const errors = errorsOf(page);
  for (const { path } of pageKinds(site)) await page.goto(path);
  expect(errors).toEqual([]);
});

test('a filter of a widget is offered only where it works', once, async ({ page }) => {
  const path = '/embed/all/';
  await page.goto(path);
  await expect(page.locator('.filter')).toBeVisible();
  await disableCssFeatures(page, /:has\(/g);
  await page.goto(path);
  await expect(page.locator('.filter')).toBeHidden();
});
