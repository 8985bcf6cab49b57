import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { builds } from '../served.ts';
import { readRecordFiles, readSiteYaml, textOf } from './own-reading.ts';
import { pageHeads, pageAt } from './pages.ts';
import { publishedSites, textAt } from './publishedFiles.ts';

for (const { folder, content, root } of publishedSites)
  test.describe(`what changed, built from ${content}`, () => {
    const updates = readRecordFiles(content, 'updates').toSorted(
      (a, b) => textOf(b['date']).localeCompare(textOf(a['date'])) || a.id.localeCompare(b.id),
    );
    const titleOf = ({ kind, title }: Record<string, unknown>) =>
      `${kind === 'correction' ? 'Correction: ' : ''}${textOf(title)}`;
    const plain = (html: string | undefined) => load(html ?? '').text();
    const expected = updates.map((update) => ({
      id: `${root}updates/#${update.id}`,
      title: titleOf(update),
      published: `${textOf(update['date'])}T00:00:00Z`,
      changed: `${textOf(update['amended'] ?? update['date'])}T00:00:00Z`,
    }));
    const textsOfUpdates = updates.map((update) =>
      ['what', 'was', 'now', 'why'].map((field) => textOf(update[field])),
    );

    test('the Atom feed has one entry for each change, newest first, dated the day it was published', () => {
      const feed = parseAtomFeed(textAt(folder, 'feed.xml'));
      const entries = feed.entries ?? [];
      const second = (time: string | undefined) => time?.replace('.000Z', 'Z');
      expect(
        entries.map(({ id, title, published, updated }) => ({
          id,
          title: plain(title?.value),
          published: second(published),
          changed: second(updated),
        })),
      ).toEqual(expected);
      entries.forEach(({ content: text }, index) => {
        for (const word of textsOfUpdates[index] ?? []) expect(plain(text?.value)).toContain(word);
      });
      expect(second(feed.updated)).toBe(
        expected
          .map(({ changed }) => changed)
          .toSorted()
          .at(-1),
      );
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${root}feed.xml`);
    });

    test('the JSON Feed has the same entries', () => {
      const text = textAt(folder, 'feed.json');
      expect(JSON.parse(text)).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: `${root}feed.json`,
      });
      const items = parseJsonFeed(text).items ?? [];
      expect(
        items.map(({ id, title, date_published: published, date_modified: changed }) => ({
          id,
          title,
          published,
          changed,
        })),
      ).toEqual(expected);
      items.forEach(({ content_html: html }, index) => {
        for (const word of textsOfUpdates[index] ?? []) expect(plain(html)).toContain(word);
      });
    });

    test('the updates page shows each change under its own address and marks corrections', () => {
      const { $ } = pageAt(folder, '/updates/');
      expect(
        $('.update')
          .toArray()
          .map((one) => $(one).attr('id')),
      ).toEqual(updates.map(({ id }) => id));
      updates.forEach((update, index) => {
        const entry = $(`[id="${update.id}"]`);
        const text = entry.text().replace(/\s+/g, ' ');
        for (const word of [textOf(update['title']), ...(textsOfUpdates[index] ?? [])])
          expect(text).toContain(word);
        expect(/Correction/.test(entry.find('.update__kind').text())).toBe(update['kind'] === 'correction');
      });
    });

    test('a corrected page says so and links to what was wrong', () => {
      const corrections = updates.filter(({ kind }) => kind === 'correction');
      const events = readRecordFiles(content, 'events').map(({ id }) => {
        const ownCorrections = corrections.filter(({ touches }) =>
          (touches as Record<string, string[]>)['events']?.includes(id),
        );
        return [id, ownCorrections.map((update) => `/updates/#${update.id}`)] as const;
      });
      // One uncorrected page is enough to show that the note is not on every page.
      const plain = events.find(([, corrections]) => corrections.length === 0);
      for (const [id, ownCorrections] of [
        ...events.filter(([, list]) => list.length > 0),
        ...(plain ? [plain] : []),
      ]) {
        const { $ } = pageAt(folder, `/events/${id}/`);
        const links = $('.correction a')
          .toArray()
          .map((link) => $(link).attr('href'));
        expect(links, id).toEqual(ownCorrections);
      }
    });

    test('every page links to both feeds', () => {
      const without = pageHeads(folder).filter(
        ({ $ }) =>
          $(
            'link[type="application/atom+xml"][href="/feed.xml"], link[type="application/feed+json"][href="/feed.json"]',
          ).length !== 2,
      );
      expect(without.map(({ path }) => path).filter((path) => !path.startsWith('/embed/'))).toEqual([]);
    });
  });

test('the sitemap lists every page except the 404 page, the widgets and the steps of the story, which are all on one page', () => {
  const text = textAt(builds.based, 'sitemap-0.xml');
  const listed = load(text, { xml: true })('loc')
    .toArray()
    .map((one) => load(one).text());
  const pages = pageHeads(builds.based).map(({ path }) => path);
  const expected = pages.filter((path) => path !== '/404.html' && !/^\/(embed\/|story\/.)/.test(path));
  expect(listed.toSorted()).toEqual(expected.map((path) => `https://example.org/kb${path}`).toSorted());
  expect(textAt(builds.based, 'robots.txt')).toContain('Sitemap: https://example.org/kb/sitemap-index.xml');
});

test('the web manifest names the site, and its addresses exist', () => {
  const manifest = JSON.parse(textAt(builds.based, 'site.webmanifest')) as {
    name: string;
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.name).toBe(readSiteYaml('tests/fixtures/record')['name']);
  for (const address of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
    expect(address.startsWith('/kb/')).toBe(true);
    expect(existsSync(join(builds.based, address.slice(4))), address).toBe(true);
  }
});
