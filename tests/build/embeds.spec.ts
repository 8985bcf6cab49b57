import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readRecords } from '../../src/record/load/records.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { allSections } from '../../src/sections/all/sections.ts';
import { storiesOf } from '../../src/sections/story/stories.ts';
import { builds, recordSites } from '../served.ts';
import { filesOf, readWidgets } from './pages.ts';
import { htmlErrorsIn } from './validator.ts';
import { Faults, findWidget, idOf, siteOrigin, sites } from './widgets.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

for (const { folder, below, content } of sites)
  test(`every timeline and every event of ${folder} has a widget without the navigation of a page`, () => {
    const { records } = readRecords(content);
    const widgets = readWidgets(folder);
    const expected = [
      ...records.timelines.map(({ id }) => id),
      ...records.events.map(({ id }) => `event/${id}`),
    ];
    const kinds = allSections
      .flatMap(({ widgets: declared = {} }) => Object.keys(declared))
      .filter((kind) => !/^(timeline|event)$/.test(kind));
    const others = records.measures.length > 0 ? kinds : ['story', 'zoom'];
    const figure = records.site?.figure.timeline;
    const stories = storiesOf(loadRecordOrThrow(content).archive).filter(({ id }) => id !== figure);
    const ids = [...expected, ...others, ...stories.map(({ id }) => `story/${id}`)];
    expect(widgets.map(idOf).toSorted()).toEqual(ids.toSorted());
    const faults = new Faults();
    for (const { path, $ } of widgets) {
      const meta = (name: string) => $(`meta[name=${name}]`).attr('content');
      faults.compare(path, $('nav, .skip, .site-header, aside').length, 0);
      faults.compare(path, meta('robots'), 'noindex, indexifembedded');
      faults.compare(path, meta('responsive-embedded-sizing'), 'allow-origins=*');
      faults.compare(path, [$('html').attr('lang'), $('h1').length], ['en-US', 1]);
      faults.compare(path, $('title').text().endsWith(` · ${records.site?.name}`), true);
      const canonical = $('link[rel=canonical]').attr('href') ?? '';
      faults.compare(path, canonical.startsWith(below), true);
      faults.compare(canonical, existsSync(join(folder, canonical.slice(below.length), 'index.html')), true);
      const credit = $('.credit');
      faults.compare(path, credit.find('a').first().text().trim(), records.site?.name);
      faults.compare(path, credit.find('time').attr('datetime'), records.site?.reviewed);
    }
    faults.expectNone();
  });

for (const { folder } of sites)
  test(`every widget of ${folder} has a place for a title and a fixed height, and all but those of one event and stories one for an introduction`, () => {
    const faults = new Faults();
    for (const page of readWidgets(folder)) {
      const { path, $ } = page;
      const isIntroduced = !/^(event|story)\b/.test(idOf(page));
      faults.compare(
        path,
        ['h1', '.body'].map((part) => $(part).length),
        [1, 1],
      );
      faults.compare(path, $('.head__what').length, isIntroduced ? 1 : 0);
    }
    faults.expectNone();
  });

