import { firstDay, inOrder, isDate, lastDay } from '../time/dates.ts';

/** What a reader asks of the list of events; empty means everything. */
export interface Filter {
  words: string;
  tracks: string[];
  /** key: only key events; major: key and major ones. */
  weight: '' | 'key' | 'major';
  who: string;
  country: string;
  source: string;
  disputed: boolean;
  /** A year, month or day; events that lie wholly before it are left out. */
  from: string;
  /** A year, month or day; events that lie wholly after it are left out. */
  to: string;
  newest: boolean;
}

/** One event, as far as it can be found. */
export interface Findable {
  track: string;
  weight: string;
  date: string;
  end?: string | undefined;
  actors: readonly string[];
  countries: readonly string[];
  kinds: readonly string[];
  disputed: boolean;
  /** Headline, summary and the rest of the words shown, made plain by `plainText`. */
  text: string;
}

/** The values that occur in a list, for telling an unknown one in an address. */
export interface Known {
  tracks: ReadonlySet<string>;
  who: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** The filter that leaves nothing out. */
export const everything: Readonly<Filter> = {
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

const [mostWords, mostLetters, mostText] = [12, 60, 300];

/** A text without case, accents and doubled spaces, and with the apostrophes and quotation marks of a keyboard, for comparing. */
export function plainText(text: string): string {
  // Most texts have neither accents nor doubled spaces, and to look for both one by one takes long.
  const bare = /[\u0080-\uffff]/.test(text)
    ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    : text;
  return bare.toLowerCase().replace(/[^\S ]\s*| \s+/g, ' ');
}

/** The words of a search, plain, at most twelve. */
export function searchWords(text: string): string[] {
  const words = plainText(text.slice(0, mostText)).split(' ').filter(Boolean);
  return words.slice(0, mostWords).map((word) => word.slice(0, mostLetters));
}

/** A filter as an address asks for it. */
export interface Asked {
  filter: Filter;
  /** Values that do not occur in the list; no event fits them. */
  unknown: string[];
  /** Values that stand for a date and are none; the filter is without them. */
  ignored: string[];
}

/** Reads a filter from the parameters of an address; a first date after the last one changes places with it. */
export function readFilter(params: URLSearchParams, known: Known): Asked {
  const unknown: string[] = [];
  const ignored: string[] = [];
  const value = (name: string) => (params.get(name) ?? '').trim().slice(0, mostText);
  const among = (name: string, values: ReadonlySet<string>) => {
    const asked = value(name);
    if (asked && !values.has(asked)) unknown.push(asked);
    return asked;
  };
  const date = (name: string) => {
    const asked = value(name);
    if (isDate(asked)) return asked;
    if (asked) ignored.push(asked);
    return '';
  };
  const tracks = value('track').split(',').filter(Boolean);
  unknown.push(...tracks.filter((track) => !known.tracks.has(track)));
  const [from, to] = inOrder(date('from'), date('to'));
  const filter = {
    words: value('q'),
    tracks,
    weight: among('weight', new Set(['key', 'major'])) as Filter['weight'],
    who: among('who', known.who),
    country: among('country', known.countries),
    source: among('source', known.kinds),
    disputed: among('disputed', new Set(['yes'])) === 'yes',
    from,
    to,
    newest: among('sort', new Set(['newest'])) === 'newest',
  };
  return { filter, unknown, ignored };
}

/** Writes a filter into the parameters of an address; parameters of others stay. */
export function writeFilter(filter: Filter, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
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
    if (value) written.set(name, value);
    else written.delete(name);
  return written;
}

/** Whether a filter leaves anything out; the order does not count. */
export function narrows(filter: Filter): boolean {
  return String(writeFilter({ ...filter, newest: false }, new URLSearchParams())) !== '';
}

/** A test for one filter, to be put to many events. */
export function matcher(filter: Filter): (event: Findable) => boolean {
  const words = searchWords(filter.words);
  const weights = { '': undefined, key: ['key'], major: ['key', 'major'] }[filter.weight];
  const from = filter.from && firstDay(filter.from);
  const to = filter.to && lastDay(filter.to);
  return (event) =>
    (filter.tracks.length === 0 || filter.tracks.includes(event.track)) &&
    (!weights || weights.includes(event.weight)) &&
    (!filter.who || event.actors.includes(filter.who)) &&
    (!filter.country || event.countries.includes(filter.country)) &&
    (!filter.source || event.kinds.includes(filter.source)) &&
    (!filter.disputed || event.disputed) &&
    (!from || lastDay(event.end ?? event.date) >= from) &&
    (!to || firstDay(event.date) <= to) &&
    words.every((word) => event.text.includes(word));
}
