import { expect, type Page, test } from '@playwright/test';
import { redirectRoutes } from '../../src/integrations/redirectRoutes.ts';
import { mainWidget } from '../browser/widgets.ts';
import { filesOf } from '../build/pages.ts';
import type { Place } from './place.ts';
import { type HostSite, serveHosts } from './serve.ts';

/** Returns the HTML of named frames. */
const frames = (sources: Record<string, string>) =>
  Object.entries(sources)
    .map(([name, src]) => `<iframe name="${name}" src="${src}" title="${name}"></iframe>`)
    .join('');

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,"><body>${body}</body></html>`;

/** Defines the tests of what pages of other sites may do with the site. */
export function frameTests({ at, site }: Place): void {
  let otherSite: HostSite;
  test.beforeAll(async () => void (otherSite = await serveHosts()));
  test.afterAll(() => otherSite.close());
  const main = mainWidget(site.content);
  const list = (view: Page, name: string) => view.frameLocator(`[name=${name}]`).locator('ol').first();

  test('another site may frame widgets and fetch files, but not frame pages', async ({ page: view }) => {
    const consoleTexts: string[] = [];
    view.on('console', (message) => consoleTexts.push(message.text()));
    const body = frames({ widget: at(`/embed/${main}/`), page: at('/about/') });
    const sandboxed = `<iframe name="sealed" sandbox="allow-scripts" src="${at(`/embed/${main}/`)}?theme=dark"></iframe>`;
    await view.goto(otherSite.put('/article', page(body + sandboxed)));
    await expect(list(view, 'widget')).toBeVisible();
    await expect.poll(() => consoleTexts.join('\n')).toContain('frame-ancestors');
    await expect.poll(() => view.frame('page')?.url()).toBe('chrome-error://chromewebdata/');
    await expect(view.frameLocator('[name=sealed]').locator('html')).toHaveAttribute('data-theme', 'dark');
    const canFetch = (path: string) =>
      view.evaluate(
        (from) =>
          fetch(from).then(
            ({ ok }) => ok,
            () => false,
          ),
        at(path),
      );
    for (const path of ['/data/events.json', '/feed.json', `/oembed/${main}.json`, `/embed/${main}/`])
      expect(await canFetch(path), path).toBe(true);
    expect(await canFetch('/about/')).toBe(false);
  });

  test('a cross-origin isolated page can show widgets, frozen copies and charts, and load the sizing script', async ({
    page: view,
  }) => {
    const copies = filesOf(site.folder).filter((file) => /^embed\/.*\/@[\d-]+\/index\.html$/.test(file));
    const sources = {
      widget: at(`/embed/${main}/`),
      zoom: at('/embed/zoom/'),
      ...Object.fromEntries(copies.map((file, n) => [`copy${n}`, at(`/${file.replace('index.html', '')}`)])),
    };
    const more = `<img src="${at(`/charts/${main}.svg`)}" alt=""><script src="${at('/embed.js')}"></script>`;
    const isolated = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    await view.goto(otherSite.put('/isolated', page(frames(sources) + more), isolated));
    expect(await view.evaluate(() => crossOriginIsolated)).toBe(true);
    for (const name of Object.keys(sources)) await expect(list(view, name), name).toBeAttached();
    const zoom = view.frameLocator('[name=zoom]');
    await zoom.getByRole('button', { name: 'Zoom and search' }).click();
    await expect(zoom.locator('record-zoom')).toHaveAttribute('data-state', 'open', { timeout: 20_000 });
    await expect
      .poll(() => view.locator('img').evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBeGreaterThan(0);
    // The script has set the height of the frame.
    await expect
      .poll(() => view.locator('[name=widget]').evaluate((one) => one.getBoundingClientRect().height))
      .toBeGreaterThan(300);
  });

  test('a frame with an unknown widget says so', async ({ page: view }) => {
    const sources = {
      one: at('/embed/nowhere/'),
      deep: at('/embed/event/nowhere/'),
      copy: at(`/embed/${main}/@1999-01-01/`),
      below: at('/embed/zoom/nowhere/'),
    };
    await view.goto(otherSite.put('/missing', page(frames(sources))));
    for (const name of Object.keys(sources))
      await expect(view.frameLocator(`[name=${name}]`).getByRole('heading'), name).toHaveText(
        'There is no widget at this address',
      );
  });

  test('an old address redirects to the new one, and a widget keeps its options and the secret of its host', async ({
    page: view,
    request,
  }) => {
    const moved = Object.entries(redirectRoutes(site.content));
    test.skip(moved.length === 0, 'nothing in this record has moved');
    for (const [from, to] of moved) {
      const answer = await request.get(`${at(from)}?theme=dark`, { maxRedirects: 0 });
      expect([answer.status(), answer.headers()['location']], from).toEqual([
        301,
        `${site.base}${to.slice(1)}?theme=dark`,
      ]);
    }
    const [from = '', to = ''] = moved.find(([old]) => /^\/embed\/[^/]+\/$/.test(old)) ?? [];
    const query = '?theme=dark&heading=3#?secret=abcdefghij';
    const listener = `<script>addEventListener('message', ({ data }) => { if (data.secret === 'abcdefghij') document.title = data.message })</script>`;
    const body = frames({ moved: at(from) + query });
    await view.goto(
      otherSite.put('/moved', page(listener + body), { 'cross-origin-embedder-policy': 'require-corp' }),
    );
    await expect.poll(() => view.frame('moved')?.url()).toBe(at(to) + query);
    const widget = view.frameLocator('[name=moved]');
    await expect(widget.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(widget.locator('h1[aria-level="3"]')).toBeVisible();
    await expect(view).toHaveTitle('height');
  });
}
