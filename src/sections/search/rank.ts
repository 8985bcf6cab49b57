import { stemmer } from 'stemmer';
import { stopWords } from '../../words/en/stopWords.ts';
import { type Correction, correctQuery } from './correction.ts';
import type { Hit, Pagefind, SearchFilters } from './pagefind.ts';
import { type PhraseMatcher, wordsOf } from './phrases.ts';

/** What queries are compared with, from `known.json`, and the kinds of result that come first and last. */
export interface Vocabulary {
  /** Every word of every title and phrase, in its original spelling. */
  words: string[];
  /** Words that mean the same. */
  synonyms: string[][];
  phrases: PhraseMatcher;
  /** The kinds that answer, and those that only refer. */
  kinds: { answers: string[]; references: string[] };
}

/** The hits of a query, best first; if words of it are on no page and were corrected, also those words and the query without them. */
export interface Found {
  hits: Hit[];
  correction?: Correction;
}

/** How much the kind of a hit counts. */
const answerFactor = 1.35;
const referenceFactor = 0.6;

/** The least share of a query, by the weight of its words, that a hit must have. */
const minShare = 0.5;

const ignored = new Set(stopWords.split(' '));

/** Returns the words of a query that tell pages apart, each with the words that mean the same; all words if it has no others. */
export function searchTerms(query: string, synonyms: readonly string[][]): string[][] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !ignored.has(word));
  return (telling.length > 0 ? telling : words).map((word) => {
    const stem = stemmer(word);
    const group = synonyms.find((one) => one.some((other) => stemmer(other) === stem)) ?? [];
    return [word, ...group.filter((other) => stemmer(other) !== stem)];
  });
}

/** Returns whether a text has a form of a word, or a compound with it such as `WikiLeaks`, which Pagefind splits. Needed because Pagefind falls back to ever shorter prefixes, down to one letter. */
export function hasFormOf(text: string, word: string): boolean {
  const stem = stemmer(word);
  const split = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return wordsOf(`${text} ${split}`).some(
    (other) =>
      stemmer(other) === stem ||
      [word, stem].some((beginning) => beginning.length > 2 && other.startsWith(beginning)),
  );
}

/** How many hits are asked whether they have a word: the first of several that match equally well may have a word that only begins alike. */
const askedHits = 3;

/** Returns whether one of the first hits of a word has a form of it. */
async function isFound(word: string, hits: readonly Hit[]): Promise<boolean> {
  for (const hit of hits.slice(0, askedHits)) {
    const { meta, content } = await hit.data();
    if (hasFormOf(`${meta.title} ${content}`, wordsOf(word).join(' '))) return true;
  }
  return false;
}

/** Returns a query in which words with hyphens are split if no page has them as one: `bill-of-sale`. */
const splitUnknown = (query: string, unknown: readonly string[]): string =>
  query.replace(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu, (word) =>
    unknown.includes(wordsOf(word)[0] ?? '') ? word.replace(/[-‐‑]/g, ' ') : word,
  );

/** Searches one term and the words that mean the same; returns the share of the best score that each hit has, from 0 to 1, or none if nothing has the word. */
async function searchTerm(
  engine: Pagefind,
  term: readonly string[],
  filters: SearchFilters,
): Promise<Map<string, { hit: Hit; share: number }>> {
  const found = new Map<string, { hit: Hit; share: number }>();
  for (const word of term) {
    const { results } = await engine.search(word, { filters });
    const [best] = results;
    if (!best || !(await isFound(word, results))) continue;
    for (const hit of results) {
      const share = hit.score / best.score;
      if (share > (found.get(hit.id)?.share ?? 0)) found.set(hit.id, { hit, share });
    }
  }
  return found;
}

/** Returns the hits of the words of a query (those with more of its words first, and of these, those where the words matter more), and the words that no page has. */
async function searchWords(
  engine: Pagefind,
  query: string,
  filters: SearchFilters,
  { synonyms, kinds }: Vocabulary,
  all: readonly Hit[],
): Promise<{ hits: Hit[]; unknown: string[] }> {
  const idsOf = async (kind: string[]) => {
    const { results } = await engine.search(null, { filters: { kind: { any: kind } } });
    return new Set(results.map(({ id }) => id));
  };
  const [answers, references] = await Promise.all([idsOf(kinds.answers), idsOf(kinds.references)]);
  const terms = searchTerms(query, synonyms);
  const results = await Promise.all(terms.map((term) => searchTerm(engine, term, filters)));
  const scores = new Map<string, { hit: Hit; score: number; share: number; weight: number }>();
  let total = 0;
  for (const found of results) {
    const weight = Math.log(1 + all.length / Math.max(1, found.size));
    if (found.size > 0) total += weight;
    for (const [id, { hit, share }] of found) {
      const before = scores.get(id);
      const score = weight * (0.4 + 0.6 * share);
      scores.set(id, {
        // The words of the rarest term are marked in the passage that is shown.
        hit: before && before.weight >= weight ? before.hit : hit,
        weight: Math.max(weight, before?.weight ?? 0),
        score: score + (before?.score ?? 0),
        share: weight + (before?.share ?? 0),
      });
    }
  }
  const factor = (id: string) => (answers.has(id) ? answerFactor : references.has(id) ? referenceFactor : 1);
  const hits = [...scores.values()]
    .filter(({ share }) => share >= total * minShare)
    .map(({ hit, score, share }) => ({ hit, score: score * (share / total) * factor(hit.id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
  return { hits, unknown: terms.flatMap(([word = ''], index) => (results[index]?.size === 0 ? word : [])) };
}

/** Searches for a query: pages readers ask for in such words come first, then those with the words of the query. Words that no page has are split at their hyphens, and corrected if there is one much like them. */
export async function findHits(
  engine: Pagefind,
  query: string,
  filters: SearchFilters,
  vocabulary: Vocabulary,
): Promise<Found> {
  const { results: all } = await engine.search(null, { filters });
  const find = async (text: string) => {
    const { hits, unknown } = await searchWords(engine, text, filters, vocabulary, all);
    const first = vocabulary.phrases
      .match(text)
      .slice(0, 3)
      .flatMap(({ id }) => hits.find((hit) => hit.id === id) ?? all.find((hit) => hit.id === id) ?? []);
    return { hits: [...first, ...hits.filter(({ id }) => first.every((hit) => hit.id !== id))], unknown };
  };
  const asTyped = await find(query);
  const words = splitUnknown(query, asTyped.unknown);
  const { hits, unknown } = words === query ? asTyped : await find(words);
  const correction = correctQuery(words, unknown, vocabulary.words);
  return correction ? { hits: (await find(correction.query)).hits, correction } : { hits };
}
