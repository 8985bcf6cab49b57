import { expect, test } from '@playwright/test';
import {
  fitsArticle,
  outletName,
  readArticleFilter,
  writeArticleFilter,
} from '../../src/record/select/articleFilter.ts';

const list = [
  { topics: ['waves', 'harbor'], outlet: 'The Lantern' },
  { topics: ['harbor'], outlet: 'Coast Letter' },
];
const read = (query: string) => readArticleFilter(new URLSearchParams(query), list);

test('an article is found under its outlet, whatever stands in parentheses behind it', () => {
  expect(outletName('The Lantern')).toBe('The Lantern');
  expect(outletName('The Lantern (evening edition)')).toBe('The Lantern');
  expect(outletName('(Untitled) Letter')).toBe('(Untitled) Letter');
});

test('the address of a choice means that choice again', () => {
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

test('a topic fits an article that has it at any place, an outlet only its own', () => {
  const fitting = (topic: string, outlet: string) =>
    list.filter((one) => fitsArticle({ topic, outlet }, one));
  expect(fitting('', '')).toEqual(list);
  expect(fitting('harbor', '')).toEqual(list);
  expect(fitting('waves', 'Coast Letter')).toEqual([]);
});

test('what no article has is named, and cut where it is endless', () => {
  expect(read('topic=<script>&outlet=Nobody').unknown).toEqual(['<script>', 'Nobody']);
  expect(read(`outlet=${'x'.repeat(10_000)}`).unknown[0]?.length).toBe(300);
});
