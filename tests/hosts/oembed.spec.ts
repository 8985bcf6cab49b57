import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { mainWidget } from '../browser/widgets.ts';
import { filesOf } from '../build/pages.ts';
import { builtSites } from './place.ts';
import { type Host, isInstalled, startNginx } from './servers.ts';

interface Answer {
  width: number;
  html: string;
}

test.skip(!isInstalled('nginx'), 'nginx is not on this machine');

for (const site of builtSites)
  test.describe(`oEmbed on nginx, at ${site.base}`, () => {
    let host: Host | undefined;
    test.describe.configure({ mode: 'default' });
    test.beforeAll(async () => void (host = await startNginx(site)));
    test.afterAll(() => host?.stop());

    /** The origin the site is built for. */
    const origin = 'https://example.org';
    const main = mainWidget(site.content);
    const fileOf = (name: string) => readFileSync(`${site.folder}/oembed/${name}`, 'utf8');
    const ask = (request: APIRequestContext, query: string) =>
      request.get(`${host?.address}${site.base}oembed${query}`);
    const addressOf = (path: string) => `${origin}${site.base}${path}`;

    test('the address of any page with a widget, and of any widget, has an answer', async ({ request }) => {
      const names = filesOf(`${site.folder}/oembed`).filter((name) => name.endsWith('.json'));
      expect(names.filter((name) => name.startsWith('pages/')).length).toBeGreaterThan(10);
      for (const name of names) {
        const path = name.startsWith('pages/')
          ? name.replace(/^pages\/(index\.json$)?/, '').replace(/\.json$/, '/')
          : `embed/${name.replace(/\.json$/, '/')}`;
        const answer = await ask(request, `?url=${encodeURIComponent(addressOf(path))}`);
        expect([answer.status(), await answer.text()], path).toEqual([200, fileOf(name)]);
      }
    });

    test('both formats are answered, however the address is written, and with the headers of open files', async ({
      request,
    }) => {
      const widget = `embed/${main}/`;
      const encoded = encodeURIComponent(addressOf(widget));
      for (const url of [
        encoded,
        encoded.replace(/%2F$/, ''),
        encoded.replaceAll('%2F', '%2f'),
        encoded.replace(/^https/, 'http'),
        addressOf(widget),
        encodeURIComponent(`${addressOf(widget)}?theme=dark#x`),
      ]) {
        const json = await ask(request, `?url=${url}&format=json`);
        expect([json.status(), await json.text()], url).toEqual([200, fileOf(`${main}.json`)]);
        const xml = await ask(request, `?format=xml&url=${url}`);
        expect([xml.status(), await xml.text()], url).toEqual([200, fileOf(`${main}.xml`)]);
        expect(json.headers()['content-type']).toContain('application/json');
        expect(xml.headers()['content-type']).toContain('text/xml');
        expect(json.headers()['access-control-allow-origin']).toBe('*');
      }
    });

    test('an unknown address is not found, and an unknown format not implemented', async ({ request }) => {
      const known = encodeURIComponent(addressOf(`embed/${main}/`));
      const unknown = [
        'https://other.example/',
        addressOf('embed/nowhere/'),
        addressOf('a/b/c/d/'),
        `${origin}.x/`,
      ];
      for (const query of ['', '?url=', ...unknown.map((url) => `?url=${encodeURIComponent(url)}`)])
        expect((await ask(request, query)).status(), query).toBe(404);
      expect((await ask(request, `?url=${known}&format=yaml`)).status()).toBe(501);
    });

    test('no answer is wider than asked', async ({ request }) => {
      const url = encodeURIComponent(addressOf(`embed/${main}/`));
      for (const [asked, width] of [
        [320, 320],
        [599, 599],
        [600, 600],
        [1200, 600],
      ] as const) {
        const json = (await (await ask(request, `?url=${url}&maxwidth=${asked}`)).json()) as Answer;
        expect([json.width, /width="(\d+)"/.exec(json.html)?.[1]]).toEqual([width, String(width)]);
        const xml = await (await ask(request, `?url=${url}&format=xml&maxwidth=${asked}`)).text();
        expect(xml).toContain(`<width>${width}</width>`);
        expect(xml).toContain(`width=&#34;${width}&#34;`);
      }
      expect((await ask(request, `?url=${url}&maxwidth=wide`)).status()).toBe(200);
    });
  });
