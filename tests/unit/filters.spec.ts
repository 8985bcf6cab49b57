import { expect, test } from '@playwright/test';
import {
  emptyFilter,
  type EventListFilter,
  type FilterableEvent,
  eventMatcher,
  isFiltering,
  searchableText,
  readEventFilter,
  queryWords,
  writeEventFilter,
} from '../../src/record/select/eventFilter.ts';
import { readSearchTerms } from '../../src/words/searchTerms.ts';

const matcherOf = (filter: EventListFilter) => eventMatcher(filter, readSearchTerms(filter.words));

const known = {
  tracks: new Set(['a', 'b']),
  who: new Set(['mabel']),
  countries: new Set(['tarnmark']),
  kinds: new Set(['primary']),
};
const event: FilterableEvent = {
  track: 'a',
  weight: 'major',
  date: '2013-06',
  actors: ['mabel'],
  countries: ['tarnmark'],
  kinds: ['primary'],
  disputed: true,
  text: searchableText('Jörn O’Mallin slows the ferry'),
};
const choices: Partial<EventListFilter>[] = [
  { words: 'ferry' },
  { tracks: ['a'] },
  { tracks: ['a', 'b'] },
  { weight: 'major' },
  { who: 'mabel' },
  { country: 'tarnmark' },
  { source: 'primary' },
  { disputed: true },
  { from: '2013' },
  { to: '2013-06-30' },
  { newest: true },
];

test('every choice, alone and with every other, is written to the address and read back the same', () => {
  for (const one of choices)
    for (const other of choices) {
      const filter = { ...emptyFilter, ...one, ...other };
      const { filter: read, unknown } = readEventFilter(
        writeEventFilter(filter, new URLSearchParams()),
        known,
      );
      expect(unknown).toEqual([]);
      expect(read).toEqual(filter);
    }
});

test('a filter keeps other parameters and leaves no empty ones', () => {
  const params = writeEventFilter(
    { ...emptyFilter, words: ' x ' },
    new URLSearchParams('event=some&q=old&track=a'),
  );
  expect(params.toString()).toBe('event=some&q=x');
});

test('an event is found by each of its properties and by no others', () => {
  for (const choice of choices)
    expect(matcherOf({ ...emptyFilter, ...choice })(event), JSON.stringify(choice)).toBe(true);
  for (const choice of [
    { words: 'ferrry' },
    { tracks: ['b'] },
    { weight: 'key' as const },
    { who: 'x' },
    { country: 'x' },
    { source: 'news' },
  ])
    expect(matcherOf({ ...emptyFilter, ...choice })(event), JSON.stringify(choice)).toBe(false);
  expect(matcherOf({ ...emptyFilter, disputed: true })({ ...event, disputed: false })).toBe(false);
});

test('an event known to the month matches every range that overlaps the month', () => {
  const fits = (from: string, to: string) => matcherOf({ ...emptyFilter, from, to })(event);
  expect(fits('2013-06-30', '')).toBe(true);
  expect(fits('2013-07', '')).toBe(false);
  expect(fits('', '2013-06-01')).toBe(true);
  expect(fits('', '2013-05')).toBe(false);
  expect(matcherOf({ ...emptyFilter, from: '2013-08' })({ ...event, end: '2013-09' })).toBe(true);
});

test('words are found regardless of case, accents, apostrophes and order', () => {
  expect(matcherOf({ ...emptyFilter, words: 'FERRY jorn' })(event)).toBe(true);
  expect(matcherOf({ ...emptyFilter, words: "o'mallin" })(event)).toBe(true);
});

test('punctuation around words, and how they are hyphenated, make no difference', () => {
  const text = searchableText('The anti-fouling paint (“PX”) of Order 17-01, a bill of sale');
  for (const words of [
    '"bill of sale"',
    '“bill of sale”',
    'bill-of-sale',
    '(PX)',
    'paint,',
    'antifouling',
    'anti-fouling',
    'anti\u2011fouling',
    'order 17\u201101.',
    '— paint',
  ])
    expect(matcherOf({ ...emptyFilter, words })({ ...event, text }), words).toBe(true);
  expect(matcherOf({ ...emptyFilter, words: 'bill-of-lading' })({ ...event, text })).toBe(false);
});

test('a hostile address is cut to a few short words, and its unknown values are reported', () => {
  expect(queryWords('x'.repeat(10_000))).toEqual(['x'.repeat(60)]);
  expect(queryWords('a b c d e f g h i j k l m n o p')).toHaveLength(12);
  const hostile = new URLSearchParams({
    track: 'a,<script>',
    who: '../..',
    from: '999999999',
    sort: '1',
    weight: 'huge',
  });
  expect(readEventFilter(hostile, known)).toMatchObject({
    unknown: ['<script>', 'huge', '../..', '1'],
    ignored: ['999999999'],
  });
});

test('reversed dates are swapped, and a date that does not exist is reported and ignored', () => {
  const readQuery = (query: string) => readEventFilter(new URLSearchParams(query), known);
  expect(readQuery('from=2025&to=2017').filter).toMatchObject({ from: '2017', to: '2025' });
  expect(readQuery('from=2017-07-11&to=2017').filter).toMatchObject({ from: '2017-07-11', to: '2017' });
  expect(readQuery('from=2024-99-99&to=2013')).toMatchObject({
    filter: { from: '', to: '2013' },
    unknown: [],
    ignored: ['2024-99-99'],
  });
});

test('sorting alone is not a filter', () => {
  expect(isFiltering({ ...emptyFilter, newest: true })).toBe(false);
  expect(isFiltering({ ...emptyFilter, words: 'x' })).toBe(true);
});
