import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { translationProblems } from '../../src/integrations/language.ts';

const english = resolve('src/words/en');

let copies = 0;

/** Copies the English words to a folder of their own, changes one file, and returns the problems of that translation. */
async function problemsWith(file: string, change: (content: string) => string): Promise<string[]> {
  const folder = test.info().outputPath(`words-${copies++}`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(english)) {
    const content = readFileSync(join(english, name), 'utf8').replaceAll('../', `${resolve('src/words')}/`);
    writeFileSync(join(folder, name), name === file ? change(content) : content);
  }
  return (await translationProblems(folder)).map((problem) => problem.replace(`${folder}/`, ''));
}

test('a translation that says everything has no problems', async () => {
  expect(await problemsWith('', (content) => content)).toEqual([]);
});

test('a language may have other plural forms, and each keeps to the placeholders of the English text', async () => {
  const withForms = (forms: string) => (content: string) =>
    content.replace(/(export const daysEarlier = )\{[^}]*\{count\}[^}]*\{count\}[^}]*\}[^;]*/, `$1${forms}`);
  expect(
    await problemsWith('events.ts', withForms("{ one: '{count} a', few: '{count} b', other: '{count} c' }")),
  ).toEqual([]);
  expect(await problemsWith('events.ts', withForms("{ one: '{days} a', other: '' }"))).toEqual([
    'events.ts: daysEarlier.one has {days}, which no English form has',
    'events.ts: daysEarlier.other is empty',
  ]);
  expect(await problemsWith('events.ts', withForms("{ one: '{count} a', several: 'b' }"))).toEqual([
    'events.ts: daysEarlier.other is missing',
    'events.ts: daysEarlier.several is no plural form: zero, one, two, few, many, other',
  ]);
});

test('a text that is missing or lost a placeholder is named', async () => {
  expect(
    await problemsWith('events.ts', (content) => content.replace(/export const sources = .*/, '')),
  ).toEqual(['events.ts: sources is missing: "Sources"']);
  expect(
    await problemsWith('events.ts', (content) => content.replace('{headline} ({date})', '{headline}')),
  ).toEqual([
    'events.ts: titleWithDate is "{headline}", which should have the placeholders of "{headline} ({date})"',
  ]);
});
