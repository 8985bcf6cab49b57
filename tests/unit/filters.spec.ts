import { expect, test } from '@playwright/test';
import {
  everything,
  type Filter,
  type Findable,
  matcher,
  narrows,
  plainText,
  readFilter,
  searchWords,
  writeFilter,
} from '../../src/record/select/eventFilter.ts';

const known = {
  tracks: new Set(['a', 'b']),
  who: new Set(['mabel']),
  countries: new Set(['tarnmark']),
  kinds: new Set(['primary']),
};
const event: Findable = {
  track: 'a',
  weight: 'major',
  date: '2013-06',
  actors: ['mabel'],
  countries: ['tarnmark'],
  kinds: ['primary'],
  disputed: true,
  text: plainText('Jörn O’Mallin slows the ferry'),
};
const wishes: Partial<Filter>[] = [
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

test('every wish, alone and with every other, is written into the address and read back the same', () => {
  for (const one of wishes)
    for (const other of wishes) {
      const filter = { ...everything, ...one, ...other };
      const { filter: read, unknown } = readFilter(writeFilter(filter, new URLSearchParams()), known);
      expect(unknown).toEqual([]);
      expect(read).toEqual(filter);
    }
});

test('a filter keeps the parameters of others and leaves no empty ones', () => {
  const params = writeFilter(
    { ...everything, words: ' x ' },
    new URLSearchParams('event=some&q=old&track=a'),
  );
  expect(params.toString()).toBe('event=some&q=x');
});

test('an event is found by each thing it has, and by no other', () => {
  for (const wish of wishes)
    expect(matcher({ ...everything, ...wish })(event), JSON.stringify(wish)).toBe(true);
  for (const wish of [
    { words: 'ferrry' },
    { tracks: ['b'] },
    { weight: 'key' as const },
    { who: 'x' },
    { country: 'x' },
    { source: 'news' },
  ])
    expect(matcher({ ...everything, ...wish })(event), JSON.stringify(wish)).toBe(false);
  expect(matcher({ ...everything, disputed: true })({ ...event, disputed: false })).toBe(false);
});

test('an event known to the month is inside a span that touches the month', () => {
  const fits = (from: string, to: string) => matcher({ ...everything, from, to })(event);
  expect(fits('2013-06-30', '')).toBe(true);
  expect(fits('2013-07', '')).toBe(false);
  expect(fits('', '2013-06-01')).toBe(true);
  expect(fits('', '2013-05')).toBe(false);
  expect(matcher({ ...everything, from: '2013-08' })({ ...event, end: '2013-09' })).toBe(true);
});

test('words are found whatever their case, accents, apostrophes and order', () => {
  expect(matcher({ ...everything, words: 'FERRY jorn' })(event)).toBe(true);
  expect(matcher({ ...everything, words: "o'mallin" })(event)).toBe(true);
});

test('a hostile address asks for at most a few short words and is named as unknown', () => {
  expect(searchWords('x'.repeat(10_000))).toEqual(['x'.repeat(60)]);
  expect(searchWords('a b c d e f g h i j k l m n o p')).toHaveLength(12);
  const hostile = new URLSearchParams({
    track: 'a,<script>',
    who: '../..',
    from: '999999999',
    sort: '1',
    weight: 'huge',
  });
  expect(readFilter(hostile, known)).toMatchObject({
    unknown: ['<script>', 'huge', '../..', '1'],
    ignored: ['999999999'],
  });
});

test('dates the wrong way round change places, and one that does not exist is named and left out', () => {
  const asked = (query: string) => readFilter(new URLSearchParams(query), known);
  expect(asked('from=2025&to=2017').filter).toMatchObject({ from: '2017', to: '2025' });
  expect(asked('from=2017-07-11&to=2017').filter).toMatchObject({ from: '2017-07-11', to: '2017' });
  expect(asked('from=2024-99-99&to=2013')).toMatchObject({
    filter: { from: '', to: '2013' },
    unknown: [],
    ignored: ['2024-99-99'],
  });
});

test('the order alone leaves nothing out', () => {
  expect(narrows({ ...everything, newest: true })).toBe(false);
  expect(narrows({ ...everything, words: 'x' })).toBe(true);
});
