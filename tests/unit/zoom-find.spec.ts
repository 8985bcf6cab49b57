import { expect, test } from '@playwright/test';
import { searchableText } from '../../src/record/select/eventFilter.ts';
import { gatherCrowds } from '../../src/sections/timeline/zoom/crowds.ts';
import type { ZoomEvent } from '../../src/sections/timeline/zoom/dated.ts';
import { cachedTexts, findHits, stepToHit } from '../../src/sections/timeline/zoom/hits.ts';
import { layoutMarks } from '../../src/sections/timeline/zoom/layout.ts';
import { event } from './zoomEvent.ts';

const [first, second, third] = [event('first', 10), event('second', 20), event('third', 30)];
const events = [first, second, third];

test('a search finds the events that have every word, whatever their case and accents', () => {
  const texts = new Map([
    [first, 'The Señate votes on the bill'],
    [second, 'The house votes'],
    [third, 'Nobody does'],
  ]);
  const textOf = (one: ZoomEvent) => searchableText(texts.get(one) ?? '');
  expect(findHits(events, 'VOTES', textOf)).toEqual([first, second]);
  expect(findHits(events, ' votes  senate', textOf)).toEqual([first]);
  expect(findHits(events, 'votes nobody', textOf)).toEqual([]);
  expect(findHits(events, '   ', textOf)).toEqual([]);
});

test('a search for a date finds what happened then', () => {
  const nothing = () => '';
  expect(findHits(events, 'June 2013', nothing)).toEqual(events);
  expect(findHits(events, 'since 2014', nothing)).toEqual([]);
});

test('the text of an event is read once', () => {
  let reads = 0;
  const textOf = cachedTexts(() => {
    reads++;
    return 'A B';
  });
  expect([textOf(first), textOf(first), textOf(second)]).toEqual(['a b', 'a b', 'a b']);
  expect(reads).toBe(2);
});

test('the steps of a search begin on the screen and go around', () => {
  const window = { from: 15, to: 25 };
  expect(stepToHit(events, undefined, 'next', window)).toBe(second);
  expect(stepToHit(events, undefined, 'previous', window)).toBe(second);
  expect(stepToHit(events, undefined, 'next', { from: 40, to: 50 })).toBe(first);
  expect(stepToHit(events, undefined, 'previous', { from: 0, to: 5 })).toBe(third);
  expect(stepToHit(events, third, 'next', window)).toBe(first);
  expect(stepToHit(events, first, 'previous', window)).toBe(third);
  expect(stepToHit(events, second, 'next', window)).toBe(third);
  expect(stepToHit([], undefined, 'next', window)).toBeUndefined();
});

test('a lit event gives its mark its shape, unless another is pinned', () => {
  const key = event('key', 11, { weight: 'key' });
  const markOf = (pinned: string[]) => [
    ...gatherCrowds([first, key], 1, 26, pinned, new Set([first])).values(),
  ];
  expect(markOf([]).flat()[0]?.event).toBe(first);
  expect(markOf(['key']).flat()[0]?.event).toBe(key);
});

test('a mark counts its lit events, and one without any has no label', () => {
  const labelled = events.map((one, index) => ({ ...one, at: index * 250, label: one.id }));
  const lit = new Set(labelled.slice(0, 1));
  const layout = (litEvents: ReadonlySet<ZoomEvent> | undefined) =>
    layoutMarks(labelled, {
      scale: { window: { from: -100, to: 900 }, width: 1000 },
      range: { from: -100, to: 900 },
      reviewed: 900,
      narrow: false,
      letters: 1,
      pinned: [],
      lit: litEvents,
      rowOf: () => ({ events: 0, bars: 0, onBar: false }),
      headlineOf: ({ id }) => id,
    });
  expect(layout(lit).map(({ litCount, label }) => [litCount, label?.text])).toEqual([
    [1, 'first'],
    [0, undefined],
    [0, undefined],
  ]);
  expect(layout(undefined).map(({ litCount }) => litCount)).toEqual([undefined, undefined, undefined]);
});
