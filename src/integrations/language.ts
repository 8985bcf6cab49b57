import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const wordsFolder = resolve(import.meta.dirname, '../words');
const englishFolder = join(wordsFolder, 'en');

/** The folder with the words of a language; `WORDS_DIR` names another folder, for tests. */
export const languageFolder = (language: string): string =>
  resolve(process.env.WORDS_DIR ?? join(wordsFolder, language));

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a value holds the plural forms of a text (https://cldr.unicode.org/index/cldr-spec/plural-rules) and not named texts. */
const isPlural = (value: object): boolean =>
  'other' in value && Object.keys(value).every((name) => pluralForms.includes(name));

/** Compares the plural forms of an English text with a translation, which has the forms of its own language; each form may leave placeholders out, as "one day" does. */
function pluralProblems(path: string, english: object, translated: unknown): string[] {
  const expected = new Set(Object.values(english).flatMap((text: string) => text.match(/\{\w+\}/g) ?? []));
  const forms = Object.entries((translated ?? {}) as Record<string, unknown>);
  return [
    ...('other' in Object.fromEntries(forms) ? [] : [`${path}.other is missing`]),
    ...forms.flatMap(([form, text]) => {
      if (!pluralForms.includes(form))
        return [`${path}.${form} is no plural form: ${pluralForms.join(', ')}`];
      if (typeof text !== 'string' || text === '') return [`${path}.${form} is empty`];
      const unknown = (text.match(/\{\w+\}/g) ?? []).filter((placeholder) => !expected.has(placeholder));
      return unknown.map((placeholder) => `${path}.${form} has ${placeholder}, which no English form has`);
    }),
  ];
}

/** Compares a value of the English words with its translation; returns what is missing, superfluous or has other placeholders. */
function valueProblems(path: string, english: unknown, translated: unknown): string[] {
  if (typeof english === 'string') {
    if (typeof translated !== 'string' || translated === '') return [`${path} is missing: "${english}"`];
    return placeholders(english) === placeholders(translated)
      ? []
      : [`${path} is "${translated}", which should have the placeholders of "${english}"`];
  }
  if (typeof english !== 'object' || english === null) return [];
  if (isPlural(english)) return pluralProblems(path, english, translated);
  const names = Object.keys(english);
  const values = (translated ?? {}) as Record<string, unknown>;
  return [
    ...names.flatMap((name) =>
      valueProblems(`${path}.${name}`, (english as Record<string, unknown>)[name], values[name]),
    ),
    ...Object.keys(values)
      .filter((name) => !names.includes(name))
      .map((name) => `${path}.${name} is in no English text`),
  ];
}

/** Returns every difference between the names and placeholders of the English words and those in a translation folder with the same structure; empty if there is none. */
export async function translationProblems(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [`${folder} does not exist: it holds one file for each in src/words/en/`];
  const load = async (file: string) => ({ ...(await import(pathToFileURL(file).href)) }) as unknown;
  const problems = readdirSync(englishFolder).map(async (name) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [`${file} is missing`];
    const [english, translated] = await Promise.all([load(join(englishFolder, name)), load(file)]);
    return valueProblems(`${file}: `, english, translated).map((problem) => problem.replace(': .', ': '));
  });
  return (await Promise.all(problems)).flat();
}

/** A Vite plugin that builds the site in another language: whatever imports from `src/words/en/` gets the file of the same name in `folder`. */
export function language(folder: string): Plugin {
  return {
    name: 'language',
    enforce: 'pre',
    async buildStart() {
      const problems = folder === englishFolder ? [] : await translationProblems(folder);
      if (problems.length > 0) throw new Error(`The translation has problems.\n\n${problems.join('\n')}\n`);
    },
    async resolveId(source, importer, options) {
      if (folder === englishFolder || !source.includes('/en/')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id.startsWith(`${englishFolder}/`)
        ? join(folder, resolved.id.slice(englishFolder.length + 1))
        : undefined;
    },
  };
}
