import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { recordSites } from '../served.ts';
import { type Page, readPages } from './pages.ts';

const home = (all: Page[]) => all.find(({ path }) => path === '/');

/** The maximum size of the scripts of a page, gzipped, in bytes, by the start of its path; other pages load none. */
const allowed: Record<string, number> = {
  '/timeline/': 10_000,
  '/story/': 1_500,
  // It formats dates and counts in the language of the site.
  '/in-force/': 3_700,
  // With the stems of words and the comparison with what readers ask.
  '/search/': 6_700,
  '/articles/': 2_000,
  // The builder writes eight kinds of code, checks what is typed, and measures a widget; pictures are chosen below it.
  '/press/': 11_000,
  '/events/': 1_500,
  // The overview of the explainers loads no script but has the same path prefix.
  '/explainers/': 1_800,
  '/am-i-affected/': 3_000,
  '/questions/': 1_500,
  '/data/': 1_500,
};

/** The home page loads only what closes the tips of its figure. */
const homeLimit = 300;

const limitOf = (path: string) =>
  path === '/'
    ? homeLimit
    : (allowed[Object.keys(allowed).find((place) => path.startsWith(place)) ?? ''] ?? 0);

/** Returns the gzipped size in bytes of the scripts of a page of a built site with all their static imports. */
function scriptWeight(site: string, { $ }: Page): number {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(site, file), 'utf8');
    for (const [, other] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      add(posix.join(posix.dirname(file), other ?? ''));
  };
  for (const one of $('script[type=module][src]').toArray()) add($(one).attr('src') ?? '');
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);
}

for (const { folder } of recordSites)
  test.describe(`in ${folder}`, () => {
    const pages = () => readPages(folder);

    test('no page has inline scripts, and only a few pages load a small one', () => {
      for (const page of pages()) {
        const { path, $ } = page;
        expect(
          $('script:not([type="application/json"]):not([type="application/ld+json"]):not([src])').length,
          path,
        ).toBe(0);
        expect($('script[src]:not([type=module])').length, path).toBe(0);
        expect(scriptWeight(folder, page), path).toBeLessThanOrEqual(limitOf(path));
      }
    });

    test('no page requests anything from another site', () => {
      for (const { path, $ } of pages()) {
        const requests = $(
          'img[src], link[rel=stylesheet], link[rel=preload], iframe[src], source[src]',
        ).toArray();
        for (const one of requests)
          expect($(one).attr('href') ?? $(one).attr('src'), path).toMatch(/^\/(?!\/)/);
      }
    });

    test('every page has a policy that allows no foreign or inline script', () => {
      for (const { path, $ } of pages()) {
        const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
        expect(policy, path).toContain("default-src 'self'");
        expect(policy, path).toContain("object-src 'none'");
        expect(policy, path).not.toContain('unsafe-inline');
        expect($('[style]').length, path).toBe(0);
      }
    });

    test('the first visit to the home page loads at most 100 kB', () => {
      const page = home(pages());
      const html = brotliCompressSync(page?.html ?? '').length;
      const files =
        page
          ?.$('link[rel=stylesheet], link[rel=preload]')
          .toArray()
          .map((one) => page.$(one).attr('href') ?? '') ?? [];
      const weights = files.map((file) => {
        const bytes = readFileSync(join(folder, file));
        return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
      });
      expect(html + weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(100_000);
    });

    test('the zoomable view weighs at most 120 kB and its tools 25 kB, and no page loads it before it is requested', () => {
      const bundles = join(folder, '_astro');
      const files = readdirSync(bundles).filter((name) => /\.(js|css)$/.test(name));
      const read = (name: string) => readFileSync(join(bundles, name));
      const vis = files.filter((name) => read(name).includes('vis-timeline'));
      const [code = '', ...others] = vis.filter(
        (name) => name.endsWith('.js') && read(name).includes('vis-item'),
      );
      expect(others).toEqual([]);
      expect(gzipSync(read(code)).length).toBeLessThanOrEqual(120_000);
      const all = vis.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
      expect(all).toBeLessThanOrEqual(130_000);
      const tools = files.filter((name) => /^tools\..*\.js$/.test(name));
      expect(tools).toHaveLength(1);
      for (const name of tools) expect(gzipSync(read(name)).length).toBeLessThanOrEqual(25_000);
      // Only the script that loads a chunk names it; no page does.
      for (const { path, html } of pages())
        expect(
          [...vis, ...tools].filter((name) => html.includes(name)),
          path,
        ).toEqual([]);
    });

    test('the style sheet weighs at most 15 kB', () => {
      const [sheet] =
        home(pages())
          ?.$('link[rel=stylesheet]')
          .toArray()
          .map((one) => one.attribs['href'] ?? '') ?? [];
      expect(gzipSync(readFileSync(join(folder, sheet ?? ''))).length).toBeLessThanOrEqual(15_000);
    });
  });
