import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builds } from '../served.ts';
import { type Page, pagesOf } from './pages.ts';

const pages = () => pagesOf(builds.site);
const home = (all: Page[]) => all.find(({ path }) => path === '/');

/** The only pages with scripts, and what those may weigh before a reader asks for more. */
const allowed: Record<string, number> = { '/timeline/': 10_000 };

test('no page holds a script, and only pages that need one load any', () => {
  for (const { path, $ } of pages()) {
    const scripts = $('script:not([type="application/json"])')
      .toArray()
      .map(({ attribs }) => attribs['src']);
    expect(scripts, `${path} holds an inline script`).not.toContain(undefined);
    const weight = scripts.reduce(
      (sum, src) => sum + gzipSync(readFileSync(join(builds.site, src ?? ''))).length,
      0,
    );
    const place = Object.keys(allowed).find((prefix) => path.startsWith(prefix));
    expect(weight, path).toBeLessThanOrEqual(place ? (allowed[place] ?? 0) : 0);
  }
});

test('no page asks another site for anything', () => {
  for (const { path, $ } of pages()) {
    const asked = $('img[src], link[rel=stylesheet], link[rel=preload], iframe[src], source[src]').toArray();
    for (const one of asked) expect($(one).attr('href') ?? $(one).attr('src'), path).toMatch(/^\/(?!\/)/);
  }
});

test('every page carries a policy that allows no foreign or inline script', () => {
  for (const { path, $ } of pages()) {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
    expect($('[style]').length, path).toBe(0);
  }
});

test('the home page weighs at most 100 kB, all files of a first visit', () => {
  const page = home(pages());
  const html = brotliCompressSync(page?.html ?? '').length;
  const files =
    page
      ?.$('link[rel=stylesheet], link[rel=preload]')
      .toArray()
      .map((one) => page.$(one).attr('href') ?? '') ?? [];
  const weights = files.map((file) => {
    const bytes = readFileSync(join(builds.site, file));
    return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  });
  expect(html + weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(100_000);
});

test('the style sheet weighs at most 15 kB', () => {
  const [sheet] =
    home(pages())
      ?.$('link[rel=stylesheet]')
      .toArray()
      .map((one) => one.attribs['href'] ?? '') ?? [];
  expect(gzipSync(readFileSync(join(builds.site, sheet ?? ''))).length).toBeLessThanOrEqual(15_000);
});
