import { extname } from 'node:path';
import { type APIResponse, expect, test } from '@playwright/test';
import { headersOf } from '../../src/site/headers.ts';
import { filesOf } from '../build/pages.ts';
import { mainWidget } from '../browser/widgets.ts';
import type { Place } from './place.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': '/xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.js': 'javascript',
  '.css': 'text/css',
  '.webmanifest': 'application/manifest+json',
};

/** Defines the tests of a server's responses: their headers, caching and content types. */
export function answerTests({ at, site }: Place): void {
  const address = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  /** Returns the first and last file of each extension in each top-level folder. */
  const samples = () => {
    const files = filesOf(site.folder).filter(
      (file) => !/^_(headers|redirects)$|^(embed\/)?404\.html$/.test(file),
    );
    const filesByKind = Map.groupBy(files.sort(), (file) => `${file.split('/', 1)[0]} ${extname(file)}`);
    return [...filesByKind.values()].flatMap((group) => [...new Set([group[0] ?? '', group.at(-1) ?? ''])]);
  };
  const expectHeaders = (answer: APIResponse, path: string) => {
    const expected = headersOf(site.base.slice(0, -1) + path, site.base);
    const pairs = Object.keys(expected).map((name) => [name, answer.headers()[name.toLowerCase()]]);
    expect(Object.fromEntries(pairs), path).toEqual(expected);
  };

  test('every kind of file is sent with its headers, each once, and its content type', async ({
    request,
  }) => {
    test.setTimeout(120_000);
    for (const path of samples().map(address)) {
      const answer = await request.get(at(path));
      expect(answer.status(), path).toBe(200);
      expectHeaders(answer, path);
      const names = answer.headersArray().map(({ name }) => name.toLowerCase());
      expect(new Set(names).size, path).toBe(names.length);
      expect(answer.headers()['x-frame-options'], path).toBeUndefined();
      const type = types[extname(path) || '.html'];
      if (type && !path.startsWith('/feed')) expect(answer.headers()['content-type'], path).toContain(type);
    }
    const feeds = await Promise.all(['/feed.xml', '/feed.json'].map((path) => request.get(at(path))));
    expect(feeds.map((answer) => answer.headers()['content-type'])).toEqual([
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ]);
  });

  test('text is compressed for clients that accept it, and caches keep the encodings apart', async ({
    request,
  }) => {
    for (const path of ['/', '/data/events.json', `/embed/${mainWidget(site.content)}/`])
      for (const encoding of ['br', 'gzip', 'identity']) {
        const answer = await request.get(at(path), { headers: { 'accept-encoding': encoding } });
        const { etag = '', vary, 'content-encoding': sentAs = 'identity' } = answer.headers();
        expect([sentAs, vary], path).toEqual([encoding, 'Accept-Encoding']);
        const again = await request.get(at(path), {
          headers: { 'accept-encoding': encoding, 'if-none-match': etag },
        });
        expect([again.status(), again.headers()['vary']], path).toEqual([304, 'Accept-Encoding']);
      }
  });

  test('error responses are not cached as immutable, and have a policy like a page', async ({ request }) => {
    for (const path of ['/nowhere/', '/_astro/nowhere.js', '/data/nowhere.json', '/embed/nowhere/']) {
      const answer = await request.get(at(path));
      const { 'cache-control': cache = '', 'content-security-policy': policy } = answer.headers();
      expect(answer.status(), path).toBe(404);
      expect(cache, path).not.toContain('immutable');
      expect(policy, path).toContain("object-src 'none'");
    }
  });

  test('config and hidden files are not public, but /.well-known/ is', async ({ request }) => {
    for (const path of ['/_headers', '/_redirects', '/.env', '/.git/config', '/data/.env', '/.well-known/.x'])
      expect((await request.get(at(path))).status(), path).toBe(404);
    expect((await request.get(at('/.well-known/security.txt'))).status()).toBe(200);
  });

  test('an address without its trailing slash redirects with its query', async ({ request }) => {
    const moved = await request.get(at('/about?x=1'), { maxRedirects: 0 });
    expect([301, 307, 308]).toContain(moved.status());
    expect(moved.headers()['location']).toBe(`${site.base}about/?x=1`);
  });
}
