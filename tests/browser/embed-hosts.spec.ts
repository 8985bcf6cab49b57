import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { hosts, native, newspaper, wordPress } from '../hosts/pages.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import { address, builds } from '../served.ts';
import { mainWidget } from './widgets.ts';

let site: HostSite;
test.beforeAll(async () => void (site = await serveHosts()));
test.afterAll(() => site.close());

const widget = mainWidget();
const src = `${address}/embed/${widget}/`;

/** Opens a host page, and gives its frame and everything that was thrown in either. */
async function open(
  page: Page,
  where: string,
  state: 'visible' | 'attached' = 'visible',
): Promise<{ frame: Frame; faults: string[] }> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  await page.goto(where);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector('.credit', { state });
  return { frame, faults };
}

const contentOf = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

/** Waits until a frame is as high as its content, to a pixel. */
async function fits(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  const off = async () => {
    const height = await element.evaluate((one) => (one as Element).getBoundingClientRect().height);
    return Math.abs(height - (await contentOf(frame)));
  };
  await expect.poll(off).toBeLessThanOrEqual(1);
}

/** Opens and closes the first part of a widget in a narrow and a wide window, and sees that the frame goes with it. */
async function followsContent(page: Page, frame: Frame, widths = [320, 900]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await fits(frame);
    const closed = await contentOf(frame);
    for (const opened of [true, false]) {
      await frame
        .locator('details')
        .first()
        .evaluate((part, now) => {
          (part as HTMLDetailsElement).open = now;
        }, opened);
      const grown = expect.poll(async () => (await contentOf(frame)) - closed);
      await (opened ? grown.toBeGreaterThan(50) : grown.toBeLessThanOrEqual(1));
      await fits(frame);
    }
  }
}

for (const [name, host] of Object.entries(hosts))
  test(`a widget is as high as what it shows, opened and closed: ${name}`, async ({ page }) => {
    const where = site.put(`/${name.replace(/\W+/g, '-')}`, host({ src, site: `${address}/` }));
    const { frame, faults } = await open(page, where);
    await followsContent(page, frame);
    expect(faults).toEqual([]);
  });

test('where the browser sizes frames itself it needs no message, and no script at all', async ({
  page,
  browser,
}) => {
  const scripted = await open(page, site.put('/native', native({ src, site: '' }, 'allow-scripts')));
  const able = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!able, `Chromium ${browser.version()} does not size frames here.`);
  await followsContent(page, scripted.frame);
  const { frame, faults } = await open(page, site.put('/native-silent', native({ src, site: '' }, '')));
  await fits(frame);
  const rows = frame.locator('.event');
  const count = await rows.count();
  expect(await rows.locator('.event__body > p').count()).toBeGreaterThanOrEqual(count);
  await frame.locator('.filter label').nth(1).click();
  const left = await rows.filter({ visible: true }).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(count);
  await rows.filter({ visible: true }).first().locator('summary').click();
  await expect(rows.filter({ visible: true }).first().locator('.event__body')).toBeVisible();
  expect([...scripted.faults, ...faults]).toEqual([]);
});

