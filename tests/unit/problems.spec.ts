import { expect, test } from '@playwright/test';
import { describeProblem, describeProblems, nearest } from '../../src/record/problems.ts';

const words = ['ferry', 'bridge', 'lantern-pier', 'slow-water-rule'];

test('a typo finds the word that was meant', () => {
  expect(nearest('fery', words)).toBe('ferry');
  expect(nearest('ferrry', words)).toBe('ferry');
  expect(nearest('fwrry', words)).toBe('ferry');
  expect(nearest('efrry', words)).toBe('ferry');
  expect(nearest('brigde', words)).toBe('bridge');
  expect(nearest('slow-watter-rules', words)).toBe('slow-water-rule');
});

test('the nearest of several words is suggested', () => {
  expect(nearest('pier-b', ['pier-ab', 'pier-b2', 'pier-cd', 'pier-a'])).toBe('pier-ab');
  expect(nearest('ferry', ['fern', 'ferry', 'merry'])).toBe('ferry');
});

test('nothing is suggested if no word is near', () => {
  expect(nearest('lighthouse', words)).toBeUndefined();
  expect(nearest('ferry', [])).toBeUndefined();
});

test('a problem names field, value, message and hint', () => {
  const problem = {
    file: 'content/a.yaml',
    field: 'sources[0]',
    value: 'nots',
    message: 'is not an id',
    hint: 'Did you mean "notes"?',
  };
  expect(describeProblem(problem)).toBe('sources[0]: "nots" is not an id. Did you mean "notes"?');
  expect(describeProblem({ file: 'content/a.yaml', field: '', message: 'This file is missing' })).toBe(
    'This file is missing',
  );
});

test('a long value is cut off', () => {
  const line = describeProblem({
    file: 'content/a.yaml',
    field: 'summary',
    value: 'x'.repeat(900),
    message: 'is too long',
  });
  expect(line).toBe(`summary: "${'x'.repeat(77)}..." is too long`);
});

test('control and invisible characters are escaped', () => {
  const problem = { file: 'a\u001B[2J', field: 'b\u009B', value: 'c\u202E\uFEFF\u2028', message: 'd\u0007' };
  expect(describeProblem(problem)).toBe('b\\u{9B}: "c\\u{202E}\\u{FEFF}\\u{2028}" d\\u{07}');
  expect(describeProblems([problem])).toContain('a\\u{1B}[2J\n');
});

test('problems are grouped by file and sorted by file name', () => {
  const text = describeProblems([
    { file: 'content/b.yaml', field: 'name', message: 'is missing' },
    { file: 'content/a.yaml', field: 'title', message: 'is missing' },
    { file: 'content/b.yaml', field: 'what', message: 'is missing' },
  ]);
  expect(text).toBe(
    'content/a.yaml\n  title: is missing\n\ncontent/b.yaml\n  name: is missing\n  what: is missing\n\n3 problems in 2 files.',
  );
});

test('a single problem is counted in the singular', () => {
  expect(describeProblems([{ file: 'content/a.yaml', field: 'name', message: 'is missing' }])).toMatch(
    /1 problem in 1 file\.$/,
  );
});
