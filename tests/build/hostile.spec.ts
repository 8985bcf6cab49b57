import { expect, test } from '@playwright/test';
import type { CheerioAPI } from 'cheerio';
import { readRecords } from '../../src/record/load/records.ts';
import { builds, hostileRecord } from '../served.ts';
import { type Page, pagesOf, widgetsIn } from './pages.ts';
import { Faults, find, idOf } from './widgets.ts';

const ownScript = ($: CheerioAPI) => $('script:not([src])').text();
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The elements of a page, each with the names of its attributes, in the order of the document. */
const skeleton = ({ $ }: Page): string[] =>
  $.root()
    .find('*')
    .toArray()
    .map(({ name, attribs }) => [name, ...Object.keys(attribs)].join(' '));

test('markup and code in the words of a record become text and never run', () => {
  let shown = 0;
  for (const { path, $, html } of pagesOf(builds.hostile)) {
    const scripts = $('script:not([src])').toArray();
    for (const script of scripts) {
      expect($(script).attr('type'), path).toMatch(/^application\/(ld\+)?json$/);
      expect(() => JSON.parse($(script).text()), path).not.toThrow();
    }
    for (const script of $('script[src]').toArray())
      expect($(script).attr('src'), path).toMatch(/^\/_astro\//);
    const handlers = $('*')
      .toArray()
      .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
      .filter((name) => /^on/i.test(name));
    expect(handlers, path).toEqual([]);
    expect($('a[href^="javascript:" i], a[href^="data:" i], img[src="x"]').length, path).toBe(0);
    if (html.includes('alert(1)')) shown++;
  }
  expect(shown, 'pages that show the words').toBeGreaterThan(20);
});

test('no value of a record adds an element or an attribute to a widget, or takes one away', () => {
  const plain = widgetsIn(builds.fixture);
  const hostile = widgetsIn(builds.hostile);
  expect(hostile.map(idOf)).toEqual(plain.map(idOf));
  for (const page of hostile) expect(skeleton(page), page.path).toEqual(skeleton(find(plain, idOf(page))));
});

test('a widget allows the script and the style its layout gave it, whatever its words are', () => {
  const plain = widgetsIn(builds.fixture);
  const faults = new Faults();
  for (const page of widgetsIn(builds.hostile)) {
    const { path, $ } = page;
    const other = find(plain, idOf(page)).$;
    const policy = ($: CheerioAPI) => $('meta[http-equiv=content-security-policy]').attr('content');
    faults.same(path, ownScript($), ownScript(other));
    faults.same(path, $('style').text(), other('style').text());
    faults.same(path, policy($), policy(other));
    for (const { attribs } of $('a:not([download])').toArray())
      faults.same(`${path} ${attribs['href']}`, [attribs['target'], attribs['rel']], ['_blank', 'noopener']);
  }
  faults.none();
});

test('a widget shows hostile words as they were typed', () => {
  const { events, sources } = readRecords(hostileRecord).records;
  const widgets = widgetsIn(builds.hostile);
  const all = widgets.toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
  const text = inOneLine(all?.$('body').text() ?? '');
  for (const { headline, summary } of events) {
    expect(text).toContain(inOneLine(headline));
    expect(text).toContain(inOneLine(summary));
  }
  const compare = find(widgets, 'compare').$;
  const titles = new Set(sources.map(({ title }) => title));
  const shown = compare('a[title]')
    .toArray()
    .map(({ attribs }) => attribs['title'] ?? '');
  expect(shown.filter((title) => !titles.has(title))).toEqual([]);
  expect(shown.length).toBeGreaterThan(0);
});