for (const { folder, content } of recordSites)
  test.describe(`a widget of ${folder}`, () => {
    test('is one file that requests nothing, stores nothing and allows only its own code', () => {
      const faults = new Faults();
      const requestingSelector =
        '[src], link[rel=stylesheet], link[rel=preload], [style], iframe, form, object';
      const storagePattern = /cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttp|import\(|beacon/i;
      for (const { path, $ } of readWidgets(folder)) {
        const [style, script] = [$('style').text(), $('script:not([src])').text()];
        // The zoomable view is loaded on request by one small script of this site.
        const hasLoader = path === '/embed/zoom/';
        faults.compare(
          path,
          [$(requestingSelector).length, $('script:not([src])').length],
          [hasLoader ? 1 : 0, 1],
        );
        faults.compare(path, $('script[src^="/_astro/"]').length, hasLoader ? 1 : 0);
        faults.compare(path, [/@import|url\(/.test(style), storagePattern.test(script)], [false, false]);
        const policies = $('meta[http-equiv=content-security-policy]');
        faults.compare(path, policies.length, 1);
        faults.compare(path, policies.attr('content')?.split('; '), [
          "default-src 'none'",
          `style-src ${hasLoader ? "'self' " : ''}${sha(style)}`,
          `script-src ${hasLoader ? "'self' " : ''}${sha(script)}`,
          'img-src data:',
          ...(hasLoader ? ["connect-src 'self'"] : []),
          "base-uri 'none'",
          "form-action 'none'",
          ...(hasLoader ? [] : ["require-trusted-types-for 'script'"]),
        ]);
        for (const link of $('a').toArray()) {
          const { href = '', target, rel, download } = link.attribs;
          if (href.startsWith('#')) {
            faults.compare(`${path} ${href}`, $(`[id="${href.slice(1)}"]`).length, 1);
            continue;
          }
          faults.compare(`${path} ${href}`, /^https?:\/\//.test(href), true);
          if (download === undefined)
            faults.compare(`${path} ${href}`, [target, rel], ['_blank', 'noopener']);
        }
      }
      faults.expectNone();
    });

    test('of each kind is valid HTML', async () => {
      const widgets = readWidgets(folder);
      const events = widgets.filter((page) => idOf(page).startsWith('event/'));
      const longest = events.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3);
      expect(await htmlErrorsIn([...widgets.filter((page) => !events.includes(page)), ...longest])).toEqual(
        [],
      );
    });

    test('has all its texts without its script', () => {
      const { records } = readRecords(content);
      const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ');
      const all = readWidgets(folder).toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
      const text = collapseSpaces(all?.$('body').text() ?? '');
      for (const { headline, summary } of records.events) {
        expect(text).toContain(collapseSpaces(headline));
        expect(text).toContain(collapseSpaces(summary));
      }
    });

    test('has no link to this site that leads nowhere', () => {
      const files = new Set(filesOf(folder));
      // The documents of the invented records have URLs on the same host.
      const cited = new Set(readRecords(content).records.sources.map(({ url }) => url));
      const broken = new Set<string>();
      for (const { path, $ } of readWidgets(folder))
        for (const link of $('a:not([href^="#"])').toArray()) {
          const { href, origin, pathname } = new URL($(link).attr('href') ?? '');
          const place = pathname.slice(1);
          const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
          if (origin === siteOrigin && !cited.has(href) && !files.has(file))
            broken.add(`${path} → ${pathname}`);
        }
      expect([...broken].slice(0, 5)).toEqual([]);
      expect(statSync(join(folder, 'sitemap-0.xml')).size).toBeGreaterThan(0);
      expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/embed/');
    });
  });

test('twelve events weigh at most 14,000 bytes compressed, all events 300 bytes each, and other widgets stay within their limits', () => {
  const widgets = readWidgets(builds.site);
  const { site } = readRecords('content').records;
  const main = findWidget(widgets, site?.figure.timeline ?? '');
  const zoom = findWidget(widgets, 'zoom');
  const lists = widgets.filter((page) => page !== zoom);
  const longest = lists.toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
  // The bytes a host sends to current browsers; old ones get gzip.
  expect(brotliCompressSync(main.html).length).toBeLessThanOrEqual(14_000);
  const events = longest?.$('.event').length ?? 0;
  expect(brotliCompressSync(longest?.html ?? '').length).toBeLessThanOrEqual(300 * events);
  const instruments = findWidget(widgets, 'compare').$('.list > li').length;
  for (const [id, maxBytes] of [
    ['compare', 2_000 * instruments],
    ['people', 10_000],
    ['story', 14_000],
    ['world', 20_000],
    ['zoom', 350 * events],
  ] as const)
    expect(brotliCompressSync(findWidget(widgets, id).html).length, id).toBeLessThanOrEqual(maxBytes);
  for (const page of widgets.filter((one) => idOf(one).startsWith('story/')))
    expect(brotliCompressSync(page.html).length, page.path).toBeLessThanOrEqual(
      Math.max(14_000, 8_000 + 650 * page.$('.step').length),
    );
  expect(gzipSync(readFileSync(join(builds.site, 'embed.js')), { level: 9 }).length).toBeLessThanOrEqual(
    2000,
  );
  // The limit is for twelve events; with fewer it would prove nothing.
  expect(main.$('.event').length).toBeGreaterThanOrEqual(12);
});

test('the widgets of the guide are complete: every instrument, listed person and country of the record', () => {
  const widgets = readWidgets(builds.site);
  const { measures, people, countries } = readRecords('content').records;
  const mainText = (id: string) => findWidget(widgets, id).$('main').text().replace(/\s+/g, ' ');
  const missing = [
    ...measures.flatMap(({ comparison, label }) => (comparison ? [['compare', label]] : [])),
    ...people.flatMap(({ standing, name }) => (/listed/.test(standing) ? [['people', name]] : [])),
    ...countries.map(({ name }) => ['world', name]),
  ].filter(([id = '', name = '']) => !mainText(id).includes(name));
  expect(missing).toEqual([]);
});

test('the script for host pages is a plain script without imports or unsafe APIs', () => {
  const code = readFileSync(join(builds.site, 'embed.js'), 'utf8');
  expect(code).not.toMatch(/\b(import|export)\b|innerHTML|eval|document\.write|cookie|Storage|fetch/);
});

test('a frozen copy is published as it was committed, except for the address of the site', () => {
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
