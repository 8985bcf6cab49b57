import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { builds, fixtureAddress, recordSites } from '../served.ts';
import { type Page, readPages } from './pages.ts';

for (const { folder, content } of recordSites)
  test.describe(`the site built from ${content}`, () => {
    const { archive } = loadRecordOrThrow(content);
    let pages: Map<string, Page> | undefined;
    const pageAt = (path: string) => {
      pages ??= new Map(readPages(folder).map((page) => [page.path, page]));
      const page = pages.get(path);
      if (!page) throw new Error(`there is no page at ${path}`);
      return page;
    };
    const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

    test('every event has a page with its headline, date, summary and all sources', () => {
      for (const event of archive.events) {
        const { $ } = pageAt(`/events/${event.id}/`);
        expect(collapseSpaces($('h1').text())).toBe(event.headline);
        expect(collapseSpaces($('.event__head').text()), event.id).toContain(event.summary);
        for (const point of event.disputed)
          expect(collapseSpaces($('.event__head .disputed').text()), event.id).toContain(
            collapseSpaces(point),
          );
        expect($(`.event__head time[datetime="${event.date}"]`).length, event.id).toBe(1);
        const links = $('.source-list__title a')
          .toArray()
          .map((link) => $(link).attr('href'));
        expect(links, event.id).toEqual(event.references.map(({ url }) => url));
      }
    });

    test('the timeline lists every event, oldest first, and each track lists its own', () => {
      const listed = (path: string) => {
        const { $ } = pageAt(path);
        return $('.row--event')
          .toArray()
          .map((row) => $(row).attr('id'));
      };
      expect(listed('/timeline/')).toEqual(archive.events.map(({ id }) => id));
      for (const track of archive.tracks)
        expect(listed(`/timeline/${track.id}/`)).toEqual(track.events.map(({ id }) => id));
    });

    test('the bibliography lists every source and how much of it was read', () => {
      const { $ } = pageAt('/sources/');
      const reading = { full: 'Read in full', part: 'Partly read', cited: 'Not read' };
      for (const source of archive.sources) {
        const entry = $(`[id="${source.id}"]`);
        expect(entry.find('a').first().attr('href'), source.id).toBe(source.url);
        expect(entry.text(), source.id).toContain(reading[source.read]);
        if (source.standing) expect(entry.text(), source.id).toContain(source.standing);
      }
    });

    test('the list of articles has every article once', () => {
      const { $ } = pageAt('/articles/');
      for (const { id, url } of archive.articles)
        expect($(`[id="${id}"] .article__title a`).attr('href'), id).toBe(url);
      expect($('.article').length).toBe(archive.articles.length);
    });

    test('the method page counts read and unread sources correctly', () => {
      const { $ } = pageAt('/about/');
      const count = (read: string) => archive.sources.filter((source) => source.read === read).length;
      const all = $('.reading-table tbody tr').last().find('td').toArray();
      expect(all.map((cell) => Number($(cell).text()))).toEqual(['full', 'part', 'cited'].map(count));
      const listedIds = $('.reading-table li a')
        .toArray()
        .map((link) => $(link).attr('href')?.split('#')[1]);
      const unread = archive.sources.filter(({ read }) => read === 'cited').map(({ id }) => id);
      expect(listedIds).toEqual(unread);
    });

    test('the home page shows the article the record began with and those it points to', () => {
      const { $ } = pageAt('/');
      const origin = archive.articles.filter(({ role }) => role).map(({ url }) => url);
      const links = $('.article__title a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(links.toSorted()).toEqual(origin.toSorted());
    });

    test('every person, body and term has its page or entry', () => {
      for (const { id, name } of archive.people) expect(pageAt(`/people/${id}/`).$('h1').text()).toBe(name);
      for (const { id, name } of archive.bodies) expect(pageAt(`/bodies/${id}/`).$('h1').text()).toBe(name);
      const { $ } = pageAt('/glossary/');
      for (const { id } of archive.glossary) expect($(`[id="${id}"]`).length, id).toBe(1);
    });

    test('every citation in an explainer links to the source it names', () => {
      for (const explainer of archive.explainers) {
        const { $ } = pageAt(`/explainers/${explainer.id}/`);
        const listed = $('.source-list__title a')
          .toArray()
          .map((link) => $(link).attr('href'));
        expect(listed, explainer.id).toEqual(explainer.references.map(({ url }) => url));
        const uses = explainer.text.uses.filter(({ word }) => word === 'Cite' || word === 'Quote');
        const cites = $('.prose .cite')
          .toArray()
          .map((link) => Number($(link).text()));
        const citedReferences = cites.map((number) => explainer.references[number - 1]);
        expect(citedReferences.map((note) => [note?.id, note?.at])).toEqual(
          uses.map(({ id, at }) => [id, at]),
        );
      }
    });

    test('every place in a document that a page cites is in its list of sources', () => {
      let count = 0;
      for (const [folderOf, pieces] of [
        ['events', archive.events],
        ['explainers', archive.explainers],
      ] as const)
        for (const { id, references } of pieces) {
          const { $ } = pageAt(`/${folderOf}/${id}/`);
          references.forEach(({ at }, index) => {
            if (at === undefined) return;
            count++;
            expect(collapseSpaces($(`#source-${index + 1}`).text()), `${id} ${index + 1}`).toContain(at);
          });
        }
      if (folder === builds.fixture) expect(count).toBeGreaterThan(2);
    });

    test('a renamed record is found at its old address, and a renamed widget where it is framed', async ({
      request,
    }) => {
      for (const { kind, from, to } of archive.redirects) {
        const folderOf: Record<string, string[]> = {
          tracks: ['timeline'],
          events: ['events', 'embed/event'],
          people: ['people'],
          bodies: ['bodies'],
          explainers: ['explainers'],
          timelines: ['embed'],
          questions: ['questions'],
        };
        if (folder === builds.site) continue;
        for (const place of folderOf[kind] ?? []) {
          const answer = await request.get(`${fixtureAddress}/${place}/${from}/`);
          expect(await answer.text()).toMatch(new RegExp(`http-equiv="refresh"[^>]*/${place}/${to}/"`));
          expect((await request.get(`${fixtureAddress}/${place}/${to}/`)).status()).toBe(200);
        }
      }
    });
  });
