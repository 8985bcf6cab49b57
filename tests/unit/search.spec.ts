import { expect, test } from '@playwright/test';
import { slug } from '../../src/words/wording.ts';
import { allSections } from '../../src/sections/all/sections.ts';
import { searchEntries, searchPhrases } from '../../src/sections/all/searchEntries.ts';
import { closestWord, correctQuery } from '../../src/sections/search/correction.ts';
import type { Pagefind } from '../../src/sections/search/pagefind.ts';
import { PhraseMatcher, wordsOf } from '../../src/sections/search/phrases.ts';
import { findHits, hasFormOf, searchTerms } from '../../src/sections/search/rank.ts';
import { withLoadErrors } from '../../src/integrations/search/loadErrors.ts';
import { buildSearchIndex } from '../../src/integrations/search/searchIndex.ts';
import { fixture, loadFixture } from './record.ts';

const record = loadFixture();

test('everything a reader can search for has one entry with its own address and title', () => {
  const entries = searchEntries(record);
  const about = record.pages.find(({ id }) => id === 'about');
  const counts = Object.fromEntries(
    [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
  );
  expect(counts).toEqual({
    page: allSections.filter(({ links }) => links?.find).length + (about?.text.parts.length ?? 1) - 1,
    event: record.events.length,
    explainer: record.explainers.reduce((sum, { text }) => sum + text.parts.length, 0),
    guide: record.guide.length,
    question: record.questions.length,
    person: record.people.length,
    body: record.bodies.length,
    term: record.glossary.length,
    country: record.countries.length,
    article: record.articles.length,
    update: record.updates.length,
    source: record.sources.length,
  });
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  expect(entries.filter(({ title, text }) => !title || !text)).toEqual([]);
  expect(entries.flatMap(({ text }) => text.match(/<[A-Z]|\bundefined\b| {2}|\]\(/g) ?? [])).toEqual([]);
});

test('the index is reproducible, and a search for a word loads only a few kilobytes of it', async () => {
  const [first, second] = [await buildSearchIndex(fixture), await buildSearchIndex(fixture)];
  expect(first.count).toBe(searchEntries(record).length);
  expect(second).toEqual(first);
  const chunks = first.files.filter(({ path }) => path.endsWith('.pf_index'));
  for (const { path, content } of chunks) expect(content.length, path).toBeLessThan(6_000);
});

test('a search script that hides failed loads in another way is rejected', () => {
  expect(() => withLoadErrors('async loadChunk(hash){}')).toThrow('in 0 places, not in 2');
});

test('a misspelled word is corrected, and a known word or the start of one is not', () => {
  const known = ['Quillmouth', 'ferries', 'Wake', 'Thistlewood'];
  expect(closestWord('quilmouth', known)).toBe('Quillmouth');
  expect(closestWord('Thistelwood', known)).toBe('Thistlewood');
  for (const word of ['ferries', 'ferr', 'Wake', 'wak', 'harbor', 'xyz'])
    expect(closestWord(word, known)).toBeUndefined();
  expect(correctQuery('Quilmouth "feries"', ['quilmouth', 'feries'], known)).toEqual({
    query: 'Quillmouth "ferries"',
    replaced: ['Quilmouth', 'feries'],
  });
  expect(correctQuery('Quilmouth feries', ['feries'], known)?.query).toBe('Quilmouth ferries');
  expect(correctQuery('Quillmouth ferries', [], known)).toBeUndefined();
});

test('a form of a word counts as the word, and a word that shares only a letter does not', () => {
  expect(hasFormOf('The ferry was banned', 'bans')).toBe(true);
  expect(hasFormOf('A ban on ferries', 'banned')).toBe(true);
  expect(hasFormOf('Märta has a ferry', 'marta')).toBe(true);
  expect(hasFormOf('The anti-fouling paint', 'antifouling')).toBe(true);
  expect(hasFormOf('A page on WikiLeaks', 'leaked')).toBe(true);
  expect(hasFormOf('What was taken', 'takes')).toBe(true);
  expect(hasFormOf('Zebras in the zoo', 'zzzz')).toBe(false);
});

/** Returns the titles of the pages that a search finds, in an engine that takes a text for a hit if it has a word with the same first letter, as Pagefind does in the end. */
async function titlesFound(query: string, titles: readonly string[]): Promise<string[]> {
  const hits = titles.map((title) => ({
    id: title,
    score: 1,
    data: () => Promise.resolve({ url: '/', excerpt: '', content: '', meta: { title }, filters: {} }),
  }));
  const engine: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (word) =>
      Promise.resolve({
        results: hits.filter(({ id }) => word === null || wordsOf(id).some(([first]) => first === word[0])),
      }),
  };
  const vocabulary = {
    words: [],
    synonyms: [],
    phrases: new PhraseMatcher([], []),
    kinds: { answers: [], references: [] },
  };
  return (await findHits(engine, query, {}, vocabulary)).hits.map(({ id }) => id);
}

