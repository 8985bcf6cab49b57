import { expect, test } from '@playwright/test';
import { readView, writeView } from '../../src/sections/timeline/zoom/address.ts';
import { type Crowd, gatherCrowds } from '../../src/sections/timeline/zoom/crowds.ts';
import { dayMs, localDay, midnightOf, positionOf } from '../../src/sections/timeline/zoom/dated.ts';
import { labelRow } from '../../src/sections/timeline/zoom/labels.ts';
import { stepFrom } from '../../src/sections/timeline/zoom/moves.ts';
import { majorLabel, minorLabel } from '../../src/sections/timeline/zoom/axisLabels.ts';
import { axisTicks } from '../../src/sections/timeline/zoom/share/ticks.ts';
import { event } from './zoomEvent.ts';

const minGapPx = 26;
/** Events that are scattered, but the same on every machine. */
const scatteredEvents = Array.from({ length: 500 }, (_, index) =>
  event(`e${index}`, (index * 7919) % 3000, {
    lane: 'abc'[index % 3] ?? 'a',
    weight: (['key', 'major', 'minor', 'minor', 'minor'] as const)[index % 5] ?? 'minor',
    label: `Entry number ${index}`,
  }),
);
const crowdsOf = (rows: Map<string, Crowd[]>) => [...rows.values()].flat();

test('marks of a row never touch, no event is lost, and the count of a cluster is right', () => {
  for (const scale of [0.01, 0.2, 1, 12]) {
    const rows = gatherCrowds(scatteredEvents, scale, minGapPx);
    for (const row of rows.values())
      row.forEach((crowd, index) => {
        const next = row[index + 1];
        if (next) expect((next.event.at - crowd.event.at) * scale).toBeGreaterThanOrEqual(minGapPx);
      });
    const held = crowdsOf(rows).flatMap(({ members }) => members.map(({ id }) => id));
    expect(held.toSorted()).toEqual(scatteredEvents.map(({ id }) => id).toSorted());
  }
});

test('the most important event of a cluster gives it its mark, but the focused event always has its own', () => {
  const [lesser, key] = [event('lesser', 0), event('key', 1, { weight: 'key' })];
  const [crowd] = crowdsOf(gatherCrowds([lesser, key], 1, minGapPx));
  expect(crowd?.event.id).toBe('key');
  for (const pinned of scatteredEvents.slice(0, 60)) {
    const markedIds = crowdsOf(gatherCrowds(scatteredEvents, 0.05, minGapPx, [pinned.id])).map(
      (one) => one.event.id,
    );
    expect(markedIds).toContain(pinned.id);
  }
});

test('labels overlap neither marks nor each other', () => {
  for (const scale of [4, 20]) {
    const [row = []] = gatherCrowds(scatteredEvents, scale, minGapPx).values();
    const room = {
      from: -500,
      to: 1500,
      screen: { from: 0, to: 1000 },
      onBar: false,
      narrow: false,
      letters: 1,
    };
    const labels = labelRow(
      row,
      (at) => at * scale,
      room,
      ({ id }) => `Headline of ${id}`,
    );
    expect(labels.size).toBeGreaterThan(0);
    const boxes = [...labels].map(
      ([
        {
          event: { at },
        },
        { side, text },
      ]) => {
        const [x, width] = [at * scale, text.length * 5];
        return side === 'right' ? { from: x + 12, to: x + 12 + width } : { from: x - 12 - width, to: x - 12 };
      },
    );
    for (const [index, box] of boxes.entries()) {
      expect(boxes.filter((other, at) => at !== index && other.from < box.to && box.from < other.to)).toEqual(
        [],
      );
      const marks = row.map((one) => one.event.at * scale);
      expect(marks.filter((x) => x + 10 > box.from && x - 10 < box.to)).toEqual([]);
    }
  }
});

