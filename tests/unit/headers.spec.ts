import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFile, nginxConf } from '../../src/cli/host-settings.ts';
import { headerRules, headersOf } from '../../src/site/headers.ts';
import { root } from './record.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the settings of hosts say what the site says; "npm run headers" writes them anew', () => {
  expect(read('public/_headers')).toBe(headersFile());
  expect(read('deploy/nginx.conf')).toBe(nginxConf());
});

test('no policy lets inline code run, and none leaves open who may frame a page', () => {
  for (const { headers } of headerRules) {
    const policy = headers['Content-Security-Policy'];
    if (policy === undefined) continue;
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)(?<!wasm-unsafe-eval)/);
    expect(policy).toMatch(/frame-ancestors (\*|'none')/);
    expect(policy).toContain("object-src 'none'");
  }
});

test('only widgets may be framed, and only what is made to be fetched by others is open to them', () => {
  const framed = (path: string) => headersOf(path)['Content-Security-Policy']?.includes('frame-ancestors *');
  const open = (path: string) => headersOf(path)['Access-Control-Allow-Origin'] === '*';
  for (const path of ['/', '/timeline/', '/search/', '/events/x/', '/press/', '/data/events.json'])
    expect(framed(path), path).toBe(false);
  for (const path of ['/embed/key/', '/embed/event/x/', '/embed/key/@2020-01-01/'])
    expect(framed(path), path).toBe(true);
  for (const path of ['/embed/key/', '/data/events.csv', '/oembed/key.json', '/_astro/x.js', '/og/home.png'])
    expect(open(path), path).toBe(true);
  for (const path of ['/', '/events/x/', '/press/']) expect(open(path), path).toBe(false);
});

test('every address is sent the headers that keep a reader safe', () => {
  for (const path of ['/', '/timeline/', '/embed/key/', '/data/events.json', '/_astro/x.js', '/nowhere/'])
    expect(Object.keys(headersOf(path)), path).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'Cache-Control',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Strict-Transport-Security',
      ]),
    );
});

test('what never changes is kept, and a page is not', () => {
  const kept = (path: string) => headersOf(path)['Cache-Control']?.includes('immutable');
  for (const path of ['/_astro/x.js', '/embed/key/@2020-01-01/', '/embed/event/x/@2020-01-01/'])
    expect(kept(path), path).toBe(true);
  for (const path of ['/', '/embed/key/', '/embed/event/x/', '/embed.js', '/data/events.json'])
    expect(kept(path), path).toBe(false);
});

test('no path stands twice in the settings of a host that heeds only one of them', () => {
  const paths = headersFile().match(/^\/.*$/gm) ?? [];
  expect(paths.length).toBeGreaterThan(10);
  expect(new Set(paths).size).toBe(paths.length);
});

test('the policy needs trusted types wherever the zoomable view is not', () => {
  const trusted = (path: string) =>
    headersOf(path)['Content-Security-Policy']?.includes('require-trusted-types-for');
  for (const path of ['/', '/events/x/', '/search/', '/press/', '/embed/key/'])
    expect(trusted(path), path).toBe(true);
  for (const path of ['/timeline/', '/timeline/x/', '/embed/zoom/']) expect(trusted(path), path).toBe(false);
});
