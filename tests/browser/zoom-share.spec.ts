import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { hostileAddress } from '../served.ts';
import { findings } from './barriers.ts';
import { faultsOf } from './faults.ts';
import { once, test } from './site.ts';
import { cursorOf, monthsAround, openView, titleOf } from './zoomed.ts';

const copyButton = (page: Page) => page.locator('[data-zoom-copy]');
const status = (page: Page) => page.locator('.zoom__share [role=status]');
const menu = (page: Page) => page.locator('.zoom__save');

/** Saves the view as an image and returns the name and the bytes of the file. */
async function saveImage(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  await menu(page).locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page).getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Runs a function on an empty page, which has no fonts and no policy of the site. */
async function onEmptyPage<Value, Result>(
  page: Page,
  run: (value: Value) => Result,
  value: Value,
): Promise<Awaited<Result>> {
  const empty = await page.context().newPage();
  // Playwright does not know that a value and what a page gets are of the same type.
  const result = await empty.evaluate(run as (value: unknown) => Result, value);
  await empty.close();
  return result as Awaited<Result>;
}

/** Returns the texts of an SVG, those outside its frame, and the names of its elements. */
const readSvg = (page: Page, svg: string) =>
  onEmptyPage(
    page,
    async (markup: string) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const fault = parsed.querySelector('parsererror')?.textContent;
      const root = document.body.appendChild(document.importNode(parsed.documentElement, true));
      await document.fonts.ready;
      const texts = [...root.querySelectorAll('text')];
      const { width: right, height: bottom } = (root as unknown as SVGSVGElement).viewBox.baseVal;
      const frame = root.getBoundingClientRect();
      const outside = texts.filter((text) => {
        const box = text.getBoundingClientRect();
        const [x, y] = [box.left - frame.left, box.top - frame.top];
        return x < 0 || y < 0 || x + box.width > right || y + box.height > bottom;
      });
      return {
        fault,
        frame: [right, bottom],
        elements: [...new Set([...root.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
        texts: texts.map(({ textContent }) => textContent),
        sizes: texts.map((text) => Number(text.getAttribute('font-size'))),
        outside: outside.map(({ textContent }) => textContent),
      };
    },
    svg,
  );

/** The width of the time axis of an image, in pixels. */
const imageAxisWidth = 908;
const drawnElements = ['circle', 'clipPath', 'desc', 'g', 'path', 'rect', 'style', 'text', 'title', 'tspan'];

/** Expects an SVG that is well-formed and complete, with all of its texts inside its frame. */
async function expectSound(page: Page, svg: string) {
  const read = await readSvg(page, svg);
  expect(read.fault).toBeUndefined();
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(read.outside).toEqual([]);
  expect(Math.min(...read.sizes)).toBeGreaterThanOrEqual(12);
  expect(read.elements.filter((name) => !drawnElements.includes(name))).toEqual([]);
  expect(read.frame[0]).toBe(1200);
  return read;
}

/** Returns the size of a PNG and the number of different colors in a small copy of it. */
const readPng = (page: Page, png: Buffer) =>
  onEmptyPage(
    page,
    async (data: string) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 300, 200);
      const pixels = new Uint32Array(context?.getImageData(0, 0, 300, 200).data.buffer ?? []);
      return { width: image.width, height: image.height, colors: new Set(pixels).size };
    },
    png.toString('base64'),
  );

