import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readRecords } from '../../src/record/load/records.ts';
import { builds } from '../served.ts';
import { filesOf, widgetsIn } from './pages.ts';
import { invalidIn } from './validator.ts';
import { Faults, find, idOf, root, sites } from './widgets.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

for (const { folder, below, content } of sites)
  test(`every timeline and every event of ${folder} has a widget, a frame of nothing else`, () => {
    const { records } = readRecords(content);
    const widgets = widgetsIn(folder);
    const expected = [
      ...records.timelines.map(({ id }) => id),
      ...records.events.map(({ id }) => `event/${id}`),
    ];
    const others = ['in-force', 'deadlines', 'compare', 'people', 'world', 'zoom'];
    expect(widgets.map(idOf)).toEqual(expect.arrayContaining([...expected, ...others]));
    const faults = new Faults();
    for (const { path, $ } of widgets) {
      const meta = (name: string) => $(`meta[name=${name}]`).attr('content');
      faults.same(path, $('nav, .skip, .site-header, aside').length, 0);
      faults.same(path, meta('robots'), 'noindex, indexifembedded');
      faults.same(path, meta('responsive-embedded-sizing'), 'allow-origins=*');
      faults.same(path, [$('html').attr('lang'), $('h1').length], ['en-US', 1]);
      faults.same(path, $('title').text().endsWith(` · ${records.site?.name}`), true);
      const canonical = $('link[rel=canonical]').attr('href') ?? '';
      faults.same(path, canonical.startsWith(below), true);
      faults.same(canonical, existsSync(join(folder, canonical.slice(below.length), 'index.html')), true);
      const credit = $('.credit');
      faults.same(path, credit.find('a').first().text().trim(), records.site?.name);
      faults.same(path, credit.find('time').attr('datetime'), records.site?.reviewed);
    }
    faults.none();
  });