test('keys move through all events in chronological order, and to the nearest one in the next lane', () => {
  const [a, b, c] = [event('one', 0), event('two', 10, { lane: 'b' }), event('three', 12, { lane: 'c' })];
  const events = [a, b, c];
  const lanes = ['a', 'none', 'b', 'c'];
  expect(stepFrom(events, lanes, a, 'next')).toBe(b);
  expect(stepFrom(events, lanes, a, 'previous')).toBeUndefined();
  expect(stepFrom(events, lanes, a, 'last')).toBe(c);
  expect(stepFrom(events, lanes, c, 'first')).toBe(a);
  expect(stepFrom(events, lanes, a, 'down')).toBe(b);
  expect(stepFrom(events, lanes, b, 'up')).toBe(a);
  expect(stepFrom(events, lanes, c, 'down')).toBeUndefined();
});

test('the state of the view survives the round trip through its address and keeps other parameters', () => {
  const states = [
    { open: false },
    { open: true, span: undefined, event: undefined },
    { open: true, span: ['2013-06-01', '2014-01-31'] as [string, string], event: 'marta' },
  ];
  for (const state of states) {
    const written = writeView(state, new URLSearchParams('?q=ferry&event=old&span=x'));
    expect(written.get('q')).toBe('ferry');
    expect(readView(written)).toEqual(state);
  }
  expect(readView(new URLSearchParams('?event=marta')).open).toBe(true);
});

test('a hostile address sets no invalid time span', () => {
  for (const span of [
    '',
    '..',
    '2013-06-01',
    '2014-01-01..2013-01-01',
    '2013-13-01..2014-99-99',
    'x'.repeat(9999),
  ])
    expect(readView(new URLSearchParams({ view: 'zoom', span })).span).toBeUndefined();
  expect(readView(new URLSearchParams({ event: 'x'.repeat(9999) })).event).toHaveLength(200);
});

test('days are whole days in every time zone, and a month is a span', () => {
  for (const full of ['1997-01-01', '2013-03-31', '2024-02-29'])
    expect(localDay(midnightOf(full))).toBe(full);
  expect(positionOf('2013-06-02', undefined)).toEqual({ at: midnightOf('2013-06-02') });
  const { at, span } = positionOf('2013-06', undefined);
  expect(span).toEqual({ from: midnightOf('2013-06-01'), to: midnightOf('2013-06-30') });
  expect(at).toBeGreaterThan(midnightOf('2013-06-14') - dayMs);
  expect(positionOf('2013-06-02', '2013-07').span?.to).toBe(midnightOf('2013-07-31'));
});

test('the axis of an image begins its steps at midnights, names each, and leaves room between them', () => {
  const from = midnightOf('2013-02-27');
  for (const days of [7, 20, 60, 150, 400, 1500, 4000, 40_000]) {
    const x = (time: number) => ((time - from) / (days * dayMs)) * 900;
    const window = { from, to: from + days * dayMs };
    const { minor, major } = axisTicks(window, x, { minorLabel, majorLabel });
    expect(minor.length).toBeGreaterThan(1);
    expect(minor.length).toBeLessThan(36);
    for (const ticks of [minor, major])
      for (const [index, tick] of ticks.entries()) {
        expect(tick.label).not.toBe('');
        expect(tick.x).toBeGreaterThanOrEqual(0);
        expect(tick.x).toBeLessThan(900);
        if (ticks === minor && index > 0) expect(tick.x - (minor[index - 1]?.x ?? 0)).toBeGreaterThan(24);
      }
  }
  const x = (time: number) => ((time - from) / (90 * dayMs)) * 900;
  expect(axisTicks({ from, to: from + 90 * dayMs }, x, { minorLabel, majorLabel })).toMatchObject({
    minor: expect.arrayContaining([expect.objectContaining({ label: 'Mar 3' })]),
    major: [
      { x: 0, label: 'February 2013' },
      { label: 'March 2013' },
      { label: 'April 2013' },
      { label: 'May 2013' },
    ],
  });
});
