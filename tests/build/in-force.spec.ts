import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { builds } from '../served.ts';
import { stageChangesByDay, stateLines } from '../unit/second-reading.ts';
import { type Page, readPages } from './pages.ts';

for (const [folder, content] of [
  [builds.site, 'content'],
  [builds.fixture, 'tests/fixtures/record'],
] as const)
  test.describe(`what binds whom, built from ${content}`, () => {
    const { measures, groups, site } = loadRecordOrThrow(content).archive;
    const days = [
      ...new Set(measures.flatMap((measure) => [...stageChangesByDay(measure, site.reviewed).keys()])),
    ].toSorted();
    const statesOn = (day: string) =>
      stateLines(measures, day).map((line) => line.split(':')[0]?.split(' ') ?? []);
    const binding = (day: string) => statesOn(day).filter(([, reach]) => reach !== 'announced');
    let cachedPage: Page | undefined;
    const page = (): Page => {
      cachedPage ??= readPages(folder).find(({ path }) => path === '/in-force/');
      if (!cachedPage) throw new Error('there is no page at /in-force/');
      return cachedPage;
    };
    const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

    test('each day of change has its own section, in order', () => {
      const { $ } = page();
      const ids = $('.changes__day').toArray();
      expect(ids.map((one) => $(one).attr('id'))).toEqual(days.map((day) => `on-${day}`));
      for (const day of days)
        expect($(`#on-${day}`).closest('details').find(`summary time[datetime="${day}"]`).length).toBe(1);
    });

    test('each section lists what bound whom from that day on, and how sure that is', () => {
      const { $ } = page();
      for (const day of days) {
        const lines = $(`#on-${day} [data-bound]`).toArray();
        const actual = lines.map((one) => [
          $(one).attr('data-bound'),
          collapseSpaces($(one).text()).includes(', fully since ') ? 'full' : 'part',
        ]);
        expect(actual.toSorted(), day).toEqual(binding(day));
        for (const one of lines) {
          const measure = measures.find(({ id }) => id === $(one).attr('data-bound'));
          const text = collapseSpaces($(one).text());
          expect(text).toMatch(/Well documented|Last confirmed|No later confirmation|Uncertain/);
          if (measure?.confirmed && measure.confidence === 'medium')
            expect($(one).find('strong time').length, `${measure.id}, ${day}`).toBe(1);
          expect(text).toContain(measure?.status.replace(/\.$/, ''));
          const stagesInForce = measure?.stages.filter(
            ({ binding: binds, from, to }) => binds && from <= day && (to === undefined || day <= to),
          );
          for (const { id, name } of measure?.binds ?? [])
            expect(text.includes(name), `${name}, ${day}`).toBe(
              stagesInForce?.some(({ binds }) => !binds || binds.includes(id)) ?? false,
            );
        }
      }
    });

    test('the table shows the day of review', () => {
      const { $ } = page();
      const parts = $('record-in-force > table > tbody').toArray();
      expect(parts.length).toBe(1);
      const rows = $(parts).children('tr').toArray();
      expect(rows.length).toBe(statesOn(site.reviewed).length);
      for (const [id] of statesOn(site.reviewed)) {
        const measure = measures.find((other) => other.id === id);
        const row = rows.find((one) => collapseSpaces($(one).find('th a').text()) === measure?.name);
        expect(collapseSpaces($(row ?? '').text()), id).toContain(measure?.binds[0]?.name);
      }
    });

    test('groups that nothing binds are listed in words', () => {
      const { $ } = page();
      const unboundGroups = groups.filter((group) => !measures.some(({ binds }) => binds.includes(group)));
      expect(
        $('.force-free dt')
          .toArray()
          .map((one) => collapseSpaces($(one).text())),
      ).toEqual(unboundGroups.map(({ name }) => name));
      for (const { says } of unboundGroups)
        expect(collapseSpaces($('.force-free').text())).toContain(says ?? '');
    });

    test('the drawing links to the event of every measure, and the home page links here', () => {
      const { $ } = page();
      for (const drawing of ['.force-chart', '.force-groups']) {
        const links = new Set(
          $(`${drawing} a`)
            .toArray()
            .map((one) => $(one).attr('href')),
        );
        expect(links).toEqual(new Set(measures.map(({ event }) => `/events/${event.id}/`)));
      }
      const home = readPages(folder).find(({ path }) => path === '/');
      expect(home?.$('main a[href="/in-force/"]').length).toBe(1);
      expect(home?.$('footer a[href="/in-force/"]').length).toBe(1);
    });
  });
