import { expect, type Page } from '@playwright/test';
import { builderCode, readBuilderData } from '../hosts/codes.ts';
import { type HostSite, serveHosts } from '../hosts/serve.ts';
import type { RecordSite } from '../served.ts';
import { test } from './site.ts';

let host: HostSite;
test.beforeAll(async () => void (host = await serveHosts()));
test.afterAll(() => host.close());

const article = (body: string) =>
  `<!doctype html><title>An article</title><link rel="icon" href="data:,">${body}`;
const widths = [240, 320, 360, 650, 900, 1280];

/** Returns the ids of one widget of each kind, the longest timeline and an event; of the stories, one stands for all. */
function widgetsOfEachKind(site: RecordSite): string[] {
  const { widgets, events } = readBuilderData(site);
  const timelines = widgets.filter((widget) => widget.events);
  const longest = timelines.toSorted((a, b) => (b.events?.length ?? 0) - (a.events?.length ?? 0))[0];
  const others = widgets.filter((widget) => !widget.events && !widget.id.includes('/'));
  return [...new Set([timelines[0], longest, ...others])]
    .flatMap((widget) => (widget ? [widget.id] : []))
    .concat(events.slice(-1).map(({ id }) => `event/${id}`));
}

/** Returns, as text, the frames of a page with one column of each width that do not fit their widget. */
async function misfitFrames(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, width] of widths.entries()) {
    const element = page.locator('iframe').nth(index);
    await element.scrollIntoViewIfNeeded();
    const measure = async () => {
      const frame = await (await element.elementHandle())?.contentFrame();
      const box = Math.round((await element.boundingBox())?.height ?? 0);
      const inside = await frame?.evaluate(() => ({
        inner: innerHeight,
        content: Math.ceil(document.querySelector('.widget')?.getBoundingClientRect().height ?? 0),
      }));
      return { box, inner: inside?.inner ?? 0, content: inside?.content ?? 0 };
    };
    const isFitted = async () => {
      const { box, inner, content } = await measure();
      return content > 0 && Math.abs(box - inner) <= 1 && Math.abs(inner - content) <= 1;
    };
    const fits = await expect
      .poll(isFitted, { timeout: 8000 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    if (!fits) faults.push(`${width} px: ${JSON.stringify(await measure())}`);
  }
  return faults;
}

test.use({ viewport: { width: 1320, height: 900 } });

for (const kind of ['html', 'frame'] as const)
  test(`every widget fits every column with the code "${kind}"`, async ({ page, browser, site }) => {
    test.setTimeout(240_000);
    await page.goto('/');
    const sizesFrames = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
    test.skip(kind === 'frame' && !sizesFrames, `Chromium ${browser.version()} does not size frames here.`);
    const faults: string[] = [];
    for (const widget of widgetsOfEachKind(site)) {
      const columns = widths.map(
        (width) => `<div style="width:${width}px">${builderCode(kind, widget, site)}</div>`,
      );
      await page.goto(host.put('/columns', article(columns.join(''))));
      faults.push(...(await misfitFrames(page)).map((fault) => `${widget}, ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('a widget in a printed article keeps every date within its frame, and prints completely on its own', async ({
  page,
  site,
}) => {
  const widget = readBuilderData(site).widgets[0]?.id ?? '';
  for (const kind of ['html', 'frame', 'script'] as const) {
    await page.goto(
      host.put('/printed', article(`<div style="width:650px">${builderCode(kind, widget, site)}</div>`)),
    );
    const frame = page.frames()[1];
    if (!frame) throw new Error('The code made no frame.');
    await frame.waitForSelector('.credit');
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(150);
    const dates = await frame.locator('.event time').count();
    await page.emulateMedia({ media: 'print' });
    const clippedCount = await frame.evaluate(
      () =>
        [...document.querySelectorAll('.event time, .credit')].filter(
          (part) => part.getBoundingClientRect().bottom > innerHeight,
        ).length,
    );
    expect(clippedCount, kind).toBe(0);
    await expect(frame.locator('.event time').filter({ visible: true })).toHaveCount(dates);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goto(`/embed/${widget}/`);
  await page.emulateMedia({ media: 'print' });
  const collapsedCount = await page
    .locator('.event__body')
    .evaluateAll((bodies) => bodies.filter((body) => body.getBoundingClientRect().height === 0).length);
  expect(collapsedCount).toBe(0);
});
