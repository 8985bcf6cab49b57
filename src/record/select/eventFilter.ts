import { overlaps, sortDateRange, isDate } from '../time/dates.ts';

/** A filter for the list of events; an empty field matches every event. */
export interface EventListFilter {
  words: string;
  tracks: string[];
  /** `key` matches key events only, `major` matches key and major events. */
  weight: '' | 'key' | 'major';
  who: string;
  country: string;
  source: string;
  disputed: boolean;
  /** A year, month or day; events that end before it are left out. */
  from: string;
  /** A year, month or day; events that begin after it are left out. */
  to: string;
  newest: boolean;
}

/** The fields of an event that the filter uses. */
export interface FilterableEvent {
  track: string;
  weight: string;
  date: string;
  end?: string | undefined;
  actors: readonly string[];
  countries: readonly string[];
  kinds: readonly string[];
  disputed: boolean;
  /** The text of the event's row, normalized with `searchableText`. */
  text: string;
}

/** The values that occur in a list, to detect unknown values in a URL. */
export interface KnownValues {
  tracks: ReadonlySet<string>;
  who: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** The filter that matches every event. */
export const emptyFilter: Readonly<EventListFilter> = {
  words: '',
  tracks: [],
  weight: '',
  who: '',
  country: '',
  source: '',
  disputed: false,
  from: '',
  to: '',
  newest: false,
};

const maxWords = 12;
const maxWordLength = 60;
const maxTextLength = 300;

/** Normalizes a text for comparison: lower case, no accents, single spaces, and the apostrophes and hyphens of a keyboard. */
export function plainText(text: string): string {
  // Most texts have neither accents nor repeated spaces, and checking every character for both is slow.
  const unaccented = /[\u0080-\uffff]/.test(text)
    ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replaceAll('‐', '-')
    : text;
  return unaccented.toLowerCase().replace(/[^\S ]\s*| \s+/g, ' ');
}

/** Normalizes a text that is searched: `plainText` without hyphens, so that `antivirus` finds `anti-virus`. */
export const searchableText = (text: string): string => plainText(text).replaceAll('-', '');

/** Splits a search query into at most twelve normalized words, without the punctuation around them. */
export function queryWords(text: string): string[] {
  const words = plainText(text.slice(0, maxTextLength))
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  return words.slice(0, maxWords).map((word) => word.slice(0, maxWordLength));
}

/** A period that a search names, such as March 2022. */
export interface NamedPeriod {
  /** Partial dates; an empty end is open. */
  range: [from: string, to: string];
  /** The period as texts write it, normalized with `searchableText`. */
  written: string;
}

/** What a search asks for: words, and periods. */
export interface SearchTerms {
  words: string[];
  periods: NamedPeriod[];
}

/** The result of reading a filter from a URL. */
export interface ParsedFilter {
  filter: EventListFilter;
  /** Values that do not occur in the list; no event matches them. */
  unknown: string[];
  /** Invalid dates, which are not part of the filter. */
  ignored: string[];
}

/** Reads a filter from URL parameters. If `from` is later than `to`, the two are swapped. */
export function readEventFilter(params: URLSearchParams, known: KnownValues): ParsedFilter {
  const unknown: string[] = [];
  const ignored: string[] = [];
  const value = (name: string) => (params.get(name) ?? '').trim().slice(0, maxTextLength);
  const knownValue = (name: string, values: ReadonlySet<string>) => {
    const requested = value(name);
    if (requested && !values.has(requested)) unknown.push(requested);
    return requested;
  };
  const date = (name: string) => {
    const requested = value(name);
    if (isDate(requested)) return requested;
    if (requested) ignored.push(requested);
    return '';
  };
  const tracks = value('track').split(',').filter(Boolean);
  unknown.push(...tracks.filter((track) => !known.tracks.has(track)));
  const [from, to] = sortDateRange(date('from'), date('to'));
  const filter = {
    words: value('q'),
    tracks,
    weight: knownValue('weight', new Set(['key', 'major'])) as EventListFilter['weight'],
    who: knownValue('who', known.who),
    country: knownValue('country', known.countries),
    source: knownValue('source', known.kinds),
    disputed: knownValue('disputed', new Set(['yes'])) === 'yes',
    from,
    to,
    newest: knownValue('sort', new Set(['newest'])) === 'newest',
  };
  return { filter, unknown, ignored };
}

/** Returns a copy of the URL parameters with the filter set; other parameters are kept. */
export function writeEventFilter(filter: EventListFilter, params: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(params);
  const values = {
    q: filter.words.trim(),
    track: filter.tracks.join(','),
    weight: filter.weight,
    who: filter.who,
    country: filter.country,
    source: filter.source,
    disputed: filter.disputed ? 'yes' : '',
    from: filter.from,
    to: filter.to,
    sort: filter.newest ? 'newest' : '',
  };
  for (const [name, value] of Object.entries(values))
    if (value) result.set(name, value);
    else result.delete(name);
  return result;
}

/** Returns whether a filter excludes anything; the sort order does not count. */
export function isFiltering(filter: EventListFilter): boolean {
  return String(writeEventFilter({ ...filter, newest: false }, new URLSearchParams())) !== '';
}

/** Returns whether a text has a word; one with hyphens may be written as one word or as several there. */
const hasWord = (text: string, word: string): boolean =>
  text.includes(word.replaceAll('-', '')) || text.includes(word.replaceAll('-', ' '));

/** Returns whether an event matches a search: it has each word, and overlaps each period or, in a search that has words too, names it in its text. */
export const matchesSearch = (
  event: Pick<FilterableEvent, 'date' | 'end' | 'text'>,
  { words, periods }: SearchTerms,
): boolean =>
  periods.every(
    ({ range, written }) => overlaps(event, range) || (words.length > 0 && event.text.includes(written)),
  ) && words.every((word) => hasWord(event.text, word));

/** Returns a function that tests whether an event matches the filter. Unlike in a widget (`selectEvents`), which ignores unknown ids, an unknown value matches no event: the page names it and offers to clear the filter. */
export function eventMatcher(
  filter: EventListFilter,
  terms: SearchTerms,
): (event: FilterableEvent) => boolean {
  const weights = { '': undefined, key: ['key'], major: ['key', 'major'] }[filter.weight];
  return (event) =>
    (filter.tracks.length === 0 || filter.tracks.includes(event.track)) &&
    (!weights || weights.includes(event.weight)) &&
    (!filter.who || event.actors.includes(filter.who)) &&
    (!filter.country || event.countries.includes(filter.country)) &&
    (!filter.source || event.kinds.includes(filter.source)) &&
    (!filter.disputed || event.disputed) &&
    overlaps(event, [filter.from, filter.to]) &&
    matchesSearch(event, terms);
}
