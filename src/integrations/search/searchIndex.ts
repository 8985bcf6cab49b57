import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { searchEntries, searchPhrases, titleWords } from '../../sections/all/searchEntries.ts';
import { locale } from '../../words/en/locale.ts';
import { contentFolder } from '../../record/load/folder.ts';
import { loadRecordOrThrow } from '../../record/loadRecord.ts';
import { withLoadErrors } from './loadErrors.ts';

/** The size of an index chunk, in Pagefind's own unit: about 3 kB compressed, where its default is 25 kB. A search loads a chunk for each of its words. */
const chunkSize = 2_000;

/** What Pagefind writes before the JSON of an entry. */
const signature = 'pagefind_dcd';

/** The ids Pagefind gives to the indexed URLs, which identify a hit before its details are loaded. */
function fragmentIds(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (id === undefined) return [];
      const { url }: { url: string } = JSON.parse(gunzipSync(content).toString().slice(signature.length));
      return [[url, id]];
    }),
  );
}

/** Keeps the files the search page loads; Pagefind's own interfaces and workers are left out, and its general program if it has one for the language. */
function neededFiles(files: readonly IndexFile[], language: string): IndexFile[] {
  const own = `wasm.${language}.pagefind`;
  const program = files.some(({ path }) => path === own) ? own : 'wasm.unknown.pagefind';
  return files.filter(
    ({ path }) => path === program || /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+)$/.test(path),
  );
}

function throwOnErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Builds the files of the search for a content folder and counts their entries: Pagefind's index in small chunks, and `known.json` with the words, phrases and synonyms that queries are compared with. Throws if the record has problems. */
export async function buildSearchIndex(folder: string): Promise<{ files: IndexFile[]; count: number }> {
  const { archive } = loadRecordOrThrow(folder);
  const language = archive.site.language ?? new Intl.Locale(locale).language;
  // An integration is loaded without Vite, so the words of src/words here, such as dates, are the English ones.
  const records = searchEntries(archive);
  // Pagefind 1.6 reads this setting, but its API has no option for it yet; a version that ignores it only makes larger chunks.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index, errors } = await createIndex({ forceLanguage: language });
  throwOnErrors(errors);
  if (!index) throw new Error('The search index could not be made: Pagefind gave none.');
  for (const { url, kind, title, language: titleLanguage, date, tracks, text } of records) {
    const added = await index.addCustomRecord({
      url,
      language,
      content: text,
      meta: { title, ...(date ? { date } : {}) },
      filters: {
        kind: [kind],
        ...(tracks.length > 0 ? { track: tracks } : {}),
        // Not a choice of readers: a filter comes with each hit, and unlike the fields of `meta` it is not searched.
        ...(titleLanguage ? { language: [titleLanguage] } : {}),
      },
    });
    throwOnErrors(added.errors);
  }
  const { files, errors: fileErrors } = await index.getFiles();
  throwOnErrors(fileErrors);
  await close();
  const ids = fragmentIds(files);
  const known = {
    words: titleWords(archive),
    synonyms: archive.search?.synonyms ?? [],
    phrases: searchPhrases(archive).map(({ url, phrases }) => ({ id: ids.get(url), phrases })),
  };
  const missing = known.phrases.find(({ id }) => id === undefined);
  if (missing) throw new Error(`The search index has no entry of "${missing.phrases[0]}".`);
  const indexFiles = neededFiles(files, language);
  const script = indexFiles.find(({ path }) => path === 'pagefind.js');
  if (!script) throw new Error('The search index has no pagefind.js.');
  script.content = Buffer.from(withLoadErrors(Buffer.from(script.content).toString()));
  const allFiles = [...indexFiles, { path: 'known.json', content: Buffer.from(JSON.stringify(known)) }];
  return { files: allFiles.sort((a, b) => (a.path < b.path ? -1 : 1)), count: records.length };
}

/** An Astro integration that adds the search to the built site, in the folder `pagefind`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, count } = await buildSearchIndex(contentFolder());
        for (const { path, content } of files) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${count} entries can be searched`);
      },
    },
  };
}
