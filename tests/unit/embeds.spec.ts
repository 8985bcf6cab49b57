import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axisYears } from '../../src/charts/lanes.ts';
import { contrast, grounds, inks, readable } from '../../src/embed/client/accent.ts';
import { readOptions, validators } from '../../src/embed/client/options.ts';
import { layoutHeights } from '../../src/embed/layoutHeights.ts';
import { metricsCss } from '../../src/embed/metrics.ts';
import { widgetHeight } from '../../src/embed/widgetHeight.ts';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';
import { widgetsOf } from '../../src/sections/all/widgets.ts';
import { optionRows } from '../../src/sections/press/optionRows.ts';
import { find, fixture, loadFixture, mission } from './record.ts';

test('any accent becomes a color that is readable on its background', () => {
  const faint: string[] = [];
  for (let value = 0; value < 0x1000000; value += 40_009) {
    const accent = value.toString(16).padStart(6, '0');
    for (const ground of Object.values(grounds))
      if (contrast(readable(accent, ground), ground) < 4.5) faint.push(`${accent} on ${ground}`);
  }
  expect(faint).toEqual([]);
  expect(readable('1f52bc', grounds.light)).toBe('1f52bc');
});

test('contrast is computed from the colors of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colors] of Object.entries({ ground: grounds, ink: inks })) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens) ?? [];
    expect({ light, dark }, name).toEqual(colors);
  }
});

test('the sizes of a widget replace no token of the site, whose style sheets widgets share', () => {
  const namesIn = (css: string) =>
    new Set([...css.matchAll(/[{;\s](--[\w-]+)\s*:/g)].map(([, name]) => name));
  const tokens = namesIn(readFileSync('src/styles/tokens.css', 'utf8'));
  const sizes = namesIn(metricsCss);
  expect(tokens).toContain('--text');
  expect(sizes).toContain('--text-size');
  expect([...sizes].filter((name) => tokens.has(name))).toEqual([]);
});

test('unknown and malformed options are ignored', () => {
  expect(
    readOptions(
      '?theme=pink&layout=tall&height=199&transparent=yes&font=Arial&credit=none&accent=12345&lang=de&track=A&from=20-1&events=-&max=0&event=../x&heading=1&since=2020&x=1',
    ),
  ).toEqual({});
  expect(
    readOptions(
      '?theme=dark&layout=compact&height=2000&transparent=1&font=host&credit=short&accent=%23FF0000&lang=pt-BR&track=a,b&from=2017&to=2017-07&max=12',
    ),
  ).toEqual({
    theme: 'dark',
    layout: 'compact',
    height: '2000',
    transparent: '1',
    font: 'host',
    credit: 'short',
    accent: '#FF0000',
    track: 'a,b',
    from: '2017',
    to: '2017-07',
    max: '12',
  });
  expect(readOptions(`?event=${'a'.repeat(100_000)}`)).toEqual({});
  expect(readOptions('?from=2024-99-99&to=2024-02-30&since=2024-13-01')).toEqual({});
});

test('a title and an introduction are plain text of limited length, in any script', () => {
  const titleOf = (title: string) => readOptions(`?${new URLSearchParams({ title })}`).title;
  for (const good of [
    '<b>How</b> it came to this',
    'Wie es dazu kam',
    'كيف حدث ذلك',
    '사건의 전말',
    '👩‍🚀 in orbit',
  ])
    expect(titleOf(good)).toBe(good);
  expect(titleOf(` ${'a'.repeat(120)} `)).toBe('a'.repeat(120));
  expect(titleOf('🚀'.repeat(120))).toBe('🚀'.repeat(120));
  const bad = [
    'a'.repeat(121),
    '',
    ' ',
    '\u2800\u200d',
    'two\nlines',
    'two\u2028lines',
    'a\0b',
    'a\tb',
    'a\u202eb',
    'a\u2066b',
    'a\u200fb',
    'a\ufeffb',
    'a\ufffdb',
    'a\ud800b',
  ];
  expect(bad.filter((title) => titleOf(title) !== undefined)).toEqual([]);
  const introOf = (query: string) => readOptions(query).intro;
  expect(introOf('?intro=')).toBe('');
  expect(introOf('?title=x')).toBeUndefined();
  expect(introOf(`?intro=${'a'.repeat(300)}`)).toBe('a'.repeat(300));
  expect(introOf(`?intro=${'a'.repeat(301)}`)).toBeUndefined();
});

test('a height is a whole number of pixels from 200 to 2000', () => {
  const isHeight = (height: number | string) => readOptions(`?height=${height}`).height !== undefined;
  for (let height = 0; height <= 3000; height++)
    expect(isHeight(height)).toBe(height >= 200 && height <= 2000);
  expect(['-300', '300px', '300.5', '0300', '3e2'].filter(isHeight)).toEqual([]);
});

test('every option is on the page of options, with an example that the widget takes', () => {
  const { timelines } = loadFixture();
  const rows = optionRows(find(timelines, 'key').events);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(validators).toSorted());
  for (const { name, query, values, initial, what } of rows) {
    expect(Object.keys(readOptions(`?${query}`)), query).toEqual([name]);
    expect([values, initial, what].filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('a timeline is lower in each smaller layout, and one with a story has the height of that', () => {
  for (const folder of [fixture, mission]) {
    const widgets = widgetsOf(loadRecordOrThrow(folder).archive);
    for (const widget of widgets) {
      const heights = layoutHeights(widget, widgets);
      expect(heights.full).toBe(widgetHeight(widget));
      if (widget.kind !== 'timeline') {
        expect(Object.keys(heights), widget.id).toEqual(['full']);
        continue;
      }
      const { full, compact = 0, figure = 0, list = 0, story } = heights;
      expect(figure, widget.id).toBeGreaterThan(100);
      expect(list, widget.id).toBeGreaterThan(100);
      expect(Math.max(compact, figure, list), widget.id).toBeLessThan(full);
      const itsStory = widgets.find(({ storyOf }) => storyOf === widget.id);
      expect(story, widget.id).toBe(itsStory && widgetHeight(itsStory));
    }
    expect(widgets.some(({ storyOf }) => storyOf !== undefined)).toBe(true);
  }
});

test('the axis of a timeline has a mark for evenly spaced years up to the day of review, even where a name has no room', () => {
  for (const today of ['2020-01-01', '2026-11-29']) {
    const years = axisYears('2017-01-01', today);
    const numbers = years.map(({ name }) => Number(name));
    const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
    expect(numbers).toEqual(numbers.map((_, index) => 2017 + index * step));
    expect((numbers.at(-1) ?? 0) + step, today).toBeGreaterThan(Number(today.slice(0, 4)));
    expect(years[0]?.crowded, today).toBeUndefined();
    expect(years.at(-1)?.crowded, today).toBe(true);
  }
});
