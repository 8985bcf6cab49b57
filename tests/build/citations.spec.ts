import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Fields, ownReading, siteOf, textOf } from './own-reading.ts';
import { filesOf, headsOf } from './pages.ts';
import { jsonAt, published, textAt } from './publishedFiles.ts';

type Item = { id: string; title: string; URL: string; note: string; author: object[]; issued: object };

for (const { folder, content, root } of published)
  test.describe(`the citations built from ${content}`, () => {
    const { name } = siteOf(content);
    const updates = ownReading(content, 'updates').toSorted((a, b) =>
      textOf(a['date']) < textOf(b['date']) ? -1 : 1,
    );
    /** The day a page last changed, told from the updates: the last that names it, or else the first of all. */
    const changedOn = (kind: string, id: string) => {
      const own = updates.filter(({ touches }) =>
        (touches as Record<string, string[]> | undefined)?.[kind]?.includes(id),
      );
      return textOf([updates[0], ...own].map((one) => one?.['amended'] ?? one?.['date']).at(-1));
    };
    const pages = [
      ...ownReading(content, 'events').map((one) => ({
        kind: 'events',
        file: one.id,
        title: textOf(one['headline']),
        ...one,
      })),
      ...ownReading(content, 'explainers').map((one) => ({
        kind: 'explainers',
        file: `explainers/${one.id}`,
        ...one,
      })),
    ] as (Fields & { kind: string; file: string; title: string })[];

    test('every event and long read has one in each of three forms, and no other page has', () => {
      const meant = pages.flatMap(({ file }) =>
        ['bib', 'ris', 'csl.json'].map((ending) => `cite/${file}.${ending}`),
      );
      expect(
        filesOf(folder)
          .filter((file) => file.startsWith('cite/'))
          .toSorted(),
      ).toEqual(meant.toSorted());
    });

    test('citation-js reads title, author, day and address out of each form', () => {
      const told = pages.flatMap(({ file }) =>
        ['bib', 'ris', 'csl.json'].map((ending) => {
          const { data } = new Cite(textAt(folder, `cite/${file}.${ending}`));
          const [{ id, title, URL, issued, author: [author] = [] }] = data as [Item];
          return { id, title, URL, issued, author: Object.values(author ?? {}) };
        }),
      );
      const meant = pages.flatMap(({ kind, id, title }) => {
        const issued = { 'date-parts': [changedOn(kind, id).split('-').map(Number)] };
        const item = { id, title, URL: `${root}${kind}/${id}/`, issued, author: [name] };
        return [item, item, item];
      });
      expect(told).toEqual(meant);
    });

    test('CSL-JSON holds no field that CSL does not know', () => {
      const known = [
        'id',
        'type',
        'title',
        'container-title',
        'author',
        'publisher',
        'issued',
        'URL',
        'language',
        'note',
        'abstract',
      ];
      const fields = pages.flatMap(({ file }) =>
        jsonAt<object[]>(folder, `cite/${file}.csl.json`).flatMap(Object.keys),
      );
      expect(new Set(fields)).toEqual(new Set(known));
    });

    test('the head of each page says the same in the tags that reference managers read', () => {
      const byPath = new Map(headsOf(folder).map((page) => [page.path, page]));
      const told = pages.map(({ kind, id }) => {
        const $ = byPath.get(`/${kind}/${id}/`)?.$;
        return ['title', 'author', 'publication_date', 'public_url'].map((tag) =>
          $?.(`meta[name=citation_${tag}]`).attr('content'),
        );
      });
      const meant = pages.map(({ kind, id, title }) => [
        title,
        name,
        changedOn(kind, id).replaceAll('-', '/'),
        `${root}${kind}/${id}/`,
      ]);
      expect(told).toEqual(meant);
    });
  });