test('the link to a view opens what was seen: the time span, the filter and the event', async ({
  page,
  context,
  archive: { events },
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Without animation, the view is at its new place at once, and its address is written later.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = faultsOf(page);
  const event = events[Math.floor(events.length / 2)];
  await openView(page, `/timeline/?view=zoom&track=${event?.track.id}`);
  await cursorOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  const headline = (await page.locator('.zoom__details h3').textContent()) ?? '';
  await copyButton(page).click();
  await expect(status(page)).toHaveText('Copied');
  await expect(copyButton(page)).toHaveText(/Copied/);
  await expect(copyButton(page)).toHaveAccessibleName('Copied');
  await expect(copyButton(page)).toBeFocused();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const title = await titleOf(page).textContent();
  await expect(page).toHaveURL(link);
  await expect(copyButton(page)).toHaveAccessibleName('Copy link to this view');
  await expect(status(page)).toBeEmpty();
  const other = await context.newPage();
  await openView(other, link);
  await expect(titleOf(other)).toHaveText(title ?? '');
  await expect(other.locator('.zoom__details h3')).toHaveText(headline);
  await expect(other.locator('.vis-label')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test(
  'where the clipboard is refused, the link is shown and selected, and the reader is told',
  once,
  async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await openView(page, '/timeline/?view=zoom#list');
    await copyButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/^Selected/);
    await expect(page.locator('.zoom__address')).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe(page.url().replace('#list', ''));
    expect(await findings(page, '.zoom')).toEqual([]);
  },
);

test('without the clipboard API, the older copy command is used', once, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openView(page);
  await copyButton(page).click();
  await expect(status(page)).toHaveText('Copied');
  await expect(page.locator('.zoom__address')).toBeEmpty();
  await page.getByLabel('Search for').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Search for')).toHaveValue(/\/timeline\/\?view=zoom$/);
});

test.describe('in a frame', () => {
  let host: HostSite;
  test.beforeAll(async () => void (host = await serveHosts()));
  test.afterAll(() => host.close());

  test(
    'the link leads to the timeline page, and no image is offered',
    once,
    async ({ page, site: { address } }) => {
      const html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><h1>An article</h1>
      <iframe src="${address}/embed/zoom/?from=2017" title="A widget" sandbox="allow-scripts" width="700" height="900"></iframe>`;
      await page.goto(host.put('/share', html));
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: 'Zoom and search' }).click();
      await expect(frame.locator('record-zoom')).toHaveAttribute('data-state', 'open');
      await expect(frame.locator('.zoom__save')).toHaveCount(0);
      await frame.locator('[data-zoom-step=in]').click();
      await frame.locator('[data-zoom-copy]').click();
      await expect(frame.locator('.zoom__share [role=status]')).toHaveText('Copied');
      await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
      await page.locator('textarea').focus();
      await page.keyboard.press('Control+V');
      await expect(page.locator('textarea')).toHaveValue(
        /^https:\/\/example\.org\/timeline\/\?from=2017&view=zoom&span=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/,
      );
    },
  );
});

test('the SVG of a view has its title, its dates, every lane and bar, and each label once', async ({
  page,
  archive: { events, site },
}) => {
  const faults = faultsOf(page);
  const requestedUrls: string[] = [];
  page.on('request', (request) => requestedUrls.push(request.url()));
  const middle = events[Math.floor(events.length / 2)];
  for (const query of ['', `&span=${monthsAround(middle)}`, `&track=${middle?.track.id}`]) {
    await openView(page, `/timeline/?view=zoom${query}`);
    expect(requestedUrls.filter((url) => /shareButtons/.test(url))).toEqual([]);
    const { name, bytes } = await saveImage(page, 'SVG');
    expect(name).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.svg$/);
    await expect(menu(page)).not.toHaveAttribute('open');
    await expect(menu(page).locator('summary')).toBeFocused();
    const { texts } = await expectSound(page, bytes.toString());
    const shown = await page.evaluate(() => ({
      names: [...document.querySelectorAll('.zoom-lane__name, .zoom-lane__bar b')].map((one) =>
        one.textContent?.trim(),
      ),
      title: document.querySelector('[data-zoom-title]')?.textContent ?? '',
      count: document.querySelector('[data-zoom-count]')?.textContent ?? '',
    }));
    for (const one of new Set(shown.names))
      expect(texts.filter((text) => text === one)).toHaveLength(
        shown.names.filter((other) => other === one).length,
      );
    expect(texts).toContain(`${shown.title}: ${shown.count}`);
    expect(texts.filter((text) => text?.startsWith(site.name))).toHaveLength(1);
    expect(texts.filter((text) => text?.includes(site.licence.name))).toHaveLength(1);
    requestedUrls.length = 0;
  }
  expect(faults).toEqual([]);
});

test('at the width of the image, the SVG has exactly the marks and labels of the view', async ({ page }) => {
  const axisWidth = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.zoom__layer')?.clientWidth ?? 0);
  await openView(page);
  let width = 1200;
  await expect(async () => {
    width += imageAxisWidth - (await axisWidth());
    await page.setViewportSize({ width, height: 900 });
    expect(await axisWidth()).toBe(imageAxisWidth);
  }).toPass();
  await titleOf(page).hover();
  const { bytes } = await saveImage(page, 'SVG');
  const { texts } = await expectSound(page, bytes.toString());
  const labels = await page.evaluate(() => {
    const board = document.querySelector('.zoom__layer')?.getBoundingClientRect();
    const isOnScreen = (mark: Element) => {
      const target = mark.querySelector('.zoom-mark__target')?.getBoundingClientRect();
      const left = target ? (target.left + target.right) / 2 : NaN;
      return board !== undefined && left >= board.left && left <= board.right;
    };
    return [...document.querySelectorAll('.zoom-mark')]
      .filter(isOnScreen)
      .flatMap((mark) => [...mark.querySelectorAll('text')])
      .map(({ textContent }) => textContent);
  });
  const sample = texts[texts.indexOf('Number of events that share a mark') - 1];
  const drawn = [...labels, ...(sample ? [sample] : [])];
  const countOf = (all: (string | null)[], text: string | null) => all.filter((one) => one === text).length;
  for (const label of new Set(drawn))
    expect(`${label}: ${countOf(texts, label)}`).toBe(`${label}: ${countOf(drawn, label)}`);
});

test('the PNG is twice as large as the image and not blank, in a dark scheme too', async ({ page }) => {
  const faults = faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openView(page);
  const svg = (await saveImage(page, 'SVG')).bytes.toString();
  expect(svg).toContain('fill="#ffffff"');
  expect(svg).toContain('@font-face');
  const { name, bytes } = await saveImage(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  const [, height] = (await expectSound(page, svg)).frame;
  const { width, height: pngHeight, colors } = await readPng(page, bytes);
  expect([width, pngHeight]).toEqual([2400, 2 * (height ?? 0)]);
  expect(colors).toBeGreaterThan(20);
  await expect(status(page)).toHaveText(`Saved ${name}`);
  expect(faults).toEqual([]);
});

test('the image of a phone is as wide as any, and the menu works with the keys', once, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openView(page);
  await menu(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(menu(page)).not.toHaveAttribute('open');
  await expect(menu(page).locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('button').first()).toBeInViewport();
  expect(await findings(page, '.zoom')).toEqual([]);
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expectSound(page, readFileSync(await download.path(), 'utf8'));
});

test('markup in a record is text in the image', once, async ({ page }) => {
  await page.goto(`${hostileAddress}/timeline/?view=zoom`);
  await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 30_000 });
  const { name, bytes } = await saveImage(page, 'SVG');
  expect(name).toMatch(/^[a-z0-9-]+\.svg$/);
  const svg = bytes.toString();
  const { texts } = await expectSound(page, svg);
  expect(texts.some((text) => /[<>]/.test(text ?? ''))).toBe(true);
  expect(svg).not.toMatch(/ on[a-z]+="|href=|<script/i);
  expect((await readPng(page, (await saveImage(page, 'PNG')).bytes)).width).toBe(2400);
});

test(
  'where the image cannot be drawn or its code does not load, a sentence says so',
  once,
  async ({ page }) => {
    await page.route(/\/_astro\/shareButtons\..*\.js/, (route) => route.abort());
    await openView(page);
    await copyButton(page).click();
    await expect(status(page)).toContainText('could not be shared');
    await page.unroute(/\/_astro\/shareButtons\..*\.js/);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await openView(page);
    await menu(page).locator('summary').click();
    await menu(page).getByRole('button', { name: 'PNG' }).click();
    await expect(status(page)).toContainText('could not be shared');
    await expect(page.locator('.zoom-mark').first()).toBeAttached();
  },
);
