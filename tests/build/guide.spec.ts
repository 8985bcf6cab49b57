import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { builds } from '../served.ts';
import { stateLines } from '../unit/second-reading.ts';

const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const [name, content, folder] of [
  ['the real record', 'content', builds.site],
  ['the invented record', 'tests/fixtures/record', builds.fixture],
] as const)
  test.describe(name, () => {
    const { guide, measures, people, bodies, site } = loadRecordOrThrow(content).archive;
    const page = (address: string) => ({
      $: load(readFileSync(join(folder, address, 'index.html'), 'utf8')),
    });

    test('every rule and step of the guide is on its page with a source of the record', () => {
      const { $ } = page('/am-i-affected/');
      const sourcesOf = (element: Parameters<typeof $>[0]) =>
        $(element)
          .find('.citations a')
          .toArray()
          .map((link) => $(`${$(link).attr('href')} .source-list__title a`).attr('href') ?? '');
      for (const reader of guide) {
        const section = $(`#${reader.id}`);
        expect(collapseSpaces(section.text())).toContain(reader.answer);
        const steps = section.find('.next > li').toArray();
        const rules = section.find('.rules > li').toArray();
        expect([steps.length, rules.length]).toEqual([reader.next.length, reader.rules.length]);
        for (const [index, line] of [...steps, ...rules].entries()) {
          const { says, sources: cited } = [...reader.next, ...reader.rules][index] ?? reader.next[0]!;
          expect(collapseSpaces($(line).text())).toContain(says);
          expect(sourcesOf(line), says).toEqual(cited.map(({ url }) => url));
        }
        expect(sourcesOf(section.find('.reader__rest')[0]!)).toEqual(reader.sources.map(({ url }) => url));
      }
      expect(collapseSpaces($('main').text())).toContain('Not legal advice');
    });

    test('whatever binds a group on the day of review is in the rules of some reader', () => {
      const boundPairs = guide.flatMap(({ rules }) =>
        rules.flatMap(({ measure, group, verdict }) =>
          measure && group && verdict !== 'allowed' ? [`${measure.id} ${group.id}`] : [],
        ),
      );
      const binding = stateLines(measures, site.reviewed)
        .filter((line) => !line.includes(' announced: '))
        .map((line) => line.split(' ')[0]);
      for (const measure of measures.filter(({ id }) => binding.includes(id)))
        for (const { id } of measure.binds) expect(boundPairs).toContain(`${measure.id} ${id}`);
    });

    test('every cell of the comparison cites sources that are listed below it', () => {
      const { $ } = page('/compare/');
      const compared = measures.filter(({ comparison }) => comparison);
      expect($('.compare__table thead th').length).toBe(compared.length + 1);
      const cells = $('.compare__table td').toArray();
      expect(cells.length).toBe(9 * compared.length);
      for (const cell of cells) {
        expect(collapseSpaces($(cell).find('.compare__cell').text()).length).toBeGreaterThan(5);
        const links = $(cell).find('.citations .number').toArray();
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) expect($($(link).attr('href') ?? '').length).toBe(1);
      }
      for (const measure of measures) expect(collapseSpaces($('.compare').text())).toContain(measure.status);
    });

    test('everybody listed or left out is in the tree and in the list of people', () => {
      const { $ } = page('/people/');
      const shownPeople = people.filter(({ standing }) => standing === 'listed' || standing === 'not-listed');
      for (const drawing of ['.people-tree', '.people-units']) {
        const links = $(`${drawing} a`).toArray();
        expect(new Set(links.map((link) => $(link).attr('href')))).toEqual(
          new Set(shownPeople.map(({ id }) => `/people/${id}/`)),
        );
      }
      for (const { name: fullName } of people) expect(collapseSpaces($('main').text())).toContain(fullName);
    });

    test('the table of lists has every company of the group and nothing else', () => {
      const { $ } = page('/bodies/');
      const companies = bodies.filter(({ group, whole: isWholeGroup }) => group && !isWholeGroup);
      const rows = $('.company-lists tbody tr').toArray();
      expect(rows.map((row) => collapseSpaces($(row).find('th a').text())).toSorted()).toEqual(
        companies.map((body) => body.name).toSorted(),
      );
      for (const { name: fullName, lists } of companies) {
        const row = rows.find((one) => collapseSpaces($(one).find('th a').text()) === fullName);
        expect($(row ?? '').find('time').length, fullName).toBe(lists.length);
      }
    });

    test('the style sheet of each kind of page keeps the layers in order', () => {
      const order = ['reset', 'vendor', 'tokens', 'base', 'layout', 'components', 'prose', 'utilities'];
      for (const address of ['/am-i-affected/', '/compare/', '/people/', '/bodies/']) {
        const { $ } = page(address);
        const sheets = $('link[rel=stylesheet]').toArray();
        expect(sheets.length, address).toBeGreaterThan(1);
        const text = sheets
          .map((sheet) => readFileSync(join(folder, $(sheet).attr('href') ?? ''), 'utf8'))
          .join('');
        const seen = [...text.matchAll(/@layer ([a-z, ]+)[{;]/g)].flatMap(
          ([, names]) => names?.split(/, ?/) ?? [],
        );
        const first = [...new Set(seen)];
        expect(first, address).toEqual(order.filter((layer) => first.includes(layer)));
      }
    });
  });
