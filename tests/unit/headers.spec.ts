import { expect, test } from '@playwright/test';
import { headersFile, redirectsFile } from '../../src/integrations/cloudflare.ts';
import { nginxConf } from '../../src/integrations/nginx.ts';
import frozenScripts from '../../src/site/frozenScripts.json' with { type: 'json' };
import { headerRulesFor, headersOf } from '../../src/site/headers.ts';

const bases = ['/', '/kb/'];
const headerRules = bases.flatMap(headerRulesFor);

const directives = (path: string) => {
  const policy = headersOf(path)['Content-Security-Policy'] ?? '';
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive] as const));
};
const copies = ['/embed/key/@2020-01-01/', '/embed/event/x/@2020-01-01/'];

test('no policy allows inline code in pages, and each says who may frame them', () => {
  for (const { path, headers } of headerRules) {
    const policy = headers['Content-Security-Policy'];
    if (policy === undefined) continue;
    expect(policy, path).not.toMatch(/unsafe-(eval|hashes)(?<!wasm-unsafe-eval)/);
    // The policy inside a widget's file restricts its script and style by hash.
    if (!path.includes('/embed/')) expect(policy, path).not.toContain('unsafe-inline');
    expect(policy, path).toMatch(/frame-ancestors (\*|'none')/);
    expect(policy, path).toMatch(/(object|default)-src 'none'/);
  }
});

test('no widget may load from other sites, submit forms or set a base URL, even without its own policy', () => {
  for (const path of ['/embed/key/', '/embed/event/x/', '/embed/zoom/', ...copies]) {
    const policy = directives(path);
    for (const [, directive = ''] of policy)
      if (!directive.startsWith('frame-ancestors')) expect(directive, path).not.toMatch(/\*|https?:/);
    expect(policy.get('default-src'), path).toMatch(/^default-src '(none|self)'$/);
    expect(policy.get('form-action'), path).toBe("form-action 'none'");
    expect(policy.get('base-uri'), path).toBe("base-uri 'none'");
  }
});

test('a frozen copy may run only the known scripts of copies, and load nothing', () => {
  for (const path of copies) {
    const policy = directives(path);
    expect(policy.get('default-src'), path).toBe("default-src 'none'");
    expect(policy.get('script-src'), path).toBe(
      `script-src ${frozenScripts.map((hash) => `'${hash}'`).join(' ')}`,
    );
    expect(policy.get('connect-src'), path).toBeUndefined();
    expect(policy.get('frame-ancestors'), path).toBe('frame-ancestors *');
  }
});

test('no line of the headers file exceeds the limit of Cloudflare', () => {
  for (const base of bases)
    for (const line of headersFile(base, []).split('\n')) expect(line.length, line).toBeLessThanOrEqual(2000);
});

test('only widgets may be framed, and only files meant for others can be fetched by them', () => {
  const mayBeFramed = (path: string) =>
    headersOf(path)['Content-Security-Policy']?.includes('frame-ancestors *');
  const isOpen = (path: string) => headersOf(path)['Access-Control-Allow-Origin'] === '*';
  for (const path of ['/', '/timeline/', '/search/', '/events/x/', '/press/', '/data/events.json'])
    expect(mayBeFramed(path), path).toBe(false);
  for (const path of ['/embed/key/', '/embed/event/x/', '/embed/key/@2020-01-01/'])
    expect(mayBeFramed(path), path).toBe(true);
  for (const path of ['/embed/key/', '/data/events.csv', '/oembed/key.json', '/_astro/x.js', '/og/home.png'])
    expect(isOpen(path), path).toBe(true);
  for (const path of ['/', '/events/x/', '/press/']) expect(isOpen(path), path).toBe(false);
});