test('a widget is one file that asks for nothing, keeps nothing and allows only itself', () => {
  const faults = new Faults();
  const asking = '[src], link[rel=stylesheet], link[rel=preload], [style], iframe, form, object';
  const keeping = /cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttp|import\(|beacon/i;
  for (const { path, $ } of widgetsIn(builds.site)) {
    const [style, script] = [$('style').text(), $('script:not([src])').text()];
    // The zoomable view comes on request, by one small script of this site.
    const loads = path === '/embed/zoom/';
    faults.same(path, [$(asking).length, $('script:not([src])').length], [loads ? 1 : 0, 1]);
    faults.same(path, $('script[src^="/_astro/"]').length, loads ? 1 : 0);
    faults.same(path, [/@import|url\(/.test(style), keeping.test(script)], [false, false]);
    const policies = $('meta[http-equiv=content-security-policy]');
    faults.same(path, policies.length, 1);
    faults.same(path, policies.attr('content')?.split('; '), [
      "default-src 'none'",
      `style-src ${loads ? "'self' " : ''}${sha(style)}`,
      `script-src ${loads ? "'self' " : ''}${sha(script)}`,
      'img-src data:',
      ...(loads ? ["connect-src 'self'"] : []),
      "base-uri 'none'",
      "form-action 'none'",
      ...(loads ? [] : ["require-trusted-types-for 'script'"]),
    ]);
    for (const link of $('a').toArray()) {
      const { href = '', target, rel, download } = link.attribs;
      faults.same(`${path} ${href}`, /^https?:\/\//.test(href), true);
      if (download === undefined) faults.same(`${path} ${href}`, [target, rel], ['_blank', 'noopener']);
    }
  }
  faults.none();
});

test('a widget of each kind is valid HTML', async () => {
  const widgets = widgetsIn(builds.site);
  const events = widgets.filter((page) => idOf(page).startsWith('event/'));
  const longest = events.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3);
  expect(await invalidIn([...widgets.filter((page) => !events.includes(page)), ...longest])).toEqual([]);
});

test('twelve events weigh at most 14,000 bytes compressed, all events 300 bytes each, and each other widget what its kind may', () => {
  const widgets = widgetsIn(builds.site);
  const { site } = readRecords('content').records;
  const main = find(widgets, site?.figure.timeline ?? '');
  const zoom = find(widgets, 'zoom');
  const lists = widgets.filter((page) => page !== zoom);
  const most = lists.toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
  // The bytes a host sends to a browser of today; an old one gets gzip.
  expect(brotliCompressSync(main.html).length).toBeLessThanOrEqual(14_000);
  const events = most?.$('.event').length ?? 0;
  expect(brotliCompressSync(most?.html ?? '').length).toBeLessThanOrEqual(300 * events);
  const instruments = find(widgets, 'compare').$('.list > li').length;
  for (const [id, most] of [
    ['compare', 2_000 * instruments],
    ['people', 10_000],
    ['world', 20_000],
    ['zoom', 350 * events],
  ] as const)
    expect(brotliCompressSync(find(widgets, id).html).length, id).toBeLessThanOrEqual(most);
  expect(gzipSync(readFileSync(join(builds.site, 'embed.js')), { level: 9 }).length).toBeLessThanOrEqual(
    2000,
  );
  // The measure is of twelve events: more of them may weigh more.
  expect(main.$('.event').length).toBeGreaterThanOrEqual(12);
});

test('all words of a widget can be read without its script', () => {
  const { records } = readRecords('content');
  const words = (text: string) => text.replace(/\s+/g, ' ');
  const all = widgetsIn(builds.site).toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
  const text = words(all?.$('body').text() ?? '');
  for (const { headline, summary } of records.events) {
    expect(text).toContain(words(headline));
    expect(text).toContain(words(summary));
  }
});

test('the widgets of the guide are whole: every instrument, listed person and country of the record', () => {
  const widgets = widgetsIn(builds.site);
  const { measures, people, countries } = readRecords('content').records;
  const told = (id: string) => find(widgets, id).$('main').text().replace(/\s+/g, ' ');
  const missing = [
    ...measures.flatMap(({ comparison, label }) => (comparison ? [['compare', label]] : [])),
    ...people.flatMap(({ standing, name }) => (/listed/.test(standing) ? [['people', name]] : [])),
    ...countries.map(({ name }) => ['world', name]),
  ].filter(([id = '', name = '']) => !told(id).includes(name));
  expect(missing).toEqual([]);
});

test('the script of a host page is a plain script of its own', () => {
  const code = readFileSync(join(builds.site, 'embed.js'), 'utf8');
  expect(code).not.toMatch(/\b(import|export)\b|innerHTML|eval|document\.write|cookie|Storage|fetch/);
});

test('a frozen copy goes out as it was committed, but for the address of the site', () => {
  for (const { folder, below, content } of sites) {
    const { frozen } = readRecords(content).records;
    for (const { widget, date, file, html } of frozen) {
      const served = readFileSync(join(folder, 'embed', widget, `@${date}`, 'index.html'), 'utf8');
      expect(served, file).toBe(html.replaceAll('https://frozen.invalid/', below));
      const $ = load(served);
      const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
      expect(policy, file).toContain(`style-src ${sha($('style').text())};`);
      expect(policy, file).toContain(`script-src ${sha($('script').text())};`);
      expect($('[src], link[rel=stylesheet], iframe').length, file).toBe(0);
      expect(existsSync(join(folder, 'oembed', widget, `@${date}.json`)), file).toBe(true);
    }
  }
  const list = readFileSync('content/frozen/hashes.txt', 'utf8').trim().split('\n');
  expect(list.length).toBe(readRecords('content').records.frozen.length);
  expect(list.length).toBeGreaterThan(0);
});

test('links from a widget to this site lead somewhere', () => {
  const files = new Set(filesOf(builds.site));
  const broken = new Set<string>();
  for (const { path, $ } of widgetsIn(builds.site))
    for (const link of $('a').toArray()) {
      const { origin, pathname } = new URL($(link).attr('href') ?? '');
      const place = pathname.slice(1);
      const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
      if (origin === root && !files.has(file)) broken.add(`${path} → ${pathname}`);
    }
  expect([...broken].slice(0, 5)).toEqual([]);
  expect(statSync(join(builds.site, 'sitemap-0.xml')).size).toBeGreaterThan(0);
  expect(readFileSync(join(builds.site, 'sitemap-0.xml'), 'utf8')).not.toContain('/embed/');
});
