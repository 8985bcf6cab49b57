import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { mainStep } from '../../src/record/select/countries.ts';
import { searchEntries } from '../../src/sections/all/searchEntries.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { builds, recordSites } from '../served.ts';
import { filesOf } from './pages.ts';

const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { folder, content } of recordSites)
  test.describe(`the guide, built from ${content}`, () => {
    const { archive } = loadRecordOrThrow(content);
    const read = new Map<string, CheerioAPI>();
    const pageAt = (path: string): { $: CheerioAPI } => {
      const $ = read.get(path) ?? load(readFileSync(join(folder, path, 'index.html'), 'utf8'));
      read.set(path, $);
      return { $ };
    };

    if (archive.countries.length > 0) {
      test('every government has an entry with each step, its basis, its status today and its sources', () => {
        const { $ } = pageAt('/world/');
        expect(
          $('.steps-table tbody')
            .toArray()
            .map((one) => $(one).attr('id')),
        ).toEqual(archive.countries.map(({ id }) => id));
        for (const { id, name, steps } of archive.countries) {
          const place = $(`[id="${id}"]`);
          expect(collapseSpaces(place.find('th').text())).toBe(name);
          const rows = place.find('tr').slice(1).toArray();
          expect(rows.length, id).toBe(steps.length);
          steps.forEach((step, index) => {
            const text = collapseSpaces($(rows[index]).text());
            for (const part of [step.action.name, step.by, step.scope, step.basis, step.today])
              expect(text, id).toContain(collapseSpaces(part).replace(/\.$/, ''));
            const links = $(rows[index]).find('a').toArray();
            const targets = links.map((link) => $(link).attr('href'));
            for (const source of step.sources) expect(targets, id).toContain(`/sources/#${source.id}`);
            if (step.event) expect(targets, id).toContain(`/events/${step.event.id}/`);
          });
        }
        expect(collapseSpaces($('main').text())).toContain('there may still have been one');
      });

      test('the map shows each country on it once, with the pattern of its main step and its name', () => {
        const { $ } = pageAt('/world/');
        const mappedCountries = archive.countries.filter(({ atlas }) => atlas);
        const links = $('.map-chart a').toArray();
        expect(links.map((link) => $(link).attr('href')).toSorted()).toEqual(
          mappedCountries.map(({ id }) => `#${id}`).toSorted(),
        );
        const patterns = new Set(
          $('pattern')
            .toArray()
            .map((one) => $(one).attr('id')),
        );
        for (const country of mappedCountries) {
          const link = $(`.map-chart a[href="#${country.id}"]`);
          const kind = mainStep(country)?.action;
          expect(link.attr('aria-label'), country.id).toContain(`${country.name}: `);
          expect(link.find('.shape').attr('fill'), country.id).toBe(
            kind?.pattern === 'none' ? undefined : `url(#step-${kind?.id})`,
          );
          if (kind?.pattern !== 'none') expect(patterns, country.id).toContain(`step-${kind?.id}`);
          expect(collapseSpaces($('.map__key').text()), country.id).toContain(country.name);
          expect(collapseSpaces($('.map-name').text()), country.id).toContain(country.name);
        }
        const drawn = $('pattern path')
          .toArray()
          .map((one) => `${$(one).attr('d')} ${$(one).attr('stroke-width')}`);
        expect(new Set(drawn).size).toBe(drawn.length);
        if (mappedCountries.length > 0)
          for (const { id, atlas } of archive.countries)
            if (!atlas) expect($(`.map__note a[href="#${id}"]`).length, id).toBe(1);
      });
    }

    test('every question has its page, with its answer, caution, sources, events and measures', () => {
      const listed = pageAt('/questions/');
      for (const { id, question, answer, caution, sources, events, measures, group } of archive.questions) {
        const link = listed.$(`[id="${id}"] a`);
        expect(link.attr('href')).toBe(`/questions/${id}/`);
        const name = archive.site.questionGroups.find((one) => one.id === group)?.name;
        expect(collapseSpaces(listed.$(`[id="${id}"]`).closest('section').find('h2').text())).toBe(name);
        const { $ } = pageAt(`/questions/${id}/`);
        expect($('h1').text()).toBe(question);
        expect(collapseSpaces($('.question__answer').text())).toBe(answer);
        if (caution) expect(collapseSpaces($('.question__caution').text())).toContain(caution);
        expect(
          $('.source-list__title a')
            .toArray()
            .map((one) => $(one).attr('href')),
        ).toEqual(sources.map(({ url }) => url));
        const targets = $('main a')
          .toArray()
          .map((one) => $(one).attr('href'));
        for (const event of events) expect(targets, id).toContain(`/events/${event.id}/`);
        for (const measure of measures) expect(targets, id).toContain(`/events/${measure.event.id}/`);
      }
    });

    test('everything the search can find exists at its address', () => {
      const { $ } = pageAt('/search/');
      expect($('#search-track option').length).toBe(archive.tracks.length + 1);
      for (const { url } of searchEntries(archive)) {
        const [path = '', fragment] = url.split('#');
        const page = pageAt(path);
        if (fragment) expect(page.$(`[id="${fragment}"]`).length, url).toBe(1);
      }
      const files = filesOf(folder).filter((file) => file.startsWith('pagefind/'));
      expect(files.filter((file) => file.includes('/fragment/')).length).toBe(searchEntries(archive).length);
      expect(files.filter((file) => /-ui|worker|highlight|playground/.test(file))).toEqual([]);
    });
  });

/** The pages of the site as unparsed HTML, because parsing all of them would be slow. */
const htmlFiles = () =>
  filesOf(builds.site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(builds.site, file), 'utf8') }));

test('only the search page may run WebAssembly', () => {
  for (const { file, html } of htmlFiles()) {
    expect(html.includes('wasm-unsafe-eval'), file).toBe(file === 'search/index.html');
    expect(html, file).not.toContain("'unsafe-eval'");
  }
});

test('the page of governments weighs at most 1 kB for each government, and its map at most 10 kB', () => {
  const html = readFileSync(join(builds.site, 'world/index.html'), 'utf8');
  const { countries } = readRecords('content').records;
  expect(gzipSync(html).length).toBeLessThanOrEqual(1_000 * countries.length);
  expect(gzipSync(load(html).html('.map-chart')).length).toBeLessThanOrEqual(10_000);
});

test('the style sheet of each kind of page keeps the layer order of the shared one', () => {
  const [, statement = ''] = /@layer ([^;{]+);/.exec(readFileSync('src/styles/all.css', 'utf8')) ?? [];
  const namesIn = (list: string) => list.split(',').map((name) => name.trim());
  const order = namesIn(statement);
  const layersOf = new Map<string, string[]>();
  const read = (sheet: string) => {
    const css = readFileSync(join(builds.site, sheet), 'utf8');
    const layers = [...css.matchAll(/@layer ([^;{]+)[;{]/g)].flatMap(([, names = '']) => namesIn(names));
    layersOf.set(sheet, layers);
    return layers;
  };
  for (const { file, html } of htmlFiles()) {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, sheet = '']) => sheet,
    );
    const layers = [...new Set(sheets.flatMap((sheet) => layersOf.get(sheet) ?? read(sheet)))];
    // The first mention of a layer sets its priority; later layers win.
    expect(layers, file).toEqual(order.filter((name) => layers.includes(name)));
  }
  expect(layersOf.size).toBeGreaterThan(3);
});
