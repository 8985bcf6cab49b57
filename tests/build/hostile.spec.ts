import { expect, test } from '@playwright/test';
import type { CheerioAPI } from 'cheerio';
import { readRecords } from '../../src/record/load/records.ts';
import { builds, hostileRecord } from '../served.ts';
import { type Page, readPages, readWidgets } from './pages.ts';
import { Faults, findWidget, idOf } from './widgets.ts';

const ownScript = ($: CheerioAPI) => $('script:not([src])').text();
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Returns the elements of a page in document order, each with the names of its attributes. */
const skeleton = ({ $ }: Page): string[] =>
  $.root()
    .find('*')
    .toArray()
    .map(({ name, attribs }) => [name, ...Object.keys(attribs)].join(' '));

test('markup and code in the texts of a record become text and never run', () => {
  let pagesWithPayloads = 0;
  for (const { path, $, html } of readPages(builds.hostile)) {
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
    if (html.includes('alert(1)')) pagesWithPayloads++;
  }
  expect(pagesWithPayloads, 'pages that show the words').toBeGreaterThan(20);
});

test('no value of a record adds or removes an element or attribute of a widget', () => {
  const plain = readWidgets(builds.fixture);
  const hostile = readWidgets(builds.hostile);
  expect(hostile.map(idOf)).toEqual(plain.map(idOf));
  for (const page of hostile)
    expect(skeleton(page), page.path).toEqual(skeleton(findWidget(plain, idOf(page))));
});

test('a widget allows the script and style of its layout, whatever its texts are', () => {
  const plain = readWidgets(builds.fixture);
  const faults = new Faults();
  for (const page of readWidgets(builds.hostile)) {
    const { path, $ } = page;
    const other = findWidget(plain, idOf(page)).$;
    const policy = ($: CheerioAPI) => $('meta[http-equiv=content-security-policy]').attr('content');
    faults.compare(path, ownScript($), ownScript(other));
    faults.compare(path, $('style').text(), other('style').text());
    faults.compare(path, policy($), policy(other));
    for (const { attribs } of $('a:not([download], [href^="#"])').toArray())
      faults.compare(
        `${path} ${attribs['href']}`,
        [attribs['target'], attribs['rel']],
        ['_blank', 'noopener'],
      );
  }
  faults.expectNone();
});

test('a widget shows hostile texts as they were typed', () => {
  const { events, sources } = readRecords(hostileRecord).records;
  const widgets = readWidgets(builds.hostile);
  const all = widgets.toSorted((a, b) => b.$('.event').length - a.$('.event').length)[0];
  const text = inOneLine(all?.$('body').text() ?? '');
  for (const { headline, summary } of events) {
    expect(text).toContain(inOneLine(headline));
    expect(text).toContain(inOneLine(summary));
  }
  const compare = findWidget(widgets, 'compare').$;
  const titles = new Set(sources.map(({ title }) => title));
  const shownTitles = compare('a[title]')
    .toArray()
    .map(({ attribs }) => attribs['title'] ?? '');
  expect(shownTitles.filter((title) => !titles.has(title))).toEqual([]);
  expect(shownTitles.length).toBeGreaterThan(0);
});
