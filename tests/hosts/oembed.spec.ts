import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { discoveryLayout, layoutAnswer, oembedFolders, pageAnswer } from '../../src/embed/oembedNames.ts';
import { mainWidget } from '../browser/widgets.ts';
import { filesOf } from '../build/pages.ts';
import { builtSites } from './place.ts';
import { type Host, isInstalled, startNginx } from './servers.ts';

interface Answer {
  width: number;
  html: string;
}

/** Returns the path below the base of the page or widget that a response is for, by the name of the response; that of everything a widget has is asked for by its layout. */
function pathFor(name: string): string {
  const [folder, ...rest] = name.split('/');
  if (folder === oembedFolders.pages) return name === pageAnswer('index') ? '' : `${rest.join('/')}/`;
  if (folder !== oembedFolders.layouts) return `embed/${name}/?layout=full`;
  return `embed/${rest.slice(0, -1).join('/')}/?layout=${rest.at(-1)}`;
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
    const compact = layoutAnswer(main, discoveryLayout);

    test('the address of any page with a widget, and of any widget, has an answer', async ({ request }) => {
      const names = filesOf(`${site.folder}/oembed`).filter((name) => name.endsWith('.json'));
      for (const folder of Object.values(oembedFolders))
        expect(names.filter((name) => name.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(3);
      for (const name of names) {
        const path = pathFor(name.replace('.json', ''));
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
        expect([json.status(), await json.text()], url).toEqual([200, fileOf(`${compact}.json`)]);
        const xml = await ask(request, `?format=xml&url=${url}`);
        expect([xml.status(), await xml.text()], url).toEqual([200, fileOf(`${compact}.xml`)]);
        expect(json.headers()['content-type']).toContain('application/json');
        expect(xml.headers()['content-type']).toContain('text/xml');
        expect(json.headers()['access-control-allow-origin']).toBe('*');
      }
    });

    test('a widget is answered for in the layout its address asks for, if it has that one', async ({
      request,
    }) => {
      const answerFor = async (path: string) =>
        (await ask(request, `?url=${encodeURIComponent(addressOf(path))}`)).text();
      const list = fileOf(`${layoutAnswer(main, 'list')}.json`);
      expect(list).toContain(`embed/${main}/?layout=list`);
      for (const query of ['?layout=list', '?theme=dark&layout=list&max=3#x'])
        expect(await answerFor(`embed/${main}/${query}`), query).toBe(list);
      // As its own page shows it.
      for (const query of ['?layout=tall', '?layout=full'])
        expect(await answerFor(`embed/${main}/${query}`), query).toBe(fileOf(`${main}.json`));
      for (const query of ['', '?layout=LIST', '?xlayout=list', '?x#&layout=list', '#?layout=list'])
        expect(await answerFor(`embed/${main}/${query}`), query).toBe(fileOf(`${compact}.json`));
      // Neither a story nor a page has layouts.
      expect(await answerFor('embed/story/?layout=compact')).toBe(fileOf('story.json'));
      expect(await answerFor('?layout=compact')).toBe(fileOf(`${pageAnswer('index')}.json`));
    });

    test('an unknown address is not found, and an unknown format not implemented', async ({ request }) => {
      const known = encodeURIComponent(addressOf(`embed/${main}/`));
      const unknown = [
        'https://other.example/',
        addressOf('embed/nowhere/'),
        addressOf('a/b/c/d/'),
        // The names of responses are no addresses of widgets.
        addressOf(`embed/${pageAnswer('index')}/`),
        addressOf(`embed/${compact}/`),
        addressOf(`embed/${main}/compact/`),
        `${origin}.x/`,
      ];
      for (const query of ['', '?url=', ...unknown.map((url) => `?url=${encodeURIComponent(url)}`)])
        expect((await ask(request, query)).status(), query).toBe(404);
      expect((await ask(request, `?url=${known}&format=yaml`)).status()).toBe(501);
    });

    test('no answer is wider than asked', async ({ request }) => {
      const url = encodeURIComponent(addressOf(`embed/${main}/`));
      for (const [asked, width] of [
        [7, 7],
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
