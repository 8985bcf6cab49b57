import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { recordSites } from '../served.ts';
import { readPages } from './pages.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { content, folder } of recordSites)
  test(`a title in another language is marked wherever a page of ${content} shows it`, () => {
    const { sources, articles, people } = loadRecordOrThrow(content).archive;
    const languages = new Map<string, string | undefined>([
      ...[...sources, ...articles].map(({ title, language }) => [plain(title), language] as const),
      ...people.flatMap(({ nameNative, language }) =>
        nameNative ? [[plain(nameNative), language] as const] : [],
      ),
    ]);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const { path, $ } of readPages(folder))
      for (const node of $('main a, main dd').toArray()) {
        const title = plain($(node).text());
        const language = languages.get(title);
        if (language === undefined) continue;
        seen.add(title);
        if (node.attribs['lang'] !== language) wrong.push(`${path}: ${title}`);
      }
    expect(wrong).toEqual([]);
    // Every such title is shown somewhere, so that this test looks at each.
    const marked = [...languages].flatMap(([title, language]) => (language ? [title] : []));
    expect(marked.filter((title) => !seen.has(title))).toEqual([]);
  });
