import { expect, test } from '@playwright/test';
import { selectEvents } from '../../src/record/link/timelines.ts';
import { find, idsOf, loadFixture } from './record.ts';

const { events, explainers, measures, timelines, tracks } = loadFixture();
const select = (timeline: Parameters<typeof selectEvents>[0]) => selectEvents(timeline, events, explainers);

test('a timeline that lists events shows those, oldest first, whatever their order in the list', () => {
  expect(idsOf(select({ events: ['harbor-supper', 'northlight-founded', 'wave-survey'] }))).toEqual([
    'northlight-founded',
    'wave-survey',
    'harbor-supper',
  ]);
});

test('a timeline of a track shows every event of the track and no other', () => {
  for (const track of tracks) {
    const { events: selected } = find(timelines, track.id);
    expect(idsOf(selected)).toEqual(idsOf(events.filter((event) => event.track === track)));
    expect(selected).toEqual(track.events);
  }
});

test('a timeline of weights shows every event of those weights and no other', () => {
  const key = find(timelines, 'key').events;
  const major = find(timelines, 'major').events;
  expect(key).toEqual(events.filter(({ weight }) => weight === 'key'));
  expect(major).toEqual(events.filter(({ weight }) => weight !== 'minor'));
  expect(find(timelines, 'all').events).toEqual(events);
});

test('an event must match all rules of a timeline', () => {
  const selected = select({ tracks: ['company'], weights: ['key', 'major'] });
  expect(idsOf(selected)).toEqual(['marta-launched', 'northlight-appeals']);
});

test('a timeline of an explainer shows the events the explainer mentions', () => {
  const explainer = find(explainers, 'the-slow-water-rule');
  expect(find(timelines, 'the-slow-water-rule').events).toEqual(explainer.events);
  expect(idsOf(select({ explainer: explainer.id, weights: ['key'] }))).toEqual([
    'slow-water-announced',
    'slow-water-begins',
    'tide-court-upholds',
    'slow-water-full',
  ]);
});

test('a timeline without rules shows the whole record', () => {
  expect(select({})).toEqual(events);
});

test('the leads of a timeline come first, in the order of the file, and then the others by rank', () => {
  const { ranked, leads } = find(timelines, 'key');
  expect(leads).toEqual(['slow-water-begins', 'tide-court-upholds']);
  expect(idsOf(ranked)).toEqual([
    'slow-water-begins',
    'tide-court-upholds',
    'lantern-pier-closes',
    'lantern-pier-reopens',
    'slow-water-full',
    'slow-water-announced',
  ]);
});

test('without leads the weightiest events come first, of these those a measure names, and of these the newest', () => {
  for (const { leads, events: listed, ranked } of timelines.filter((timeline) => !timeline.leads)) {
    expect(leads).toBeUndefined();
    expect(idsOf(ranked).toSorted()).toEqual(idsOf(listed).toSorted());
    const named = new Set(measures.map(({ event }) => event));
    const keyOf = (event: (typeof events)[number]) =>
      `${['key', 'major', 'minor'].indexOf(event.weight)}${named.has(event) ? 0 : 1}`;
    for (const [index, event] of ranked.slice(1).entries()) {
      const before = ranked[index];
      if (!before) continue;
      expect(keyOf(before) <= keyOf(event)).toBe(true);
      if (keyOf(before) === keyOf(event))
        expect(before.date >= event.date.slice(0, before.date.length)).toBe(true);
    }
  }
});
