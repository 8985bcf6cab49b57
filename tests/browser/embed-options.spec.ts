import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { allSections } from '../../src/sections/all/sections.ts';
import type { RecordSite } from '../served.ts';
import { findings } from './barriers.ts';
import { randomQueries } from './embedQueries.ts';
import { faultsOf } from './faults.ts';
import { once, test } from './site.ts';
import { mainWidget } from './widgets.ts';

/** Returns the path of the widget of a site that most tests look at. */
const mainPath = ({ content }: RecordSite) => `/embed/${mainWidget(content)}/`;

/** Applies each query and returns those that throw or leave text below a contrast of 4.5:1. */
function unreadableAfter(queries: string[]): string[] {
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
  // Elements of one kind share their styles, so one of each is measured.
  const elementByKind = new Map(
    texts.map((one) => [`${one.closest('[class]')?.className}/${one.tagName}`, one] as const),
  );
  return queries.flatMap((query) => {
    try {
      window.applyOptions(query);
    } catch (error) {
      return [`${query}: ${String(error)}`];
    }
    const background = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return [...elementByKind].flatMap(([kind, element]) => {
      const text = luminance(getComputedStyle(element).color);
      const contrast = (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
      return contrast < 4.5 ? [`${query}: ${kind} ${contrast.toFixed(2)}`] : [];
    });
  });
}

/** The other kinds of widgets, which take the same options as the main one. */
const otherWidgets = ({ folder }: RecordSite) =>
  allSections
    .flatMap(({ widgets = {} }) => Object.keys(widgets))
    .filter((name) => existsSync(`${folder}/embed/${name}/index.html`));

test('500 random addresses throw no error and leave every text readable', async ({ page, site }) => {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'applyOptions.ts'), formats: ['iife'], name: 'applied' },
    },
  });
  const [chunk] = [bundle].flat().flatMap((one) => ('output' in one ? one.output : []));
  const faults = faultsOf(page);
  await page.goto(mainPath(site));
  await page.evaluate(chunk?.type === 'chunk' ? chunk.code : '');
  const rows = page.locator('.event');
  const list = await rows.evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  const [ids, tracks] = [list.map(({ id }) => id ?? ''), list.map(({ track }) => track ?? '')];
  const queries = randomQueries(500, ids, tracks);
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const half = queries.filter((_, index) => (index % 2 === 0) === (colorScheme === 'light'));
    problems.push(...(await page.evaluate(unreadableAfter, half)));
  }
  for (const other of otherWidgets(site)) {
    await page.goto(`/embed/${other}/`);
    await page.evaluate(chunk?.type === 'chunk' ? chunk.code : '');
    const some = await page.evaluate(unreadableAfter, queries.slice(0, 100));
    problems.push(...some.map((one) => `${other}${one}`));
  }
  expect(problems).toEqual([]);
  expect(faults).toEqual([]);
});

test('the options in the address apply before the first paint', async ({ page, site }) => {
  const path = mainPath(site);
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
  const visibleRows = page.locator('.event').filter({ visible: true });
  expect(await visibleRows.count()).toBe(list.filter((one) => one['track'] === track).length);
  await expect(page.locator(`[data-id="${first}"] .event__body`)).toBeVisible();
  // Old codes may have this option; the text stays English and says so.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  // Playwright takes the level from the element alone; browsers take it from aria-level first.
  await expect(page.locator('h1')).toHaveAttribute('aria-level', '3');
  await expect(page.locator('h2[aria-level="4"]')).toHaveCount(list.length);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 24, 31)');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  await expect(page.locator('.credit__name')).toBeVisible();

  await page.goto(`${path}?events=${first},${third}`);
  expect(
    await visibleRows.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id'])),
  ).toEqual([first, third]);
  await expect(page.locator('.part-of')).toContainText(`2 of the ${list.length} dates on the full timeline.`);
  await expect(page.locator('.head__what')).toBeHidden();
  await page.goto(`${path}?max=2`);
  await expect(visibleRows).toHaveCount(2);
  await page.goto(`${path}?from=2100&to=1900`);
  await expect(visibleRows).toHaveCount(list.length);
  await page.goto(`${path}?from=2024-99-99&max=2`);
  await expect(visibleRows).toHaveCount(2);
  await page.goto(`${path}?from=9999`);
  await expect(visibleRows).toHaveCount(0);
  await expect(page.locator('.part-of')).toContainText(`0 of the ${list.length} dates`);
  const sinceSection = page.locator('.since');
  await page.goto(`${path}?since=1899-12-31`);
  expect(await sinceSection.locator('li:visible').count()).toBeGreaterThan(0);
  await expect(sinceSection).toContainText('Changed since Dec 31, 1899');
  await page.goto(`${path}?since=9999-12-31`);
  await expect(sinceSection).toContainText('Nothing here has changed since Dec 31, 9999.');
  await page.goto(`${path}?events=nobody&track=nobody&event=${second}`);
  await expect(visibleRows).toHaveCount(list.length);
  expect(faults).toEqual([]);
});