test('a link in an article opens its event without moving the reader, and what is opened shows in the address', async ({
  page,
}) => {
  const html = newspaper({ src, site: `${address}/` }, 650)
    .replace('<iframe', '<p style="height:1500px">A long way down.</p><iframe data-mirror="when"')
    // A page that loads the script twice is no worse off.
    .replace('</body>', `<script src="${address}/embed.js"></script></body>`);
  const where = site.put('/mirror', html);
  const { frame } = await open(page, where);
  const [first = '', second = ''] = await frame
    .locator('.event')
    .evaluateAll((rows) => rows.slice(2, 4).map((row) => (row as HTMLElement).dataset['id'] ?? ''));

  const linked = await open(page, `${where}?other=1&when=${first}`);
  const row = linked.frame.locator(`[data-id="${first}"]`);
  await expect(row.locator('details')).toHaveAttribute('open');
  await expect(row).toHaveAttribute('data-on');
  await fits(linked.frame);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  await linked.frame.locator(`[data-id="${second}"] summary`).click();
  await expect(page).toHaveURL(`${where}?other=1&when=${second}`);
  await linked.frame.locator(`[data-id="${second}"] summary`).click();
  await expect(page).toHaveURL(`${where}?other=1`);

  const hostile = await open(page, `${where}?when=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  await fits(hostile.frame);
  expect(hostile.faults).toEqual([]);
});

test('pasted as an address into WordPress, a widget takes the place of its quotation, and its links work', async ({
  page,
}) => {
  const { html } = JSON.parse(readFileSync(`${builds.site}/oembed/${widget}.json`, 'utf8')) as {
    html: string;
  };
  // The built site says example.org; here it stands on a port of this machine, links and all.
  const file = readFileSync(`${builds.site}/embed/${widget}/index.html`, 'utf8');
  site.put(`/embed/${widget}/`, file.replaceAll('https://example.org', site.address));
  const where = site.put(
    '/post',
    wordPress(html.replaceAll('https://example.org', site.address), 'a1B2c3D4e5'),
  );
  const { frame, faults } = await open(page, where);
  await expect(page.locator('blockquote')).toBeHidden();
  await expect(page.locator('iframe')).toBeVisible();
  const height = Number(await page.locator('iframe').getAttribute('height'));
  expect(height).toBe(Math.min(1000, Math.ceil(await contentOf(frame))));

  await frame.locator('.event summary').first().click();
  await frame.locator('.event .proof a').first().click();
  // A source stands on another site, which WordPress opens for nobody: the page of the event has it.
  await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/$/);
  expect(faults).toEqual([]);
});

test('a widget its host hides tells no height until its frame has a width', async ({ page }) => {
  const html = `<!doctype html><title>An article</title><style>iframe { width: 0; border: 0; visibility: hidden }</style>
    <iframe src="${src}" title="A widget"></iframe>
    <script>window.heights = []; addEventListener('message', ({ data }) => data.sentinel === 'amp' && heights.push(data.height))</script>`;
  const { frame } = await open(page, site.put('/widthless', html), 'attached');
  await frame.waitForLoadState('load');
  await page.waitForTimeout(500);
  expect(await page.evaluate('heights')).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '650px'));
  await expect.poll(() => page.evaluate('heights.length')).toBeGreaterThan(0);
  const told = (await page.evaluate('heights.at(-1)')) as number;
  expect(Math.abs(told - (await contentOf(frame)))).toBeLessThanOrEqual(1);
});

test('a host that asks for the height 20,000 times gets few answers, and the last one is right', async ({
  page,
}) => {
  const html = `<!doctype html><title>An article</title><iframe src="${src}" title="A widget" width="650"></iframe>
    <script>window.heights = []; addEventListener('message', ({ data }) => data.sentinel === 'amp' && heights.push(data.height))</script>`;
  const { frame } = await open(page, site.put('/flood', html));
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (let asked = 0; asked < 20_000; asked++) frame?.postMessage({ sentinel: 'amp' }, '*');
  });
  // What is asked after the flood is answered after it.
  await page.waitForTimeout(1000);
  await page.evaluate('heights.push("end"), frames[0].postMessage({ sentinel: "amp" }, "*")');
  await expect.poll(() => page.evaluate('typeof heights.at(-1)')).toBe('number');
  const heights = await page.evaluate<(number | string)[]>('heights');
  expect(heights.length).toBeLessThan(500);
  expect(Math.abs(Number(heights.at(-1)) - (await contentOf(frame)))).toBeLessThanOrEqual(1);
});

test('a widget answers only the page around it, and believes nothing it is told', async ({ page }) => {
  const html = `<!doctype html><title>An article</title><iframe src="${src}" title="A widget"></iframe>
    <iframe srcdoc="<script>setInterval(() => { for (const message of [{type:'record-mirror',event:'x'}, {sentinel:'amp'}, {type:'embed-size',height:9}, '[iFrameSizer]x:0:true:']) parent.frames[0].postMessage(message,'*') }, 50)</script>" title="Another"></iframe>
    <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(site.put('/liar', html));
  const frame = page.frames().find((one) => one.url() === src) as Frame;
  await frame.waitForSelector('.credit');
  const before = await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (const message of [
      null,
      0,
      [],
      {},
      'pymxPYMx',
      '[iFrameSizer]',
      '[iFrameSizer]<img src=x>:1:true',
      { message: 'ready', secret: '<script>' },
      { type: 'record-mirror', event: { toString: 1 } },
      { type: 'record-mirror', event: '../../x' },
      { type: 'record-mirror', event: 'x"]' },
      '9'.repeat(1_000_000),
      NaN,
      new Map([['sentinel', 'amp']]),
      new Blob(['x']),
      JSON.parse('{"__proto__": {"sentinel": "amp"}}'),
    ])
      frame?.postMessage(message, '*');
    return location.href;
  });
  await page.waitForTimeout(200);
  expect(page.url()).toBe(before);
  expect(faults).toEqual([]);
  expect(await frame.locator('[data-on]').count()).toBe(0);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  // What it says is its height, in the forms hosts know, and nothing of the reader.
  for (const one of heard)
    expect(JSON.stringify(one)).toMatch(
      /iFrameResizerChild|embed-size|datawrapper-height|iframe\.resize|set-height|\[iFrameSizer\]|xPYMxheightxPYMx/,
    );
});
