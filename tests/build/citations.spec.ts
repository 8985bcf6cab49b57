import { expect, test } from '@playwright/test';
import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Fields, readRecordFiles, readSiteYaml, textOf } from './own-reading.ts';
import { filesOf, pageHeads } from './pages.ts';
import { jsonAt, publishedSites, textAt } from './publishedFiles.ts';

/** Returns the values of a tag of a RIS file, one for each entry that has it. */
const risTags = (text: string, tag: string) =>
  text.split('\r\n').flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));

for (const { folder, content, root } of publishedSites)
  test.describe(`the citations built from ${content}`, () => {
    const site = readSiteYaml(content);
    const name = textOf(site['name']);
    const reviewed = textOf(site['reviewed']);
    const publisher = (site['publisher'] ?? {}) as { name?: string; contact?: string };
    /** Who answers for the site; nobody while `site.yaml` holds the example. */
    const named = publisher.contact?.endsWith('@example.org') ? [] : [publisher.name ?? ''];
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

    const sources = readRecordFiles(content, 'sources');
    const formats = ['bib', 'ris', 'csl.json'];

    test('every event, explainer and source has one in each of three formats, and so have all together', () => {
      const names = [
        'all',
        'sources',
        ...pages.map(({ file }) => file),
        ...sources.map(({ id }) => `sources/${id}`),
      ];
      const expected = names.flatMap((name) => formats.map((ending) => `cite/${name}.${ending}`));
      expect(
        filesOf(folder)
          .filter((file) => file.startsWith('cite/'))
          .toSorted(),
      ).toEqual(expected.toSorted());
    });

    test('citation-js reads every page and every source from the files with all of them', () => {
      const read = (file: string) =>
        formats.map((ending) => {
          const text = textAt(folder, `cite/${file}.${ending}`);
          // citation-js takes no day of access from RIS entries of web pages and only the year from those of newspapers, and escapes the % of a URL in BibTeX again.
          const entries = ending === 'ris' ? text.split('ER  - ') : [];
          const dateOf = (index: number, tag: string) => {
            const [date] = risTags(entries[index] ?? '', tag);
            return date === undefined ? undefined : date.split('/').filter(Boolean).map(Number);
          };
          return new Cite(text).data.map(({ URL, issued, accessed, ...item }, index) => ({
            ...item,
            URL: ending === 'bib' ? URL.replaceAll('%25', '%') : URL,
            issued: ending === 'ris' ? dateOf(index, 'DA') : issued?.['date-parts'][0],
            accessed: ending === 'ris' ? dateOf(index, 'Y2') : accessed?.['date-parts'][0],
          }));
        });
      const addresses = pages.map(({ kind, id }) => `${root}${kind}/${id}/`).toSorted();
      for (const items of read('all')) {
        expect(items.map(({ URL }) => URL).toSorted()).toEqual(addresses);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }
      const expected = sources
        .map(({ id, title, language, url, date }) => ({
          id,
          title,
          language,
          URL: url,
          issued: date === undefined ? undefined : textOf(date).split('-').map(Number),
          accessed: undefined,
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const items of read('sources')) {
        const actual = items.map(({ id, title, language, URL, issued, accessed }) => ({
          id,
          title,
          language,
          URL,
          issued,
          accessed,
        }));
        expect(actual.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
      }
    });

    test('citation-js reads title, site, day and address from each format, and no author but who is named', () => {
      const actual = pages.flatMap(({ file }) =>
        ['bib', 'ris', 'csl.json'].map((ending) => {
          const text = textAt(folder, `cite/${file}.${ending}`);
          const { data } = new Cite(text);
          const [{ id, title, URL, issued, author: [author] = [], publisher, ...item }] = data as [Item];
          // citation-js reads neither the site nor the day of access from RIS entries of web pages.
          const [risSite] = risTags(text, 'T2');
          const [risDay] = risTags(text, 'Y2');
          return {
            ...{ id, title, URL, issued, author: Object.values(author ?? {}) },
            site: item['container-title'] ?? publisher ?? risSite,
            accessed: item.accessed?.['date-parts'][0] ?? risDay?.split('/').map(Number),
          };
        }),
      );
      const expected = pages.flatMap(({ kind, id, title }) => {
        const issued = { 'date-parts': [changedOn(kind, id).split('-').map(Number)] };
        const accessed = reviewed.split('-').map(Number);
        const URL = `${root}${kind}/${id}/`;
        const item = { id, title, URL, issued, accessed, author: named, site: name };
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
        'issued',
        'accessed',
        'URL',
        'language',
        'note',
        'abstract',
      ];
      const files = [...pages.map(({ file }) => file), 'sources'];
      const fields = files.flatMap((file) =>
        jsonAt<object[]>(folder, `cite/${file}.csl.json`).flatMap(Object.keys),
      );
      expect([...new Set(fields)].filter((field) => !known.includes(field))).toEqual([]);
    });

    test('the meta tags that reference managers read state the same', () => {
      const byPath = new Map(pageHeads(folder).map((page) => [page.path, page]));
      const actual = pages.map(({ kind, id }) => {
        const $ = byPath.get(`/${kind}/${id}/`)?.$;
        return ['title', 'publication_date', 'public_url'].map((tag) =>
          $?.(`meta[name=citation_${tag}]`).attr('content'),
        );
      });
      const expected = pages.map(({ kind, id, title }) => [
        title,
        changedOn(kind, id).replaceAll('-', '/'),
        `${root}${kind}/${id}/`,
      ]);
      expect(actual).toEqual(expected);
    });
  });