test('the filter of a widget says how many dates are left, wherever the sentence has the number', async ({
  page,
  site,
}) => {
  await page.goto(mainPath(site));
  const rows = page.locator('.event');
  const total = await rows.count();
  await page.locator('.part-of').evaluate((sentence) => sentence.prepend('Only '));
  await page.locator('.filter input').nth(1).check({ force: true });
  const left = await rows.filter({ visible: true }).count();
  expect(left).toBeLessThan(total);
  await expect(page.locator('[role=status]')).toHaveText(
    `Only ${left} of the ${total} dates on the full timeline.`,
  );
});

test('every kind of widget keeps a fixed height', async ({ page, site }) => {
  for (const kind of otherWidgets(site)) {
    await page.goto(`/embed/${kind}/?height=300`);
    await expect(page.locator('.widget'), kind).toHaveCSS('height', '300px');
  }
});

test('a widget has no accessibility problem with all its parts open in a narrow column', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(mainPath(site));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await findings(page)).toEqual([]);
});

test('every widget fits a narrow column and has the height its oEmbed response states', async ({
  page,
  site: { folder },
}) => {
  const statedHeight = (id: string) =>
    (JSON.parse(readFileSync(`${folder}/oembed/${id}.json`, 'utf8')) as { height: number }).height;
  const events = readdirSync(join(folder, 'embed/event'));
  const ids = readdirSync(join(folder, 'oembed'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
  const sample = events.filter((_, index) => index % 40 === 0).map((event) => `event/${event}`);
  const wrong: string[] = [];
  for (const id of [...ids, ...sample]) {
    await page.setViewportSize({ width: 600, height: 700 });
    await page.goto(`/embed/${id}/`, { waitUntil: 'domcontentloaded' });
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const stated = statedHeight(id);
    const difference = Math.abs(stated - Math.min(1000, height));
    // A word that wraps differently adds or removes a line, which exceeds the percentage in a short widget.
    if (difference > Math.max(0.08 * stated, 28)) wrong.push(`${id}: told ${stated}, is ${height}`);
    await page.setViewportSize({ width: 320, height: 700 });
    const overflowPx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflowPx > 0) wrong.push(`${id}: ${overflowPx} px too wide at 320 px`);
  }
  expect(wrong).toEqual([]);
});

test('a saved widget works from disk, without a network', once, async ({ page, context, site }) => {
  await context.setOffline(true);
  const faults = faultsOf(page);
  const requestedUrls: string[] = [];
  page.on('request', (request) => requestedUrls.push(request.url()));
  const file = pathToFileURL(resolve(site.folder + mainPath(site), 'index.html')).href;
  await page.goto(`${file}?theme=dark`);
  await page.locator('.event summary').first().click();
  await expect(page.locator('.event__body').first()).toBeVisible();
  for (const link of await page.locator('a').all())
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect(requestedUrls.filter((one) => !one.startsWith('data:'))).toEqual([`${file}?theme=dark`]);
  expect(faults).toEqual([]);
});
