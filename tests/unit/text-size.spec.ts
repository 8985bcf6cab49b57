import { expect, test } from '@playwright/test';
import { describeProblem, type Problem } from '../../src/record/problems.ts';
import { readProse } from '../../src/record/load/prose.ts';

/** Parses a text as if it began on line 11 of its file. */
function read(source: string) {
  const problems: Problem[] = [];
  const text = readProse('content/x.mdx', source, 10, problems);
  return { text, messages: problems.map(describeProblem) };
}

test('a text of 20,000 words is read to its end', () => {
  const source = `${'word '.repeat(50)}\n\n`.repeat(400);
  const { text, messages } = read(source);
  expect(messages).toEqual([]);
  expect(text.length).toBe(20_000);
});

test('thousands of citations in paragraphs of normal length are all found', () => {
  const source = `${'A claim.<Cite id="a-source" /> '.repeat(20)}\n\n`.repeat(200);
  const { text, messages } = read(source);
  expect(messages).toEqual([]);
  expect(text.uses).toHaveLength(4_000);
  expect(text.uses.at(-1)).toEqual({ word: 'Cite', id: 'a-source', line: 10 + 399 });
});

test('a text or paragraph that would take minutes to parse is rejected before parsing', () => {
  const long = 'words '.repeat(2_000).trim();
  for (const [source, says] of [
    [`First.\n\n${long}`, 'line 13: This paragraph holds 11999 characters; at most 6000 are read'],
    ['&#123;'.repeat(50_000), 'line 11: This paragraph holds 50000 entities; at most 500 are read'],
    ["it's ".repeat(900), 'line 11: This paragraph holds 900 quotation marks, dashes and dots'],
    ['<Cite id="a" />\n'.repeat(501), 'line 11: This paragraph holds 501 tags; at most 500 are read'],
    ['<Note>\n\n'.repeat(20_000), 'line 11: This text holds 20000 tags; at most 5000 are read'],
    ['{\n\n'.repeat(50_000), 'line 11: This text holds 50000 braces; at most 100 are read'],
    [`${long.slice(0, 5_000)}\n\n`.repeat(50), 'line 11: This text holds 250100 characters'],
  ] as const) {
    const { text, messages } = read(source);
    expect(messages.join('\n')).toContain(says);
    expect(text.uses).toEqual([]);
  }
});

test('nesting that is too deep is rejected with its line', () => {
  for (const source of ['> '.repeat(2_900), '- '.repeat(2_900), '1. '.repeat(1_900)])
    expect(read(`First.\n\n${source}x`).messages).toEqual([
      'line 13: is nested too deeply: at most 50 levels are read',
    ]);
  expect(read(`${'- '.repeat(5)}x`).messages).toEqual([]);
});

test('every heading of a text has a unique id that no other part of a page uses', () => {
  const { text, messages } = read(
    ['Sources', 'Main', 'Cite 1', 'Sources', 'Sources 1', '“It’s” — so...']
      .map((title) => `## ${title}`)
      .join('\n\n'),
  );
  expect(messages).toEqual([]);
  expect(text.parts.map(({ id }) => id)).toEqual([
    '',
    'text-sources',
    'text-main',
    'text-cite-1',
    'text-sources-1',
    'text-sources-1-1',
    'text-its--so',
  ]);
});

test('a link within a text leads to one of its headings', () => {
  expect(read('See [below](#text-what-it-did).\n\n## What it did\n\nNothing.').messages).toEqual([]);
  expect(read('See [below](#what-it-did).\n\n## What it did\n\nNothing.').messages).toEqual([
    'line 11: "#what-it-did" leads to no heading of this text. There are #text-what-it-did.',
  ]);
  expect(read('See [below](#sources).').messages).toEqual([
    'line 11: "#sources" leads to no heading of this text. It has none.',
  ]);
});
