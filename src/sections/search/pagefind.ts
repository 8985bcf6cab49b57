import type { Known } from './correction.ts';

/** One hit, with its details on request. */
export interface Hit {
  id: string;
  data(): Promise<Found>;
}

/** The details of a hit. */
export interface Found {
  url: string;
  /** A passage with the words found between `<mark>` and `</mark>`. */
  excerpt: string;
  /** The whole text. */
  content: string;
  meta: { title?: string; date?: string };
  filters: { kind?: string[]; track?: string[] };
}

/** What a search is narrowed to, by the name of the filter. */
export type Narrowing = Record<string, string>;

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string, options?: { filters?: Narrowing }): Promise<{ results: Hit[] }>;
}

/** Loads the search that was made with the site; `folder` is its address, `base` that of the site, `failed` the number of attempts that failed before. Fails if it cannot be had. */
export async function loadSearch(folder: string, base: string, failed: number): Promise<Pagefind> {
  // A browser remembers a module that could not be loaded by its address.
  const again = failed > 0 ? `?attempt=${failed + 1}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  await pagefind.options({
    basePath: folder,
    baseUrl: base,
    // A worker would be a second copy of the program to load.
    noWorker: true,
    excerptLength: 28,
    ranking: { metaWeights: { title: 8, date: 1 }, pageLength: 0.6 },
  });
  await pagefind.init();
  return pagefind;
}

/** Loads what the site knows of names and words, from the folder of the search. Fails if it cannot be had. */
export async function loadKnown(folder: string): Promise<Known> {
  const answer = await fetch(`${folder}known.json`);
  if (!answer.ok) throw new Error(`known.json: ${answer.status}`);
  return answer.json();
}
