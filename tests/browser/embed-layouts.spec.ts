import { expect, type Frame, type Page } from '@playwright/test';
import { frameHtml } from '../../src/embed/frame.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import type { RecordSite } from '../served.ts';
import { findings } from './barriers.ts';
import { large, once, test } from './site.ts';
import { mainWidget } from './widgets.ts';

let host: HostSite;
test.beforeAll(async () => void (host = await serveHosts()));
test.afterAll(() => host.close());

const pathOf = ({ content }: RecordSite) => `/embed/${mainWidget(content)}/`;

interface Article {
  /** The query of the widget, with its question mark. */
  query: string;
  /** The path of the widget; the default is the main one. */
  path?: string;
  /** The width of each column, in pixels; each has the widget once. */
  columns?: number[];
  style?: string;
  /** Whether the page loads the host script. */
  scripted?: boolean;
}

/** Opens a page of another site with the widget in a sandboxed frame, and returns its frames once each has its credit line; drawings wait until a frame is in view. */
async function openArticle(
  page: Page,
  site: RecordSite,
  { query, path = pathOf(site), columns = [650], style = '', scripted = true }: Article,
): Promise<[Frame, ...Frame[]]> {
  const src = site.address + path + query;
  const frame = frameHtml({ src, title: 'A widget', height: 300 }, 'script').replace(' loading="lazy"', '');
  const body = columns.map((width) => `<div style="width:${width}px">${frame}</div>`).join('');
  const script = scripted ? `<script src="${site.address}/embed.js"></script>` : '';
  const html = `<!doctype html><title>An article</title><link rel="icon" href="data:,"><style>${style}</style>${body}${script}`;
  await page.goto(host.put('/article', html));
  const [, first, ...others] = page.frames();
  if (!first) throw new Error('The page has no frame.');
  const frames: [Frame, ...Frame[]] = [first, ...others];
  for (const one of frames) await one.waitForSelector('html:not([data-held], [data-list]) .credit');
  return frames;
}

const widgetHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('.widget')?.getBoundingClientRect().height ?? 0));

const visibleRows = (frame: Frame | Page) => frame.locator('.event').filter({ visible: true });

test(
  'the main timeline is low in its compact layout, and every layout fits every column',
  once,
  async ({ page, site }) => {
    // It loads 25 frames.
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1000, height: 900 });
    const columns = [240, 320, 360, 650, 900];
    const heights: Record<string, number[]> = {};
    for (const layout of ['full', 'compact', 'figure', 'list', 'story']) {
      const frames = await openArticle(page, site, { query: `?layout=${layout}`, columns });
      const boxes = page.locator('iframe');
      for (const [index, frame] of frames.entries()) {
        const difference = async () =>
          Math.abs(((await boxes.nth(index).boundingBox())?.height ?? 0) - (await widgetHeight(frame)));
        await expect.poll(difference, `${layout} in ${columns[index]} px`).toBeLessThanOrEqual(1);
        const overflowPx = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflowPx, `${layout} in ${columns[index]} px`).toBeLessThanOrEqual(0);
      }
      heights[layout] = await Promise.all(frames.map(widgetHeight));
    }
    const { full = [], compact = [], figure = [], list = [] } = heights;
    expect(compact[columns.indexOf(360)]).toBeLessThanOrEqual(520);
    expect(compact[columns.indexOf(650)]).toBeLessThanOrEqual(480);
    for (const [index, height] of full.entries())
      for (const smaller of [compact, figure, list]) expect(smaller[index]).toBeLessThan(height);
  },
);