test('a word is found even if the best of equal hits only begins alike, and not if all of them do', async () => {
  const titles = ['Sails', 'Signals', 'Sold ferries', 'Paint'];
  expect(await titlesFound('sold', titles)).toContain('Sold ferries');
  expect(await titlesFound('sextant', titles)).toEqual([]);
});

test('a word with hyphens is found written as one word or as several', async () => {
  const titles = ['Bill of sale', 'Antifouling', 'Anti-fouling', 'Zebra'];
  expect(await titlesFound('bill-of-sale', titles)).toContain('Bill of sale');
  for (const query of ['anti-fouling', 'antifouling'])
    expect(await titlesFound(query, titles)).toEqual(expect.arrayContaining(['Antifouling', 'Anti-fouling']));
  expect(await titlesFound('sextant-like', titles)).toEqual([]);
});

test('the words of a query that tell nothing are left out, unless it has no others', () => {
  const synonyms = [['boat', 'ferry', 'vessel']];
  expect(searchTerms('Why was the ferry stopped?', synonyms)).toEqual([
    ['ferry', 'boat', 'vessel'],
    ['stopped'],
  ]);
  expect(searchTerms('why', synonyms)).toEqual([['why']]);
});

test('a query like a name or a phrase puts its page first', () => {
  const pages = searchPhrases(record).map(({ url, phrases }) => ({ id: url, phrases }));
  const matcher = new PhraseMatcher(pages, [['captain', 'skipper']]);
  const first = (query: string) => matcher.match(query)[0]?.id;
  for (const { id, name } of record.people) expect(first(name)).toBe(`/people/${id}/`);
  for (const { id, term } of record.glossary) expect(first(term.toUpperCase())).toBe(`/glossary/#${id}`);
  for (const { id, question } of record.questions) expect(first(question)).toBe(`/questions/${id}/`);
  expect(first('the')).toBeUndefined();
  expect(first('nobody of that name')).toBeUndefined();
  const asked = new PhraseMatcher(
    [
      { id: 'a', phrases: ['who is the captain'] },
      { id: 'b', phrases: ['who is the owner'] },
    ],
    [['captain', 'skipper']],
  );
  expect(asked.match('who is skipper')[0]?.id).toBe('a');
});

test('a search file that names a page the site does not have is refused with the nearest one', () => {
  const asked = { 'page/pres': ['embed'] };
  expect(() => searchPhrases({ ...record, search: { synonyms: [], asked } })).toThrow(
    'asked: "page/pres" is no page the search can find. Did you mean "page/press"?',
  );
});

test('headings get the same fragment as in the renderer', () => {
  expect(slug('What Commerce says, and what “Märta” answers')).toBe(
    'what-commerce-says-and-what-märta-answers',
  );
  expect(slug('September 13: find, plan, begin')).toBe('september-13-find-plan-begin');
});