test('every address is sent with the security headers', () => {
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

test('a page as Markdown is sent as Markdown, and search engines are asked to list only its HTML', () => {
  for (const base of bases) {
    expect(headersOf(`${base}events/x.md`, base)['X-Robots-Tag']).toBe('noindex');
    expect(headersOf(`${base}index.md`, base)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    for (const path of ['', 'events/x/', 'md/', 'llms.txt', 'data/events.json'])
      expect(headersOf(base + path, base)['X-Robots-Tag'], path).toBeUndefined();
    expect(headersFile(base, [])).toContain(
      `\n  X-Robots-Tag: noindex\n  Content-Type: text/markdown; charset=utf-8\n`,
    );
    expect(headersOf(`${base}timeline/x.md`, base)).toEqual(headersOf(`${base}index.md`, base));
    const nginx = nginxConf(base, {}, 'https://record.example');
    expect(nginx).toContain(`location ~ "^${base}.*\\\\.md$" {`);
    expect(nginx).toMatch(/default_type text\/markdown;/);
    expect(nginx).toMatch(/charset_types [^;]*text\/markdown/);
  }
});

test('immutable files are cached, and pages are not', () => {
  const isCached = (path: string) => headersOf(path)['Cache-Control']?.includes('immutable');
  for (const path of ['/_astro/x.js', '/embed/key/@2020-01-01/', '/embed/event/x/@2020-01-01/'])
    expect(isCached(path), path).toBe(true);
  for (const path of ['/', '/embed/key/', '/embed/event/x/', '/embed.js', '/data/events.json'])
    expect(isCached(path), path).toBe(false);
});

test('below a base path every address has the same headers as at the root, except HSTS', () => {
  for (const path of [
    '/',
    '/timeline/x/',
    '/search/',
    '/embed/key/',
    '/embed/key/@2020-01-01/',
    '/feed.xml',
  ]) {
    const { 'Strict-Transport-Security': hsts, ...others } = headersOf(path);
    expect(hsts, path).toMatch(/^max-age=\d+$/);
    expect(headersOf(`/kb${path}`, '/kb/'), path).toEqual(others);
    expect(headersOf(path, '/kb/'), path).toEqual({});
  }
});

test('no path is listed twice in the headers file, because Cloudflare applies only one', () => {
  for (const base of bases) {
    const paths = headersFile(base, [`${base}_astro/x.js`]).match(/^\/.*$/gm) ?? [];
    expect(paths.length).toBeGreaterThan(10);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  }
});

test('Cloudflare caches existing hashed files for a year, and no errors in their folder', () => {
  const file = headersFile('/kb/', ['/kb/_astro/x.js', '/kb/about/index.html']);
  const blocks = file.trimEnd().split('\n\n');
  const blocksFor = (path: string) => blocks.filter((block) => block.startsWith(`${path}\n`));
  expect(blocksFor('/kb/_astro/*').join()).not.toContain('immutable');
  expect(blocksFor('/kb/_astro/x.js')).toEqual([
    '/kb/_astro/x.js\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable',
  ]);
  expect(blocksFor('/kb/about/index.html')).toEqual([]);
});

test('more rules than the limit of Cloudflare are an error', () => {
  const files = Array.from({ length: 100 }, (_, n) => `/_astro/${n}.js`);
  expect(() => headersFile('/', files)).toThrow(/_headers would hold 1\d\d rules, and Cloudflare reads 100/);
});

test('hosts redirect from an old address to the new one', () => {
  const moved = { '/kb/embed/old/': '/kb/embed/new/' };
  expect(redirectsFile(moved)).toContain('\n/kb/embed/old/ /kb/embed/new/ 301\n');
  expect(nginxConf('/kb/', moved, 'https://record.example')).toMatch(
    /location = \/kb\/embed\/old\/ \{[^}]*return 301 \/kb\/embed\/new\/\$is_args\$args;/,
  );
});

test('the policy requires trusted types on all pages without the zoomable view', () => {
  const needsTrustedTypes = (path: string) =>
    headersOf(path)['Content-Security-Policy']?.includes('require-trusted-types-for');
  for (const path of ['/', '/events/x/', '/search/', '/press/', '/embed/key/'])
    expect(needsTrustedTypes(path), path).toBe(true);
  for (const path of ['/timeline/', '/timeline/x/', '/embed/zoom/'])
    expect(needsTrustedTypes(path), path).toBe(false);
});