test('a compact timeline lists its three most important dates and opens the rest in place', async ({
  page,
  site,
  archive,
}) => {
  const { events, ranked } = archive.site.figure.timeline;
  const leads = ranked.slice(0, 3).map(({ id }) => id);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${pathOf(site)}?layout=compact`);
  const idsOf = () => visibleRows(page).evaluateAll((rows) => rows.map((row) => row.dataset['id']));
  const inOrder = events.filter(({ id }) => leads.includes(id)).map(({ id }) => id);
  expect(await idsOf()).toEqual(inOrder);
  await expect(page.locator('.lanes')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  const button = page.getByRole('button', { expanded: false });
  await expect(button).toHaveText(`All ${events.length} dates`);
  await button.press('Enter');
  expect(await idsOf()).toEqual(events.map(({ id }) => id));
  const firstNew = events.find(({ id }) => !leads.includes(id))?.id;
  await expect(page.locator(`[data-id="${firstNew}"] summary`)).toBeFocused();
  await page.getByRole('button', { expanded: true }).click();
  expect(await idsOf()).toEqual(inOrder);

  // A date the page around the frame asks for is there, whatever its rank.
  await page.goto(`${pathOf(site)}?layout=compact&event=${firstNew}`);
  await expect(page.locator(`[data-id="${firstNew}"] .event__body`)).toBeVisible();
});

test(
  'a compact timeline folded by year lists three dates without their years',
  large,
  async ({ page, archive }) => {
    const timeline = archive.timelines.find(({ events }) => events.length > 60);
    if (!timeline) throw new Error('No timeline is folded by year.');
    await page.goto(`/embed/${timeline.id}/?layout=compact`);
    await expect(visibleRows(page)).toHaveCount(3);
    await expect(page.locator('.year > details > summary').filter({ visible: true })).toHaveCount(0);
    const lines = await visibleRows(page).evaluateAll((rows) =>
      rows.map((row) =>
        [row, row.closest('.year')].reduce(
          (sum, part) => sum + (part ? parseFloat(getComputedStyle(part).borderTopWidth) : 0),
          0,
        ),
      ),
    );
    expect(lines, 'the lines above the dates, in pixels').toEqual([1, 1, 1]);
    await page.getByRole('button', { expanded: false }).click();
    await expect(visibleRows(page)).toHaveCount(0);
    expect(await page.locator('.year > details > summary').filter({ visible: true }).count()).toBeGreaterThan(
      5,
    );
  },
);

test('a mark at the start of its lane is drawn whole', once, async ({ page, site }) => {
  await page.goto(pathOf(site));
  await page.locator('html:not([data-drawings])').waitFor();
  const mark = page.locator('.lane-bar .m').last();
  await mark.scrollIntoViewIfNeeded();
  const isWhole = await mark.evaluate((element) => {
    element.setAttribute('x', '0%');
    const { left, top, height } = element.closest('.lane-bar')?.getBoundingClientRect() ?? new DOMRect();
    return element.contains(document.elementFromPoint(left - 2, top + height / 2));
  });
  expect(isWhole).toBe(true);
});

test('a widget of a fixed height keeps title and credit in sight, and the rest scrolls by keyboard', async ({
  page,
  site,
}) => {
  for (const [query, width] of [
    ['?height=300', 360],
    ['?height=200&layout=list', 650],
  ] as const) {
    const [frame] = await openArticle(page, site, { query, columns: [width] });
    const height = Number(/\d+/.exec(query)?.[0]);
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(height);
    const title = (await frame.locator('h1').textContent()) ?? '';
    const region = frame.getByRole('region', { name: title, exact: true });
    await page.locator('iframe').evaluate((element) => (element as HTMLElement).focus());
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return region.evaluate((one) => one === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('End');
    await expect.poll(() => region.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    for (const part of ['h1', '.credit__name', '.credit__day'])
      await expect(frame.locator(part)).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 360, height: 320 });
  await page.goto(`${pathOf(site)}?height=300`);
  expect(await findings(page)).toEqual([]);
});

test('a title and an introduction of the page around the frame are text, and the credit says whose they are', async ({
  page,
  site,
}) => {
  const title = '<img src=x onerror=alert(1)> & how it came to this';
  const query = `?${new URLSearchParams({ title, intro: 'In three steps.', layout: 'compact' })}`;
  const [frame] = await openArticle(page, site, { query });
  await expect(frame.locator('h1')).toHaveText(title);
  await expect(frame.locator('.head__what')).toHaveText('In three steps.');
  await expect(frame.locator('.credit')).toContainText(
    'Headline and introduction by the publisher of this page.',
  );
  expect(await frame.locator('.head img').count()).toBe(0);

  for (const [part, whose] of [
    ['title=Theirs', 'Headline by the publisher of this page.'],
    ['intro=Theirs', 'Introduction by the publisher of this page.'],
  ] as const) {
    const [one] = await openArticle(page, site, { query: `?${part}` });
    await expect(one.locator('.credit p')).toHaveText(whose);
  }
  // A widget without an introduction of ours has no place for another one.
  const [story] = await openArticle(page, site, { query: '?intro=Theirs', path: '/embed/story/' });
  await expect(story.locator('.credit')).not.toContainText('publisher');

  const [bare] = await openArticle(page, site, { query: '?intro=' });
  await expect(bare.locator('.head__what')).toBeHidden();
  await expect(bare.locator('.credit')).not.toContainText('publisher');

  // A link to the widget by itself has no words but ours.
  await page.goto(pathOf(site) + query);
  await expect(page.locator('h1')).not.toHaveText(title);
});

test('a widget is light in a frame, follows the page around it when asked to, and the reader when alone', async ({
  page,
  site,
  browser,
}) => {
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(16, 24, 31)';
  const expectGround = (frame: Frame | Page, color: string) =>
    expect(frame.locator('html')).toHaveCSS('background-color', color);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectGround((await openArticle(page, site, { query: '' }))[0], light);
  await expectGround((await openArticle(page, site, { query: '?theme=auto' }))[0], dark);
  await expectGround((await openArticle(page, site, { query: '?theme=host', scripted: false }))[0], light);
  await page.goto(pathOf(site));
  await expectGround(page, dark);

  const style = ':root{color-scheme:light;font-family:"Courier New",monospace} .dark{color-scheme:dark}';
  const [frame] = await openArticle(page, site, { query: '?theme=host&font=host', style });
  await expectGround(frame, light);
  await expect(frame.locator('body')).toHaveCSS('font-family', '"Courier New", monospace');
  await page.evaluate(() => (document.documentElement.className = 'dark'));
  await expectGround(frame, dark);

  const silent = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'dark' });
  await silent.goto(`${site.address}${pathOf(site)}?layout=compact&height=300`);
  await expectGround(silent, light);
  // Without its script a widget shows all it has.
  await expect(visibleRows(silent)).toHaveCount(await silent.locator('.event').count());
  await expect(silent.locator('.lanes, .credit').filter({ visible: true })).toHaveCount(2);
  await silent.close();
});

test('a widget can do without a background and most of its credit, and leads to its story with the other options', async ({
  page,
  site,
}) => {
  const [frame] = await openArticle(page, site, { query: '?transparent=1&credit=short' });
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(frame.locator('.credit a').filter({ visible: true })).toHaveCount(1);
  await expect(frame.locator('.credit__day')).toBeVisible();

  await page.goto(`${pathOf(site)}?layout=story&theme=dark#?secret=a1B2c3D4e5`);
  await expect(page).toHaveURL(`${site.address}/embed/story/?layout=story&theme=dark#?secret=a1B2c3D4e5`);
  await expect(page.locator('.story__row')).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 24, 31)');
});
