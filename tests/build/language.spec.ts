import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AnyNode } from 'domhandler';
import { readBenchmark } from '../../src/record/load/benchmark.ts';
import { readRecords } from '../../src/record/load/records.ts';
import { builds } from '../served.ts';
import { filesOf, readPages, readWidgets } from './pages.ts';

/** Returns every text of a record, in one string. */
function recordText(folder: string): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(readRecords(folder).records);
  // It names what was measured.
  collect(readBenchmark(folder).benchmark);
  return texts.join('\n').replace(/\s+/g, ' ').toLowerCase();
}

/** Returns the pieces of a text that are outside ‹ and ›, which may be nested; `depth` is how many are open before it, and after it. */
function piecesOutside(text: string, depth: number): { pieces: string[]; depth: number } {
  const pieces = [''];
  for (const letter of text) {
    if (letter === '‹') depth += 1;
    else if (letter === '›') depth -= 1;
    else if (depth === 0) pieces.push((pieces.pop() ?? '') + letter);
    if (letter === '›' && depth === 0) pieces.push('');
  }
  return { pieces, depth };
}

/** Returns the texts of the descendants of an element, in order. */
const textsOf = (node: AnyNode): string[] =>
  node.type === 'text' ? [node.data] : 'children' in node ? node.children.flatMap(textsOf) : [];

// Dates are in the language of the locale.
const months = Array.from({ length: 12 }, (_, month) =>
  ['long', 'short'].map((form) =>
    new Date(2001, month).toLocaleDateString('de-DE', { month: form as 'long' }).replace('.', ''),
  ),
).flat();

/** Addresses, names of files and units. */
const notWords = /https:\/\/\S+|\b[\w-]+(?:\.\w+)*\.(?:csv|json|ics|zip|sha256|cff|bib|ris)\b|\b[kM]B\b/g;

const attributes = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'data-label'];

test('every word of the interface comes from src/words: in another language no English is left', () => {
  const record = recordText('tests/fixtures/record');
  const left = new Set<string>();
  for (const { path, $ } of [...readPages(builds.translated), ...readWidgets(builds.translated)]) {
    // The descriptions of fields are marked as English.
    $('script, style, code, pre, textarea, .copy__text, td[lang=en]').remove();
    const pieces = $('title, body')
      .toArray()
      .flatMap((root) => {
        // A sentence can have elements in it.
        let depth = 0;
        return textsOf(root).flatMap((text) => {
          const outside = piecesOutside(text, depth);
          depth = outside.depth;
          return outside.pieces;
        });
      });
    const labels = attributes.flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((element) => piecesOutside($(element).attr(name) ?? '', 0).pieces),
    );
    for (const piece of [...pieces, ...labels])
      // Names and titles of the record can be joined by punctuation.
      for (const part of piece.replace(notWords, '').split(/[,:;·/]|\s–\s/)) {
        const phrase = part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ');
        if (/\p{L}{2}/u.test(phrase) && !months.includes(phrase) && !record.includes(phrase.toLowerCase()))
          left.add(`${path}: ${phrase}`);
      }
  }
  expect([...left]).toEqual([]);
});

test('scripts speak the language of the site, too', () => {
  const scripts = filesOf(builds.translated).filter((file) => file.endsWith('.js'));
  const withWords = scripts.filter((file) =>
    readFileSync(join(builds.translated, file), 'utf8').includes('‹'),
  );
  for (const name of ['filter', 'search', 'zoom', 'Builder', 'Downloads'])
    expect(
      withWords.some((file) => file.toLowerCase().includes(name.toLowerCase())),
      name,
    ).toBe(true);
});
