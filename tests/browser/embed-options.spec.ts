import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { builds } from '../served.ts';
import { findings } from './barriers.ts';
import { queries } from './embedQueries.ts';
import { mainWidget } from './widgets.ts';

const widget = mainWidget();
const path = `/embed/${widget}/`;

/** Notes whatever a page throws or a policy refuses. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

/** Applies each query, and gives those after which some text could not be read or something was thrown. */
function unreadable(given: string[]): string[] {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => {
      const part = Number(text) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  // Of elements of one kind, one speaks for all.
  const kinds = new Map(
    texts.map((one) => [`${one.closest('[class]')?.className}/${one.tagName}`, one] as const),
  );
  return given.flatMap((query) => {
    try {
      window.applyOptions(query);
    } catch (error) {
      return [`${query}: ${String(error)}`];
    }
    const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return [...kinds].flatMap(([kind, one]) => {
      const text = luminance(getComputedStyle(one).color);
      const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      return contrast < 4.5 ? [`${query}: ${kind} ${contrast.toFixed(2)}`] : [];
    });
  });
}

/** Widgets of every make beside the main one, whose options are the same. */
const others = ['compare', 'in-force', 'people', 'world'].filter((name) =>
  existsSync(`${builds.site}/embed/${name}/`),
);

test('whatever 500 addresses ask for, nothing is thrown and every text can be read', async ({ page }) => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'applyOptions.ts'), formats: ['iife'], name: 'applied' },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const faults = faultsOf(page);
  await page.goto(path);
  await page.evaluate(chunk?.type === 'chunk' ? chunk.code : '');
  const rows = page.locator('.event');
  const list = await rows.evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  const [ids, tracks] = [list.map(({ id }) => id ?? ''), list.map(({ track }) => track ?? '')];
  const given = queries(500, ids, tracks);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const half = given.filter((_, index) => (index % 2 === 0) === (colorScheme === 'light'));
    found.push(...(await page.evaluate(unreadable, half)));
  }
  for (const other of others) {
    await page.goto(`/embed/${other}/`);
    await page.evaluate(chunk?.type === 'chunk' ? chunk.code : '');
    const some = await page.evaluate(unreadable, given.slice(0, 100));
    found.push(...some.map((one) => `${other}${one}`));
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});

test('an address chooses what is shown, before anything is seen of it', async ({ page }) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  const list = await page
    .locator('.event')
    .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  const [first, second, third] = list.map(({ id }) => id ?? '');
  const track = list[0]?.['track'] ?? '';

  await page.goto(
    `${path}?track=${track}&event=${first}&theme=dark&accent=ffff00&lang=de&heading=3&since=2020-01-01`,
  );
  const shown = page.locator('.event').filter({ visible: true });
  expect(await shown.count()).toBe(list.filter((one) => one['track'] === track).length);
  await expect(page.locator(`[data-id="${first}"] .event__body`)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('h3')).toHaveCount(1);
  expect(await page.locator('h4').count()).toBe(list.length);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 24, 31)');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  await expect(page.locator('.credit__name')).toBeVisible();

  await page.goto(`${path}?events=${first},${third}`);
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id']))).toEqual([
    first,
    third,
  ]);
  await expect(page.locator('.rest')).toContainText(`2 of ${list.length} events.`);
  await page.goto(`${path}?max=2`);
  await expect(shown).toHaveCount(2);
  await page.goto(`${path}?from=2100&to=1900`);
  await expect(shown).toHaveCount(list.length);
  await page.goto(`${path}?from=2024-99-99&max=2`);
  await expect(shown).toHaveCount(2);
  await page.goto(`${path}?from=9999`);
  await expect(shown).toHaveCount(0);
  await expect(page.locator('.rest')).toContainText(`0 of ${list.length} events.`);
  const told = page.locator('.since');
  await page.goto(`${path}?since=1999-12-31`);
  expect(await told.locator('li:visible').count()).toBeGreaterThan(0);
  await expect(told).toContainText('Changed since Dec 31, 1999');
  await page.goto(`${path}?since=9999-12-31`);
  await expect(told).toContainText('Nothing here was changed since Dec 31, 9999.');
  await page.goto(`${path}?events=nobody&track=nobody&event=${second}`);
  await expect(shown).toHaveCount(list.length);
  expect(faults).toEqual([]);
});

test('a widget has no barrier with all its parts open, in a narrow column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await findings(page)).toEqual([]);
});

test('every widget fits a narrow column, and has the height its oEmbed answer tells', async ({ page }) => {
  const told = (id: string) =>
    (JSON.parse(readFileSync(`${builds.site}/oembed/${id}.json`, 'utf8')) as { height: number }).height;
  const events = readdirSync(join(builds.site, 'embed/event'));
  const ids = readdirSync(join(builds.site, 'oembed'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
  const sample = events.filter((_, index) => index % 40 === 0).map((event) => `event/${event}`);
  const wrong: string[] = [];
  for (const id of [...ids, ...sample]) {
    await page.setViewportSize({ width: 600, height: 700 });
    await page.goto(`/embed/${id}/`, { waitUntil: 'domcontentloaded' });
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const off = Math.abs(told(id) - Math.min(1000, height));
    // A word at the end of a line may make one line more or less, which in a short widget is more than its share.
    if (off > Math.max(0.08 * height, 28)) wrong.push(`${id}: told ${told(id)}, is ${height}`);
    await page.setViewportSize({ width: 320, height: 700 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wrong.push(`${id}: ${over} px too wide at 320 px`);
  }
  expect(wrong).toEqual([]);
});

test('a widget that was saved works from a disk, without a network', async ({ page, context }) => {
  await context.setOffline(true);
  const faults = faultsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL(resolve(builds.site, 'embed', widget, 'index.html')).href;
  await page.goto(`${file}?theme=dark`);
  await page.locator('.event summary').first().click();
  await expect(page.locator('.event__body').first()).toBeVisible();
  for (const link of await page.locator('a').all())
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([`${file}?theme=dark`]);
  expect(faults).toEqual([]);
});
