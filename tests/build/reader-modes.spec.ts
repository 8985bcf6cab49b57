import { expect, test } from '@playwright/test';
import { recordSites } from '../served.ts';
import { readPages } from './pages.ts';
import { missingInOrder, readerView, textsIn } from './readerMode.ts';

/** The pages that people read in reader modes: their addresses, and what must be left of them. */
const kinds = [
  {
    name: 'an event keeps its summary, its text, its facts and its sources',
    paths: /^\/events\/[^/]+\/$/,
    kept: '.lede, .disputed p, .disputed li, .prose > :not(.supplemental), #facts dt, #facts dd, [id^="measure-"] dt, [id^="measure-"] dd, .source-list__title',
  },
  {
    name: 'an explainer keeps its standfirst, its facts, its notes of caution and its sources',
    paths: /^\/explainers\/[^/]+\/$/,
    kept: '.lede, .summary p, .key-facts dt, .key-facts dd, .prose > :is(p, h2, h3, ul, ol), [role=note], .dispute p, .facts dt, .facts dd, .source-list__title',
  },
  {
    name: 'the guide keeps each rule with its verdict',
    paths: /^\/am-i-affected\/$/,
    kept: '.reader__lead, .reader__rest, .reader__who, .next li, .verdict, .rule__says, .rule__ground, .standing dd',
  },
  {
    name: 'a question keeps its answer, its caution and its sources',
    paths: /^\/questions\/[^/]+\/$/,
    kept: '.question__answer, .question__caution, .facts dt, .facts dd, .source-list__title',
  },
];

for (const { folder } of recordSites)
  for (const { name, paths, kept } of kinds)
    test(`in a reader mode, ${name} (${folder})`, () => {
      const pages = readPages(folder).filter(({ path }) => paths.test(path));
      test.skip(pages.length === 0, 'this record has no such page');
      const faults = pages.flatMap(({ path, html }) => {
        const texts = textsIn(html, kept, '[popover], button');
        expect(texts.length, path).toBeGreaterThan(1);
        const { text } = readerView(html);
        // Of a short page, Readability keeps everything but asides, footers and what is hidden.
        const isShort = texts.join('').length < 600;
        const asides = textsIn(html, `[popover], .copy__text${isShort ? '' : ', .supplemental'}`);
        return [
          ...missingInOrder(texts, text).map((lost) => `${path} loses “${lost}”`),
          ...asides.filter((aside) => text.includes(aside)).map((aside) => `${path} keeps “${aside}”`),
        ];
      });
      expect(faults).toEqual([]);
    });
