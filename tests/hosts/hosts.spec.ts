import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecords } from '../../src/reader/records.ts';
import { headersOf } from '../../src/site/headers.ts';
import { kinds } from '../browser/kinds.ts';
import { mainWidget } from '../browser/widgets.ts';
import { builds, ports } from '../served.ts';
import { type Host, isHere, startNginx, startWrangler } from './servers.ts';

const hosts = [
  { name: 'nginx', start: startNginx, here: isHere('nginx') },
  { name: "Cloudflare's runtime", start: startWrangler, here: true },
];
const widget = `/embed/${mainWidget()}/`;

/** The addresses of the frozen copies of the main widget. */
const frozen = () =>
  readdirSync(join(builds.site, widget))
    .filter((name) => name.startsWith('@'))
    .map((name) => `${widget}${name}/`);

function siteOf() {
  const { site } = readRecords('content').records;
  if (!site) throw new Error('content/site.yaml is faulty.');
  return site;
}

for (const { name, start, here } of hosts)
  test.describe(`on ${name}${here ? '' : ' (left out: not on this machine)'}`, () => {
    let host: Host | undefined;
    test.describe.configure({ mode: 'default' });
    test.skip(!here, `${name} is not on this machine`);
    test.beforeAll(async () => void (host = await start()));
    test.afterAll(() => host?.stop());
    const at = (path: string) => `${host?.address}${path}`;

    test('every kind of page opens without a fault or a breach of the policy', async ({ page }) => {
      test.setTimeout(120_000);
      const told: string[] = [];
      page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      for (const { path } of kinds()) {
        const answer = await page.goto(at(path));
        expect(answer?.status(), path).toBe(path === '/nowhere/' ? 404 : 200);
        await expect(page.locator('h1, h2').first(), path).toBeVisible();
        const faults = told.splice(0).filter((text) => !(path === '/nowhere/' && text.includes('404')));
        expect(faults, path).toEqual([]);
      }
    });

    test('what scripts do passes the policy: a search, the zoomable view, the preview of a widget', async ({
      page,
    }) => {
      const told: string[] = [];
      page.on('console', (message) => {
        // A browser asks for the icon of a bare picture by itself.
        if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
          told.push(message.text());
      });
      page.on('pageerror', (error) => told.push(error.message));
      await page.goto(at('/search/'));
      await page.getByLabel('Words').fill(siteOf().subject);
      await expect(page.getByRole('status')).toContainText(/\d+ results? for/);
      await page.goto(at('/timeline/?view=zoom'));
      await expect(page.locator('record-zoom[data-state=open]')).toBeAttached({ timeout: 20_000 });
      await page.goto(at('/press/'));
      await expect(page.locator('[data-said=height]')).toHaveText(/^\d+ px$/);
      await expect(page.locator('[data-said=bytes]')).toHaveText(/ kB$/, { timeout: 20_000 });
      // A picture opened by itself is a document of its own, with the policy of its address.
      await page.goto(at(`/charts/${mainWidget()}.svg`));
      await expect(page.locator('svg text').first()).toBeVisible();
      expect(told).toEqual([]);
    });

    test('the headers are sent as written', async ({ request, page }) => {
      await page.goto(at('/'));
      const sheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
      const paths = [
        '/',
        '/timeline/',
        '/search/',
        '/about/',
        widget,
        ...frozen(),
        '/.well-known/security.txt',
        `/charts/${mainWidget()}.svg`,
        '/data/events.json',
        '/embed.js',
        '/feed.xml',
        sheet ?? '',
      ];
      for (const path of paths) {
        const answer = await request.get(at(path));
        expect(answer.status(), path).toBe(200);
        for (const [header, value] of Object.entries(headersOf(path)))
          expect(answer.headers()[header.toLowerCase()], `${path} ${header}`).toBe(value);
        expect(answer.headers()['x-frame-options'], path).toBeUndefined();
      }
    });

    test('files come with their types, compressed, and an address without its slash leads on', async ({
      request,
    }) => {
      for (const [path, type] of [
        ['/', 'text/html'],
        ['/feed.xml', 'application/atom+xml'],
        ['/feed.json', 'application/feed+json'],
        ['/data/events.csv', 'text/csv'],
        ['/data/events.ics', 'text/calendar'],
        ['/data/events.json', 'application/json'],
      ] as const) {
        const answer = await request.get(at(path), { headers: { 'accept-encoding': 'br' } });
        expect(answer.headers()['content-type'], path).toContain(type);
        if (/html|\/json$/.test(type)) expect(answer.headers()['content-encoding'], path).toBe('br');
      }
      const moved = await request.get(at('/about'), { maxRedirects: 0 });
      expect([301, 307, 308]).toContain(moved.status());
      expect(moved.headers()['location']).toMatch(/\/about\/$/);
    });

    test('another site may frame a widget and fetch a file, and frame no page', async ({ page }) => {
      const frames = createServer((_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            `<iframe name="widget" src="${at(widget)}"></iframe><iframe name="page" src="${at('/about/')}"></iframe><iframe name="sealed" sandbox="allow-scripts" src="${at(widget)}?theme=dark"></iframe>`,
          ),
      );
      await new Promise<void>((done) => frames.listen(ports.stranger, done));
      try {
        const told: string[] = [];
        page.on('console', (message) => told.push(message.text()));
        await page.goto(`http://localhost:${ports.stranger}`);
        await expect(page.frameLocator('[name=widget]').locator('ol').first()).toBeVisible();
        await expect.poll(() => told.join('\n')).toContain('frame-ancestors');
        await expect.poll(() => page.frame('page')?.url()).toBe('chrome-error://chromewebdata/');
        await expect(page.frameLocator('[name=sealed]').locator('html')).toHaveAttribute(
          'data-theme',
          'dark',
        );
        const fetched = (path: string) =>
          page.evaluate(
            (from) =>
              fetch(from).then(
                ({ ok }) => ok,
                () => false,
              ),
            at(path),
          );
        for (const path of ['/data/events.json', '/feed.json', '/oembed/' + mainWidget() + '.json', widget])
          expect(await fetched(path), path).toBe(true);
        expect(await fetched('/about/')).toBe(false);
      } finally {
        frames.close();
      }
    });
  });
