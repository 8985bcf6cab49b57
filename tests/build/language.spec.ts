import { expect, test } from '@playwright/test';
import { readRecords } from '../../src/record/load/records.ts';
import { builds } from '../served.ts';
import { readPages, readWidgets } from './pages.ts';

/** Returns every text of a record, in one string. */
function recordText(folder: string): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(readRecords(folder).records);
  return texts.join('\n').replace(/\s+/g, ' ').toLowerCase();
}

/** Removes what is between ‹ and ›, with what is nested in it. */
function withoutWords(text: string): string {
  let [depth, rest] = [0, ''];
  for (const letter of text) {
    if (letter === '‹') depth += 1;
    if (depth === 0) rest += letter;
    if (letter === '›') {
      depth = Math.max(0, depth - 1);
      rest += depth === 0 ? '\n' : '';
    }
  }
  return rest;
}

// Dates are in the language of the locale.
const months = Array.from({ length: 12 }, (_, month) =>
  ['long', 'short'].map((form) =>
    new Date(2001, month).toLocaleDateString('de-DE', { month: form as 'long' }).replace('.', ''),
  ),
).flat();

const attributes = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'data-label'];

test('every word of the interface comes from src/words: in another language no English is left', () => {
  const record = recordText('tests/fixtures/record');
  const left = new Set<string>();
  for (const { path, $ } of [...readPages(builds.translated), ...readWidgets(builds.translated)]) {
    $('script, style, code, pre, textarea').remove();
    const texts = $('body, title')
      .find('*')
      .addBack()
      .contents()
      .toArray()
      .flatMap((node) => (node.type === 'text' ? [node.data] : []));
    const labels = attributes.flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .map((element) => $(element).attr(name) ?? ''),
    );
    for (const text of [...texts, ...labels])
      for (const piece of withoutWords(text).split('\n')) {
        const phrase = piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
        if (
          /\p{L}{2}/u.test(phrase) &&
          !months.includes(phrase) &&
          !record.includes(phrase.replace(/\s+/g, ' ').toLowerCase())
        )
          left.add(`${path}: ${phrase}`);
      }
  }
  expect([...left]).toEqual([]);
});
