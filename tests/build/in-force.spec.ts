import { expect, test } from '@playwright/test';
import { buildArchive } from '../../src/record/link/linkRecord.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { builds } from '../served.ts';
import { ledger, tellings } from '../unit/second-reading.ts';
import { type Page, pagesOf } from './pages.ts';

for (const [folder, content] of [
  [builds.site, 'content'],
  [builds.fixture, 'tests/fixtures/record'],
] as const)
  test.describe(`what binds whom, built from ${content}`, () => {
    const { archive } = buildArchive(readRecords(content).records);
    if (!archive) throw new Error(`${content} has problems: npm run check:content`);
    const { measures, groups, site } = archive;
    const days = [
      ...new Set(measures.flatMap((measure) => [...ledger(measure, site.reviewed).keys()])),
    ].toSorted();
    const read = (day: string) => tellings(measures, day).map((line) => line.split(':')[0]?.split(' ') ?? []);
    const binding = (day: string) => read(day).filter(([, reach]) => reach !== 'announced');
    let found: Page | undefined;
    const page = (): Page => {
      found ??= pagesOf(folder).find(({ path }) => path === '/in-force/');
      if (!found) throw new Error('there is no page at /in-force/');
      return found;
    };
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();

    test('each day of change has a section of its own, in order', () => {
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
        const told = lines.map((one) => [
          $(one).attr('data-bound'),
          words($(one).text()).includes(', in full since ') ? 'full' : 'part',
        ]);
        expect(told.toSorted(), day).toEqual(binding(day));
        for (const one of lines) {
          const measure = measures.find(({ id }) => id === $(one).attr('data-bound'));
          const text = words($(one).text());
          expect(text).toMatch(/Well documented|Last confirmed on|No later confirmation found|Uncertain/);
          if (measure?.confirmed && measure.confidence === 'medium')
            expect($(one).find('strong time').length, `${measure.id}, ${day}`).toBe(1);
          expect(text).toContain(measure?.status.replace(/\.$/, ''));
          const holding = measure?.stages.filter(
            ({ binding: binds, from, to }) => binds && from <= day && (to === undefined || day <= to),
          );
          for (const { id, name } of measure?.binds ?? [])
            expect(text.includes(name), `${name}, ${day}`).toBe(
              holding?.some(({ binds }) => !binds || binds.includes(id)) ?? false,
            );
        }
      }
    });

    test('the table shows the day of review', () => {
      const { $ } = page();
      const rows = $('[data-part=binding] tr').toArray();
      expect(rows.length).toBe(binding(site.reviewed).length);
      for (const [id] of binding(site.reviewed)) {
        const measure = measures.find((other) => other.id === id);
        const row = rows.find((one) => words($(one).find('th a').text()) === measure?.name);
        expect(words($(row ?? '').text()), id).toContain(measure?.binds[0]?.name);
      }
    });

    test('who is bound by nothing is told in words', () => {
      const { $ } = page();
      const free = groups.filter((group) => !measures.some(({ binds }) => binds.includes(group)));
      expect(
        $('.force-free dt')
          .toArray()
          .map((one) => words($(one).text())),
      ).toEqual(free.map(({ name }) => name));
      for (const { says } of free) expect(words($('.force-free').text())).toContain(says ?? '');
    });

    test('the drawing leads to the event of every measure, and the home page leads here', () => {
      const { $ } = page();
      for (const drawing of ['.force-chart', '.force-groups']) {
        const links = new Set(
          $(`${drawing} a`)
            .toArray()
            .map((one) => $(one).attr('href')),
        );
        expect(links).toEqual(new Set(measures.map(({ event }) => `/events/${event.id}/`)));
      }
      const home = pagesOf(folder).find(({ path }) => path === '/');
      expect(home?.$('main a[href="/in-force/"]').length).toBe(1);
      expect(home?.$('footer a[href="/in-force/"]').length).toBe(1);
    });
  });
