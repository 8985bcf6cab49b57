import { expect, test } from '@playwright/test';
import {
  matchesArticle,
  outletName,
  readArticleFilter,
  writeArticleFilter,
} from '../../src/record/select/articleFilter.ts';

const list = [
  { topics: ['waves', 'harbor'], outlet: 'The Lantern' },
  { topics: ['harbor'], outlet: 'Coast Letter' },
];
const read = (query: string) => readArticleFilter(new URLSearchParams(query), list);

test('an article is filed under its outlet without the parenthesis after the name', () => {
  expect(outletName('The Lantern')).toBe('The Lantern');
  expect(outletName('The Lantern (evening edition)')).toBe('The Lantern');
  expect(outletName('(Untitled) Letter')).toBe('(Untitled) Letter');
});

test('a choice written to the address is read back the same', () => {
  for (const filter of [
    { topic: '', outlet: '' },
    { topic: 'waves', outlet: '' },
    { topic: 'harbor', outlet: 'Coast Letter' },
  ])
    expect(read(writeArticleFilter(filter, new URLSearchParams()).toString())).toEqual({
      filter,
      unknown: [],
    });
  expect(
    writeArticleFilter({ topic: '', outlet: '' }, new URLSearchParams('topic=waves&x=1')).toString(),
  ).toBe('x=1');
});

test('a topic matches articles that list it at any position, an outlet only its own articles', () => {
  const fitting = (topic: string, outlet: string) =>
    list.filter((one) => matchesArticle({ topic, outlet }, one));
  expect(fitting('', '')).toEqual(list);
  expect(fitting('harbor', '')).toEqual(list);
  expect(fitting('waves', 'Coast Letter')).toEqual([]);
});

test('unknown values are reported, and cut off if they are very long', () => {
  expect(read('topic=<script>&outlet=Nobody').unknown).toEqual(['<script>', 'Nobody']);
  expect(read(`outlet=${'x'.repeat(10_000)}`).unknown[0]?.length).toBe(300);
});
