import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { recordSites } from '../served.ts';
import { readPages } from './pages.ts';
import { articleLength, missingInOrder, readerView, textsIn } from './readerMode.ts';

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
        const isShort = texts.join('').length < articleLength;
        const asides = textsIn(html, `[popover], .copy__text${isShort ? '' : ', .supplemental'}`);
        return [
          ...missingInOrder(texts, text).map((lost) => `${path} loses “${lost}”`),
          ...asides.filter((aside) => text.includes(aside)).map((aside) => `${path} keeps “${aside}”`),
        ];
      });
      expect(faults).toEqual([]);
    });

/** A part of Readability's pattern for classes and ids of what it leaves out, and all of that for what it keeps in spite of them. */
const unlikely = 'social';
const likely = /and|article|body|column|content|main|shadow/i;

for (const { folder, content } of recordSites)
  test(`an entry of a list stays in reader modes whatever words its id has (${folder})`, () => {
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
    const ids = new Set(files.map((file) => basename(file, extname(file))));
    const entries = readPages(folder).flatMap(({ path, $ }) =>
      $('main :is(li, div, dt)[id]')
        .toArray()
        .filter(({ attribs }) => ids.has(attribs['id'] ?? ''))
        .map(({ attribs }) => ({ path, id: attribs['id'] ?? '', className: attribs['class'] ?? '' })),
    );
    expect(entries.length).toBeGreaterThan(10);
    const dropped = entries.filter(({ className }) => !likely.test(className));
    expect(dropped.map(({ path, id }) => `${path}#${id}`)).toEqual([]);
    // The rule is that of the library: such a list keeps its entry only with such a class.
    const sentences = `<li><p>${'A long sentence, with commas, that a reader wants to read. '.repeat(9)}</p></li>`;
    const list = (className: string) =>
      `<!doctype html><html><head><title>A list</title></head><body><main><ol>${sentences.repeat(3)}<li id="a-${unlikely}-bridge" class="${className}"><p>The bridge opens.</p></li></ol></main></body></html>`;
    for (const className of new Set(entries.map((entry) => entry.className)))
      expect(readerView(list(className)).text, className).toContain('Thebridgeopens.');
    expect(readerView(list('row')).text).not.toContain('Thebridgeopens.');
  });
