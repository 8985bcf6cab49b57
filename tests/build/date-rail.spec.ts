import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { recordSites } from '../served.ts';
import { pageAt } from './pages.ts';

for (const { content, folder } of recordSites)
  test.describe(`the dates beside the explainers of ${content}`, () => {
    const { explainers, events } = loadRecordOrThrow(content).archive;
    const dateOf = (id: string) => events.find((event) => event.id === id)?.date ?? '';
    const railOf = (id: string) => {
      const { $ } = pageAt(folder, `/explainers/${id}/`);
      const links = $('.date-rail a').toArray();
      return { $, links, ids: links.map((link) => $(link).attr('data-rail-event') ?? '') };
    };

    test('every event a text links is there once, in order of time', () => {
      for (const { id } of explainers) {
        const source = readFileSync(join(content, `explainers/${id}.mdx`), 'utf8');
        const linked = new Set([...source.matchAll(/<Event\s+id="([^"]+)"/g)].map(([, event]) => event));
        const { ids } = railOf(id);
        expect(ids.toSorted(), id).toEqual([...linked].toSorted());
        const dates = ids.map(dateOf);
        // A year or a month begins before its days.
        expect(dates, id).toEqual(dates.toSorted());
      }
    });

    test('every date leads to the first link to its event in the text', () => {
      for (const { id } of explainers) {
        const { $, links, ids } = railOf(id);
        for (const [index, link] of links.entries()) {
          const first = $(`.prose a[data-event="${ids[index]}"]`).first();
          expect(`#${first.attr('id')}`, id).toBe($(link).attr('href'));
          expect(first.attr('href'), id).toMatch(new RegExp(`/events/${ids[index]}/$`));
        }
      }
    });
  });
