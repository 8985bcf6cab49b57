import type { Archive } from '../../record/model.ts';
import { describeProblems, nearest } from '../../record/problems.ts';
import { kindOptions, resultKinds } from '../../words/en/search.ts';
import type { SearchEntry, SearchPart } from './searchPart.ts';
import { presentSections } from './sections.ts';

/** The main pages of the sections, each an entry of its own. */
const pageSearch: SearchPart = {
  kind: 'page',
  one: resultKinds.page,
  many: kindOptions.page,
  rank: 'answers',
  entries: (archive) =>
    presentSections(archive).flatMap(({ id, links }): SearchEntry[] =>
      links?.find
        ? [
            {
              url: links.to,
              page: `page/${id}`,
              title: links.label,
              tracks: [],
              text: links.find.text,
              names: [links.label, ...links.find.asked],
            },
          ]
        : [],
    ),
};

/** An entry with the kind of result it is. */
export type KindEntry = SearchEntry & { kind: string };

/** Returns what the search finds in each section, without parts that have no entry. */
export const searchPartsOf = (archive: Archive): SearchPart[] =>
  [pageSearch, ...presentSections(archive).flatMap(({ search }) => search ?? [])].filter(
    ({ entries }) => entries(archive).length > 0,
  );

/** Returns all entries of the search index. */
export const searchEntries = (archive: Archive): KindEntry[] =>
  searchPartsOf(archive).flatMap(({ kind, entries }) =>
    entries(archive).map((entry) => ({ ...entry, kind })),
  );

/** Returns the phrases readers may type for an entry: its names, and what `search.yaml` says they ask. Throws if that file names a page the site does not have. */
export function searchPhrases(archive: Archive): { url: string; phrases: string[] }[] {
  const asked = archive.search?.asked ?? {};
  const entries = searchEntries(archive);
  const pages = entries.flatMap(({ page }) => page ?? []);
  const unknown = Object.keys(asked).filter((page) => !pages.includes(page));
  if (unknown.length > 0)
    throw new Error(
      describeProblems(
        unknown.map((page) => {
          const near = nearest(page, pages);
          return {
            file: 'content/search.yaml',
            field: 'asked',
            value: page,
            message: 'is no page the search can find',
            ...(near ? { hint: `Did you mean "${near}"?` } : {}),
          };
        }),
      ),
    );
  return entries.flatMap(({ url, page, names = [] }) => {
    const phrases = [...names, ...(page === undefined ? [] : (asked[page] ?? []))];
    const distinct = phrases.filter(
      (phrase, index): phrase is string =>
        phrase !== undefined &&
        phrases.findIndex((other) => other?.toLowerCase() === phrase.toLowerCase()) === index,
    );
    return distinct.length > 0 ? [{ url, phrases: distinct }] : [];
  });
}

const longWords = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []);

/** Returns the words of titles and synonyms that are in no phrase (four letters or more, not of sources and articles), to correct misspelled queries; each once, as first written. */
export function titleWords(archive: Archive): string[] {
  const titles = searchPartsOf(archive)
    .filter(({ rank }) => rank !== 'references')
    .flatMap(({ entries }) => entries(archive).map(({ title }) => title));
  const inPhrases = new Set(
    longWords(searchPhrases(archive).flatMap(({ phrases }) => phrases)).map((word) => word.toLowerCase()),
  );
  const spellings = new Map<string, string>();
  for (const word of longWords([...titles, ...(archive.search?.synonyms ?? []).flat()])) {
    const key = word.toLowerCase();
    if (!spellings.has(key) && !inPhrases.has(key)) spellings.set(key, word);
  }
  return [...spellings.keys()].sort().map((key) => spellings.get(key) ?? key);
}
