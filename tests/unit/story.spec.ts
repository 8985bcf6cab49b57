import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { presentSections } from '../../src/sections/all/sections.ts';
import { layoutStory, markerOf } from '../../src/sections/story/layout.ts';
import { stepsOf } from '../../src/sections/story/stories.ts';
import { storyWidgets } from '../../src/sections/story/widgets.ts';

const { archive } = loadRecordOrThrow('tests/fixtures/record');
const { site } = archive;
const { timeline } = site.figure;

/** Returns the archive with only so many events in the home page's figure. */
const withKeyEvents = (count: number) => ({
  ...archive,
  site: {
    ...site,
    figure: { ...site.figure, timeline: { ...timeline, events: timeline.events.slice(0, count) } },
  },
});

test('a story has its events in order, each with its neighbors', () => {
  const steps = stepsOf(timeline);
  expect(steps.map(({ event }) => event)).toEqual(timeline.events);
  expect(steps.map(({ number }) => number)).toEqual(timeline.events.map((_, index) => index + 1));
  expect(steps[0]?.previous).toBeUndefined();
  expect(steps[0]?.next).toBe(steps[1]?.event);
  expect(steps.at(-1)?.next).toBeUndefined();
});

test('a site without two key dates has no story, no page of it and no widget', () => {
  const has = (count: number) => presentSections(withKeyEvents(count)).some(({ id }) => id === 'story');
  expect([0, 1, 2].map(has)).toEqual([false, false, true]);
  expect(storyWidgets(withKeyEvents(1))).toEqual([]);
});

test('the figure of the home page and every timeline of 3 to 40 events have a widget of their own', () => {
  const few = archive.timelines.filter(({ id, events }) => id !== timeline.id && events.length < 3);
  expect(few.length).toBeGreaterThan(0);
  const ids = storyWidgets(archive).map(({ id }) => id);
  expect(ids[0]).toBe('story');
  for (const { id } of few) expect(ids).not.toContain(`story/${id}`);
  const otherStories = archive.timelines.filter(
    ({ id, events }) => id !== timeline.id && events.length >= 3 && events.length <= 40,
  );
  expect(ids.slice(1)).toEqual(otherStories.map(({ id }) => `story/${id}`));
  const [one] = otherStories;
  if (!one) throw new Error('No timeline has 3 to 40 events.');
  const withEvents = (count: number) => ({
    ...archive,
    timelines: [
      { ...one, events: Array.from({ length: count }, () => one.events[0] ?? timeline.events[0]!) },
    ],
  });
  expect([2, 3, 40, 41].map((count) => storyWidgets(withEvents(count)).length)).toEqual([1, 2, 2, 1]);
});

test('the mark of each step stands where its day is, and later steps stand further right', () => {
  const [plot] = layoutStory(timeline.events, site).plots;
  if (!plot) throw new Error('The figure has no plot.');
  const markers = timeline.events.map((event) => markerOf(event, plot, site.reviewed));
  const places = markers.map(({ at }) => at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const { at, mark } of markers) if (mark) expect(mark.mark.at).toBe(at);
  expect(markers.some(({ begun }) => begun.length > 0)).toBe(true);
  for (const { at, begun } of markers)
    for (const { from } of begun.flatMap(({ bars }) => bars)) expect(from).toBeGreaterThanOrEqual(at);
});

test('crowded dates are drawn a second time, enlarged, in the same lanes', () => {
  const [first, second, third] = timeline.events;
  const lens = { title: 'Enlarged', from: first?.date ?? '', to: third?.date ?? '' };
  const figure = layoutStory(timeline.events, { ...site, figure: { ...site.figure, lens } });
  expect(figure.plots.length).toBe(2);
  const [whole, enlarged] = figure.plots;
  expect(enlarged?.lanes.length).toBe(whole?.lanes.length);
  const marked = enlarged?.lanes.flatMap(({ marks }) => marks.map(({ event }) => event)) ?? [];
  expect(new Set(marked)).toEqual(new Set([first, second, third]));
});
