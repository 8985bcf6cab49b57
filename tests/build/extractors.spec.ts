import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import metascraper from 'metascraper';
import readDate from 'metascraper-date';
import readDescription from 'metascraper-description';
import readImage from 'metascraper-image';
import readLanguage from 'metascraper-lang';
import readPublisher from 'metascraper-publisher';
import readTitle from 'metascraper-title';
import readUrl from 'metascraper-url';
import openGraph from 'open-graph-scraper';
import sirv from 'sirv';
import { unfurl } from 'unfurl.js';
import { readRecordFiles, readSiteYaml, textOf } from './own-reading.ts';
import { pageAt, readPages } from './pages.ts';
import { publishedSites } from './publishedFiles.ts';

const scrape = metascraper([
  readTitle(),
  readDescription(),
  readImage(),
  readDate(),
  readUrl(),
  readPublisher(),
  readLanguage(),
]);

const straight = (text: string | null | undefined) => text?.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Returns the paths of one page of each kind. */
function onePageOfEachKind(folder: string): string[] {
  const byKind = Map.groupBy(readPages(folder), ({ path }) => path.replace(/(?<=^\/\w+\/).+/, '…'));
  return [...byKind].flatMap(([kind, [page]]) => (page && !/404|^\/search/.test(kind) ? [page.path] : []));
}

for (const { folder, content, root } of publishedSites)
  test.describe(`programs that read the head of a page of ${folder}`, () => {
    const {
      name: siteName,
      reviewed,
      publisher,
    } = readSiteYaml(content) as {
      name: string;
      reviewed: string;
      publisher?: { name: string };
    };
    /** The day every page changed, but those that changed later. */
    const day = textOf(reviewed);
    const dayOf = (date: string | null | undefined) => date?.slice(0, 10) ?? '';
    /** Whether the day of a page is told: the day of review or that of an update, never one of an event. */
    const days = new Set([
      day,
      ...readRecordFiles(content, 'updates').flatMap(({ date, amended }) => [textOf(date), textOf(amended)]),
    ]);

    test('metascraper finds the title, summary, picture, address, language and publisher, and the day the page changed', async () => {
      for (const path of onePageOfEachKind(folder)) {
        const { html, $ } = pageAt(folder, path);
        const read = await scrape({ html, url: `${root}${path.slice(1)}` });
        const meta = (name: string) => $(`meta[property="${name}"]`).attr('content');
        // It makes straight quotation marks curly.
        expect(straight(read.title), path).toBe(straight(meta('og:title')));
        expect(straight(read.description), path).toBe(straight(meta('og:description')));
        expect(read.url, path).toBe(meta('og:url'));
        expect(read.image, path).toMatch(/^https:\/\/example\.org\/og\/.+\.png$/);
        expect([siteName, publisher?.name], path).toContain(read.publisher);
        expect(read.lang, path).toBe('en');
        expect(days, `${path}: ${read.date}`).toContain(dayOf(read.date));
      }
    });

    test('open-graph-scraper finds the same, the locale and the words of the picture', async () => {
      for (const path of onePageOfEachKind(folder)) {
        const { html, $ } = pageAt(folder, path);
        const { result } = await openGraph({ html });
        expect(result.success, path).toBe(true);
        expect(result.ogLocale, path).toBe('en_US');
        expect(result.ogSiteName, path).toBe(siteName);
        expect(result.ogImage?.[0]?.alt, path).toBe($('meta[property="og:image:alt"]').attr('content'));
        expect(days, path).toContain(dayOf(result.ogDate));
        const isArticle = result.ogType === 'article';
        expect(isArticle, path).toBe(/^\/(events|explainers|story)\/./.test(path));
        if (isArticle) {
          expect(days, path).toContain(result.articlePublishedTime);
          expect(days, path).toContain(result.articleModifiedTime);
        }
      }
    });

    test('unfurl.js finds the card and the address of the oEmbed answer', async () => {
      const server = createServer(sirv(folder));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const [event] = readRecordFiles(content, 'events');
      const path = `events/${event?.id}/`;
      // The answer itself stands at the address of the published site.
      const read = await unfurl(`http://127.0.0.1:${port}/${path}`, { oembed: false });
      server.close();
      expect(read.open_graph.title).toContain(event?.['headline']);
      expect(read.open_graph.images?.[0]).toMatchObject({
        url: `${root}og/events/${event?.id}.png`,
        width: 1200,
        height: 630,
      });
      expect(read.canonical_url).toBe(`${root}${path}`);
    });

    test('no page describes a picture with two periods or a period after a question mark', () => {
      const faults = readPages(folder).flatMap(({ path, $ }) =>
        [
          $('meta[property="og:image:alt"]').attr('content') ?? '',
          ...$('[alt]')
            .toArray()
            .map(({ attribs }) => attribs['alt'] ?? ''),
        ]
          .filter((words) => /[?!]["”’]?[.,;]|\.["”’]?\.(?!\.)/.test(words))
          .map((words) => `${path}: ${words}`),
      );
      expect(faults).toEqual([]);
    });
  });
