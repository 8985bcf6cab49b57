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

/** Opens a host page and returns its frame and the errors thrown in either. */
async function openHostPage(
  page: Page,
  url: string,
  state: 'visible' | 'attached' = 'visible',
): Promise<{ frame: Frame; faults: string[] }> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector('.credit', { state });
  return { frame, faults };
}

/** The height of the content of a frame; the document itself keeps the height that was last reported. */
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('.widget')?.getBoundingClientRect().height ?? 0));

/** Waits until the content of a frame has its width, and the frame is as high as its content, within one pixel. */
async function expectFrameFits(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  const difference = async () => {
    const box = await element.evaluate((one) => {
      const { clientWidth, offsetHeight } = one as HTMLElement;
      return { width: clientWidth, height: offsetHeight };
    });
    // A frame of another site hears of its new width a moment later.
    const innerWidth = await frame.evaluate(() => window.innerWidth);
    return Math.max(Math.abs(box.width - innerWidth), Math.abs(box.height - (await contentHeight(frame))));
  };
  await expect.poll(difference).toBeLessThanOrEqual(1);
}

/** Opens and closes the first part of a widget in a narrow and a wide window, and expects the frame to follow its height. */
async function expectFrameFollowsContent(page: Page, frame: Frame, widths = [320, 900]): Promise<void> {
  // The marks wait for the screen to be free; heights measured before that are those of another moment.
  await frame.waitForFunction(() => !('drawings' in document.documentElement.dataset));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await expectFrameFits(frame);
    const closed = await contentHeight(frame);
    for (const opened of [true, false]) {
      await frame
        .locator('details')
        .first()
        .evaluate((part, open) => {
          (part as HTMLDetailsElement).open = open;
        }, opened);
      const growth = expect.poll(async () => (await contentHeight(frame)) - closed);
      await (opened ? growth.toBeGreaterThan(50) : growth.toBeLessThanOrEqual(1));
      await expectFrameFits(frame);
    }
  }
}

for (const [name, host] of Object.entries(hosts))
  test(`a widget is as high as what it shows, opened and closed: ${name}`, async ({ page }) => {
    const url = site.put(`/${name.replace(/\W+/g, '-')}`, host({ src, site: `${address}/` }));
    const { frame, faults } = await openHostPage(page, url);
    await expectFrameFollowsContent(page, frame);
    expect(faults).toEqual([]);
  });

test('a browser that sizes frames itself needs no messages, and no script at all', async ({
  page,
  browser,
}) => {
  const scripted = await openHostPage(page, site.put('/native', native({ src, site: '' }, 'allow-scripts')));
  const sizesFrames = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!sizesFrames, `Chromium ${browser.version()} does not size frames here.`);
  await expectFrameFollowsContent(page, scripted.frame);
  const { frame, faults } = await openHostPage(
    page,
    site.put('/native-silent', native({ src, site: '' }, '')),
  );
  await expectFrameFits(frame);
  const rows = frame.locator('.event');
  const count = await rows.count();
  expect(await rows.locator('.event__body > p').count()).toBeGreaterThanOrEqual(count);
  await frame.locator('.filter label').nth(1).click();
  const visibleCount = await rows.filter({ visible: true }).count();
  expect(visibleCount).toBeGreaterThan(0);
  expect(visibleCount).toBeLessThan(count);
  await rows.filter({ visible: true }).first().locator('summary').click();
  await expect(rows.filter({ visible: true }).first().locator('.event__body')).toBeVisible();
  expect([...scripted.faults, ...faults]).toEqual([]);
});

