import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { recordSites } from '../served.ts';
import { pageAt, readPages } from './pages.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { content, folder } of recordSites)
  test(`a title in another language is marked wherever a page of ${content} links to it`, () => {
    const { sources, articles } = loadRecordOrThrow(content).archive;
    const languages = new Map(
      [...sources, ...articles].flatMap(({ title, language }) =>
        language ? [[plain(title), language] as const] : [],
      ),
    );
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const { path, $ } of readPages(folder))
      for (const link of $('main a').toArray()) {
        const title = plain($(link).text());
        const language = languages.get(title);
        if (language === undefined) continue;
        seen.add(title);
        if (link.attribs['lang'] !== language) wrong.push(`${path}: ${title}`);
      }
    expect(wrong).toEqual([]);
    // Each is shown somewhere, so that this looks at each.
    expect([...languages.keys()].filter((title) => !seen.has(title))).toEqual([]);
  });

for (const { content, folder } of recordSites)
  test(`a name in its own script or language is marked on the page in ${folder} that gives it`, () => {
    const { people, bodies } = loadRecordOrThrow(content).archive;
    const names = [
      ...people.map(({ id, nameNative, language }) => ({
        path: `/people/${id}/`,
        name: nameNative,
        language,
      })),
      ...bodies.map(({ id, short, language }) => ({ path: `/bodies/${id}/`, name: short, language })),
    ].filter(({ language }) => language);
    for (const { path, name, language } of names) {
      const { $ } = pageAt(folder, path);
      const marked = $(`dd[lang="${language}"]`).toArray();
      expect(
        marked.map((node) => plain($(node).text())),
        path,
      ).toContain(name);
    }
  });
