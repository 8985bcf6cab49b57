import { type PagePhrases, PhraseMatcher } from './phrases.ts';
import type { Vocabulary } from './rank.ts';

/** A search hit. */
export interface Hit {
  id: string;
  /** How well it matches; comparable only with the other hits of its search. */
  score: number;
  /** Loads the details of the hit. */
  data(): Promise<HitDetails>;
}

/** The details of a hit. */
export interface HitDetails {
  url: string;
  /** A passage of the text, escaped as HTML, with each matched word between `<mark>` and `</mark>`. */
  excerpt: string;
  /** The full text, escaped as HTML. */
  content: string;
  meta: { title?: string; date?: string };
  filters: { kind?: string[]; track?: string[]; language?: string[] };
}

/** The selected value of each filter, by the name of the filter. */
export type SearchFilters = Record<string, string | { any: string[] }>;

/** The part of Pagefind's API that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Searches for a text; null finds everything. */
  search(query: string | null, options?: { filters?: SearchFilters }): Promise<{ results: Hit[] }>;
}

/** Loads Pagefind and its index from `folder`, the path of the search files; `base` is the path of the site, and `failed` the number of failed attempts so far. Rejects if loading fails. */
export async function loadSearch(folder: string, base: string, failed: number): Promise<Pagefind> {
  // Browsers cache a failed module import by its URL, so a retry needs a new one.
  const retryQuery = failed > 0 ? `?attempt=${failed + 1}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${retryQuery}`);
  await pagefind.options({
    basePath: folder,
    baseUrl: base,
    // A worker would load the program a second time.
    noWorker: true,
    excerptLength: 28,
    ranking: { metaWeights: { title: 8, date: 1 }, pageLength: 0.6 },
  });
  await pagefind.init();
  return pagefind;
}

/** Loads what queries are compared with from the folder of the search files; rejects if loading fails. */
export async function loadVocabulary(folder: string): Promise<Omit<Vocabulary, 'kinds'>> {
  const response = await fetch(`${folder}known.json`);
  if (!response.ok) throw new Error(`known.json: ${response.status}`);
  const known: { words: string[]; phrases: PagePhrases[]; synonyms: string[][] } = await response.json();
  const inPhrases = known.phrases.flatMap(({ phrases }) => phrases.join(' ').match(/\p{L}{4,}/gu) ?? []);
  return {
    ...known,
    words: [...new Set([...inPhrases, ...known.words])],
    phrases: new PhraseMatcher(known.phrases, known.synonyms),
  };
}
