import type { Archive, Event, Measure } from '../../record/model.ts';
import { ensurePeriod } from '../../words/wording.ts';

/** One entry of the search index. */
export interface SearchEntry {
  /** Its URL from the root of the site, without the base path. */
  url: string;
  /** The key of its page in `search.yaml`, as `questions/an-id`; parts of a page have none. */
  page?: string;
  title: string;
  /** The language of the title, if it is not that of the record. */
  language?: string | undefined;
  /** The date in words, if there is one. */
  date?: string;
  /** The ids of the tracks it belongs to. */
  tracks: string[];
  /** The text to search, from which the excerpt of a result is taken. */
  text: string;
  /** The full names of what it is about: a query that is such a name puts it first. */
  names?: (string | undefined)[];
}

/** What the search finds in a section. */
export interface SearchPart {
  /** The kind of result, as used in addresses. */
  kind: string;
  /** What one result of the kind is called. */
  one: string;
  /** What the kind is called in the list of choices. */
  many: string;
  /** `answers` come before other results, `references` after them, where they match equally well. */
  rank?: 'answers' | 'references';
  entries: (archive: Archive) => SearchEntry[];
}

/** Joins texts with spaces, each ended by a period; leaves out what is missing. */
export const joinSentences = (...pieces: (string | undefined)[]): string =>
  pieces.flatMap((piece) => (piece ? [ensurePeriod(piece)] : [])).join(' ');

/** The ids of the tracks of events and measures, each once. */
export const tracksOf = (events: readonly Event[], measures: readonly Measure[] = []): string[] => [
  ...new Set([...events, ...measures].map(({ track }) => track.id)),
];
