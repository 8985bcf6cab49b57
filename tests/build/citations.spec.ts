import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Fields, readRecordFiles, readSiteYaml, textOf } from './own-reading.ts';
import { filesOf, pageHeads } from './pages.ts';
import { jsonAt, publishedSites, textAt } from './publishedFiles.ts';

type Item = { id: string; title: string; URL: string; note: string; author: object[]; issued: object };

for (const { folder, content, root } of publishedSites)
  test.describe(`the citations built from ${content}`, () => {
    const { name } = readSiteYaml(content);
    const updates = readRecordFiles(content, 'updates').toSorted((a, b) =>
      textOf(a['date']) < textOf(b['date']) ? -1 : 1,
    );
    /** The day a page last changed: that of the last update that touches it, or of the first update. */
    const changedOn = (kind: string, id: string) => {
      const ownUpdates = updates.filter(({ touches }) =>
        (touches as Record<string, string[]> | undefined)?.[kind]?.includes(id),
      );
      return textOf([updates[0], ...ownUpdates].map((one) => one?.['amended'] ?? one?.['date']).at(-1));
    };
    const pages = [
      ...readRecordFiles(content, 'events').map((one) => ({
        kind: 'events',
        file: one.id,
        title: textOf(one['headline']),
        ...one,
      })),
      ...readRecordFiles(content, 'explainers').map((one) => ({
        kind: 'explainers',
        file: `explainers/${one.id}`,
        ...one,
      })),
    ] as (Fields & { kind: string; file: string; title: string })[];

    test('every event and explainer has one in each of three formats, and no other page has any', () => {
      const expected = pages.flatMap(({ file }) =>
        ['bib', 'ris', 'csl.json'].map((ending) => `cite/${file}.${ending}`),
      );
      expect(
        filesOf(folder)
          .filter((file) => file.startsWith('cite/'))
          .toSorted(),
      ).toEqual(expected.toSorted());
    });

    test('citation-js reads title, author, day and address from each format', () => {
      const actual = pages.flatMap(({ file }) =>
        ['bib', 'ris', 'csl.json'].map((ending) => {
          const { data } = new Cite(textAt(folder, `cite/${file}.${ending}`));
          const [{ id, title, URL, issued, author: [author] = [] }] = data as [Item];
          return { id, title, URL, issued, author: Object.values(author ?? {}) };
        }),
      );
      const expected = pages.flatMap(({ kind, id, title }) => {
        const issued = { 'date-parts': [changedOn(kind, id).split('-').map(Number)] };
        const item = { id, title, URL: `${root}${kind}/${id}/`, issued, author: [name] };
        return [item, item, item];
      });
      expect(actual).toEqual(expected);
    });

    test('CSL-JSON has no field unknown to CSL', () => {
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

    test('the meta tags that reference managers read state the same', () => {
      const byPath = new Map(pageHeads(folder).map((page) => [page.path, page]));
      const actual = pages.map(({ kind, id }) => {
        const $ = byPath.get(`/${kind}/${id}/`)?.$;
        return ['title', 'author', 'publication_date', 'public_url'].map((tag) =>
          $?.(`meta[name=citation_${tag}]`).attr('content'),
        );
      });
      const expected = pages.map(({ kind, id, title }) => [
        title,
        name,
        changedOn(kind, id).replaceAll('-', '/'),
        `${root}${kind}/${id}/`,
      ]);
      expect(actual).toEqual(expected);
    });
  });
