import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { examplePublisher } from '../../src/record/schema/site.ts';
import { citedIds, readRecordFiles, readSiteYaml, textOf } from './own-reading.ts';
import { filesOf, pageHeads } from './pages.ts';
import { publishedSites } from './publishedFiles.ts';

type Data = Record<string, unknown>;

/** Returns the JSON-LD blocks of a page. */
const blocksOf = ({ $ }: ReturnType<typeof pageHeads>[number]) =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((one) => JSON.parse($(one).text()) as Data);

/** Returns every object in a value that has an `@type`. */
function things(value: unknown): Data[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('@type' in value ? [value as Data] : []), ...Object.values(value).flatMap(things)];
}

/** A text without what typography changes: quotation marks, apostrophes and spaces. */
const plain = (value: unknown) => textOf(value).replace(/[“”"‘’'\s]+/g, '');

const requiredFields: Record<string, string[]> = {
  Article: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'citation', 'license', 'url'],
  WebPage: [
    'name',
    'description',
    'url',
    'inLanguage',
    'dateModified',
    'lastReviewed',
    'publisher',
    'isPartOf',
  ],
  FAQPage: ['name', 'description', 'url', 'dateModified', 'lastReviewed', 'publisher', 'mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text', 'url'],
  Person: ['name', 'description', 'url'],
  WebSite: ['name', 'url'],
  Dataset: ['name', 'description', 'license', 'creator', 'distribution', 'dateModified', 'url'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  CreativeWork: ['name', 'url'],
  CorrectionComment: ['text', 'datePublished', 'url'],
  Organization: ['name'],
};

for (const { folder, content, root } of publishedSites)
  test.describe(`the structured data built from ${content}`, () => {
    let read: { path: string; blocks: Data[] }[] | undefined;
    const pages = () =>
      (read ??= pageHeads(folder).map((page) => ({ path: page.path, blocks: blocksOf(page) })));
    const at = (path: string, type: string) =>
      pages()
        .find((page) => page.path === path)
        ?.blocks.find((block) => block['@type'] === type);

    test('each block has a known type and all its fields; past events are not schema.org Events', () => {
      const faults = pages().flatMap(({ path, blocks }) => [
        ...blocks
          .filter((block) => block['@context'] !== 'https://schema.org')
          .map(() => `${path}: no context`),
        ...things(blocks).flatMap((thing) => {
          const fields = requiredFields[String(thing['@type'])] ?? ['a type that is known'];
          return fields
            .filter((field) => !(field in thing))
            .map((field) => `${path}: ${String(thing['@type'])} has no ${field}`);
        }),
      ]);
      expect(faults).toEqual([]);
    });

    test('each event is an article with the headline, summary, date and sources of the record', () => {
      const sources = new Map(
        readRecordFiles(content, 'sources').map((source) => [source.id, source['url']]),
      );
      const events = readRecordFiles(content, 'events');
      const actual = events.map(({ id }) => {
        const article = at(`/events/${id}/`, 'Article');
        const cited = ((article?.['citation'] ?? []) as Data[]).map(({ url }) => url);
        return [
          id,
          article?.['headline'],
          article?.['description'],
          article?.['temporalCoverage'],
          article?.['url'],
          article?.['image'],
          cited.toSorted(),
        ];
      });
      const expected = events.map(({ id, headline, summary, date, end, sources: cited }) => [
        id,
        headline,
        summary,
        end && end !== date ? `${String(date)}/${String(end)}` : date,
        `${root}events/${id}/`,
        `${root}og/events/${id}.png`,
        citedIds(cited)
          .map((source) => sources.get(source))
          .toSorted(),
      ]);
      expect(actual).toEqual(expected);
    });

    test('the record is a data set of every table, list and calendar and of the archive', () => {
      const expected = filesOf(join(folder, 'data'))
        .filter((file) => /^\w+\.(csv|json|ics|zip)$/.test(file) && file !== 'datapackage.json')
        .map((file) => `${root}data/${file}`);
      for (const path of ['/timeline/', '/data/']) {
        const files = (at(path, 'Dataset')?.['distribution'] ?? []) as { contentUrl: string }[];
        expect(files.map(({ contentUrl }) => contentUrl).toSorted(), path).toEqual(expected.toSorted());
      }
    });

    test('every file of a data set exists', () => {
      const files = pages()
        .flatMap(({ blocks }) => blocks.filter((block) => block['@type'] === 'Dataset'))
        .flatMap((block) => block['distribution'] as { contentUrl: string }[]);
      expect(files.length).toBeGreaterThan(0);
      for (const { contentUrl } of files)
        expect(existsSync(join(folder, new URL(contentUrl).pathname)), contentUrl).toBe(true);
    });

    test('every page says when it last changed and was last checked, and an article when it was published', () => {
      const { reviewed } = readSiteYaml(content);
      for (const { path, blocks } of pages()) {
        const page = blocks.find(({ '@type': type }) =>
          ['Article', 'WebPage', 'FAQPage'].includes(String(type)),
        );
        // A step of the story has its canonical page and dates in its head, and no block of its own.
        if (/^\/(embed|story)\/./.test(path)) continue;
        expect(textOf(page?.['dateModified']), path).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (page?.['@type'] !== 'Article') expect(page?.['lastReviewed'], path).toBe(reviewed);
      }
    });

    test('a question has its whole answer, and a person only the names and the role of the record', () => {
      for (const { id, question, answer, caution } of readRecordFiles(content, 'questions')) {
        const [entity] = (at(`/questions/${id}/`, 'FAQPage')?.['mainEntity'] ?? []) as Data[];
        const { text } = (entity?.['acceptedAnswer'] ?? {}) as Data;
        expect(entity?.['name'], id).toBe(question);
        expect(plain(text), id).toContain(plain(answer));
        if (caution) expect(plain(text), id).toContain(plain(caution));
      }
      for (const { id, name } of readRecordFiles(content, 'people')) {
        const person = at(`/people/${id}/`, 'WebPage')?.['mainEntity'] as Data;
        expect(person['name'], id).toBe(name);
        const fields = ['@type', 'name', 'alternateName', 'description', 'url', 'affiliation'];
        expect(Object.keys(person).filter((field) => !fields.includes(field))).toEqual([]);
      }
    });

    test('the publisher is the one the record names, or the site while it still has the example', () => {
      const { name, publisher } = readSiteYaml(content) as { name: string; publisher?: { name: string } };
      const named = pages().flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block['publisher'] ? [(block['publisher'] as Data)['name']] : [])),
      );
      const isNamed = publisher !== undefined && publisher.name !== examplePublisher;
      expect([...new Set(named)]).toEqual([isNamed ? publisher.name : name]);
    });

    test('breadcrumbs begin at the home page and end at the page', () => {
      const breadcrumbs = pages().flatMap(({ path, blocks }) =>
        blocks
          .filter((block) => block['@type'] === 'BreadcrumbList')
          .map((block) => {
            const steps = block['itemListElement'] as { position: number; item: string }[];
            return [
              path,
              steps[0]?.item,
              steps.at(-1)?.item,
              steps.every(({ position }, index) => position === index + 1),
            ];
          }),
      );
      expect(breadcrumbs.length).toBeGreaterThan(10);
      expect(breadcrumbs).toEqual(
        breadcrumbs.map(([path]) => [path, root, `${root}${String(path).slice(1)}`, true]),
      );
    });
  });
