import { expect, test } from '@playwright/test';
import { searchKinds } from '../../src/words/searchKinds.ts';
import { slug } from '../../src/words/wording.ts';
import { searchNames, searchEntries } from '../../src/files/searchEntries.ts';
import { closestWord, correctQuery, matchesQuery, matchNames } from '../../src/sections/search/correction.ts';
import { withLoadErrors } from '../../src/integrations/search/loadErrors.ts';
import { buildSearchIndex } from '../../src/integrations/search/searchIndex.ts';
import { fixture, loadFixture } from './record.ts';

const record = loadFixture();

test('everything a reader can search for has one entry with its own address and title', () => {
  const entries = searchEntries(record);
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect(searchKinds.map(of)).toEqual([
    record.events.length,
    record.explainers.reduce((sum, { text }) => sum + text.parts.length, 0),
    record.guide.length,
    record.questions.length,
    record.people.length,
    record.bodies.length,
    record.glossary.length,
    record.countries.length,
    record.articles.length,
    record.updates.length,
    record.sources.length,
  ]);
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
  expect(correctQuery('Quilmouth "feries"', known)).toBe('Quillmouth "ferries"');
  expect(correctQuery('Quillmouth ferries', known)).toBeUndefined();
});

test('a result that shares only a letter with the query does not count', () => {
  expect(matchesQuery('Märta has a ferry, and bought oysters', 'marta ferries 12 an')).toBe(true);
  expect(matchesQuery('Zebras in the zoo', 'zzzz')).toBe(false);
  expect(matchesQuery('anything', '17-01')).toBe(true);
});

test('a query for a full or short name puts what it names first', () => {
  const names = searchNames(record).map(({ url, names }) => ({ id: url, names }));
  const first = (query: string) => matchNames(query, { words: [], names })[0];
  for (const { id, name } of record.people) expect(first(name)).toBe(`/people/${id}/`);
  for (const { id, term } of record.glossary) expect(first(term.toUpperCase())).toBe(`/glossary/#${id}`);
  expect(first('quiet water')).toBe('/glossary/#slow-water');
  expect(first('the')).toBeUndefined();
  expect(first('nobody of that name')).toBeUndefined();
});

test('headings get the same fragment as in the renderer', () => {
  expect(slug('What Commerce says, and what “Märta” answers')).toBe(
    'what-commerce-says-and-what-märta-answers',
  );
  expect(slug('September 13: find, plan, begin')).toBe('september-13-find-plan-begin');
});