test('a link in an article opens its event without scrolling the page, and the address shows what is open', async ({
  page,
}) => {
  const html = newspaper({ src, site: `${address}/` }, 650)
    .replace('<iframe', '<p style="height:1500px">A long way down.</p><iframe data-mirror="when"')
    // Loading the script twice must do no harm.
    .replace('</body>', `<script src="${address}/embed.js"></script></body>`);
  const url = site.put('/mirror', html);
  const { frame } = await openHostPage(page, url);
  const [first = '', second = ''] = await frame
    .locator('.event')
    .evaluateAll((rows) => rows.slice(2, 4).map((row) => (row as HTMLElement).dataset['id'] ?? ''));

  const linked = await openHostPage(page, `${url}?other=1&when=${first}`);
  const row = linked.frame.locator(`[data-id="${first}"]`);
  await expect(row.locator('details')).toHaveAttribute('open');
  await expect(row).toHaveAttribute('data-on');
  await expectFrameFits(linked.frame);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  await linked.frame.locator(`[data-id="${second}"] summary`).click();
  await expect(page).toHaveURL(`${url}?other=1&when=${second}`);
  await linked.frame.locator(`[data-id="${second}"] summary`).click();
  await expect(page).toHaveURL(`${url}?other=1`);

  const hostile = await openHostPage(
    page,
    `${url}?when=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
  );
  await expectFrameFits(hostile.frame);
  expect(hostile.faults).toEqual([]);
});

test('a widget pasted into WordPress as an address replaces its quotation, and its links work', async ({
  page,
}) => {
  const { html } = JSON.parse(readFileSync(`${builds.site}/oembed/${widget}.json`, 'utf8')) as {
    html: string;
  };
  // The built site links to example.org; the test serves it from a local port.
  const file = readFileSync(`${builds.site}/embed/${widget}/index.html`, 'utf8');
  site.put(`/embed/${widget}/`, file.replaceAll('https://example.org', site.address));
  const url = site.put(
    '/post',
    wordPress(html.replaceAll('https://example.org', site.address), 'a1B2c3D4e5'),
  );
  const { frame, faults } = await openHostPage(page, url);
  await expect(page.locator('blockquote')).toBeHidden();
  await expect(page.locator('iframe')).toBeVisible();
  const height = Number(await page.locator('iframe').getAttribute('height'));
  expect(height).toBe(Math.min(1000, Math.ceil(await contentHeight(frame))));

  await frame.locator('.event summary').first().click();
  await frame.locator('.event .proof a').first().click();
  // WordPress opens no links to other sites, so a source leads to the event's page, which links it.
  await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/$/);
  expect(faults).toEqual([]);
});

test('a widget hidden by its host reports no height until its frame has a width', async ({ page }) => {
  const html = `<!doctype html><title>An article</title><style>iframe { width: 0; border: 0; visibility: hidden }</style>
    <iframe src="${src}" title="A widget"></iframe>
    <script>window.heights = []; addEventListener('message', ({ data }) => data.sentinel === 'amp' && heights.push(data.height))</script>`;
  const { frame } = await openHostPage(page, site.put('/widthless', html), 'attached');
  await frame.waitForLoadState('load');
  await page.waitForTimeout(500);
  expect(await page.evaluate('heights')).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '650px'));
  await expect.poll(() => page.evaluate('heights.length')).toBeGreaterThan(0);
  const height = (await page.evaluate('heights.at(-1)')) as number;
  expect(Math.abs(height - (await contentHeight(frame)))).toBeLessThanOrEqual(1);
});

test('a host that asks for the height 20,000 times gets fewer than 500 answers, and the last one is right', async ({
  page,
}) => {
  const html = `<!doctype html><title>An article</title><iframe src="${src}" title="A widget" width="650"></iframe>
    <script>window.heights = []; addEventListener('message', ({ data }) => data.sentinel === 'amp' && heights.push(data.height))</script>`;
  const { frame } = await openHostPage(page, site.put('/flood', html));
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (let i = 0; i < 20_000; i++) frame?.postMessage({ sentinel: 'amp' }, '*');
  });
  // A question after the flood is still answered.
  await page.waitForTimeout(1000);
  await page.evaluate('heights.push("end"), frames[0].postMessage({ sentinel: "amp" }, "*")');
  await expect.poll(() => page.evaluate('typeof heights.at(-1)')).toBe('number');
  const heights = await page.evaluate<(number | string)[]>('heights');
  expect(heights.length).toBeLessThan(500);
  const widgetHeight = await frame.evaluate(
    () => document.querySelector('.widget')?.getBoundingClientRect().height ?? 0,
  );
  expect(Math.abs(Number(heights.at(-1)) - widgetHeight)).toBeLessThanOrEqual(1);
});

test('a widget answers only the page that frames it, and trusts no message', async ({ page }) => {
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
  // It sends its height, in the formats hosts know, and nothing about the reader.
  for (const message of heard)
    expect(JSON.stringify(message)).toMatch(
      /iFrameResizerChild|embed-size|datawrapper-height|iframe\.resize|set-height|\[iFrameSizer\]|xPYMxheightxPYMx/,
    );
});
