import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readChoice, pageQuery, widgetQuery } from '../../src/sections/press/builder/choice.ts';
import { formatContrast, describeAccentChange } from '../../src/sections/press/builder/proof.ts';
import { readBenchmark } from '../../src/record/load/benchmark.ts';
import { type Options, readOptions } from '../../src/embed/client/options.ts';
import { codeKinds } from '../../src/embed/codeKinds.ts';
import { codeFor, type EmbedData } from '../../src/embed/embedCode.ts';
import { type BuilderData, type BuilderEvent, embedDataFor } from '../../src/embed/builderData.ts';
import { selectEvents } from '../../src/embed/selectEvents.ts';

const hostile = `</script><script>alert(1)</script> "Rock" & 'roll' \u2028`;
const data: EmbedData = {
  src: 'https://record.example/embed/key/?theme=dark&accent=ff0000',
  plain: 'https://record.example/embed/key/',
  title: hostile,
  page: 'https://record.example/timeline/',
  height: 640,
  siteName: 'A "record" <b>',
  hostScript: 'https://record.example/embed.js',
  rows: [{ date: '2013-06', inWords: 'June 2013', text: hostile, to: 'https://record.example/events/x/' }],
  pinned: { png: 'https://record.example/pictures/key.2013-06-02.0123abcd.png', alt: hostile },
};

test('no title can break out of a code, whatever it contains', () => {
  for (const { id } of codeKinds) {
    const $ = load(codeFor(id, data));
    const foreign = $('script')
      .toArray()
      .map((script) => $(script).text() + ($(script).attr('src') ?? ''))
      .filter((text) => /^alert/.test(text));
    expect(foreign, id).toEqual([]);
    expect($('b').length, id).toBe(0);
    for (const frame of $('iframe, amp-iframe').toArray()) expect($(frame).attr('title'), id).toBe(hostile);
    for (const image of $('img').toArray()) expect($(image).attr('alt'), id).toBe(hostile);
  }
});

test('every code names the page of the site, and every frame its title, height and sandbox', () => {
  for (const { id } of codeKinds) {
    const code = codeFor(id, data);
    expect(code, id).toContain(id === 'wordpress' ? data.plain : `<a href="${data.page}">`);
    const frame = load(code)('iframe, amp-iframe');
    if (frame.length === 0) continue;
    expect(frame.attr('src'), id).toBe(data.src);
    expect(frame.attr('height'), id).toBe('640');
    expect(frame.attr('sandbox'), id).not.toContain('same-origin');
  }
});

test('the AMP code is what amp-iframe requires', () => {
  const $ = load(codeFor('amp', { ...data, height: 40 }));
  const frame = $('amp-iframe');
  expect(frame.attr('src')).toMatch(/^https:/);
  expect(frame.is('[resizable][layout="fixed-height"]')).toBe(true);
  // AMP rejects lower frames.
  expect(frame.attr('height')).toBe('100');
  expect(frame.children('[overflow][tabindex][role=button][aria-label]').length).toBe(1);
  expect(frame.children('[placeholder]').find('a').attr('href')).toBe(data.page);
  expect($('script[async][custom-element="amp-iframe"]').attr('src')).toBe(
    'https://cdn.ampproject.org/v0/amp-iframe-0.1.js',
  );
});

test('the codes without a frame keep every date, text and link, and leave out a picture that shows more', () => {
  for (const kind of ['list', 'picture'] as const) {
    const $ = load(codeFor(kind, data));
    expect($('li time').attr('datetime')).toBe('2013-06');
    expect($('li a').attr('href')).toBe('https://record.example/events/x/');
    expect($('img').attr('src')).toBe(data.pinned?.png);
    // A CMS that strips images must not leave an empty link.
    expect($('a img').length).toBe(0);
    expect(load(codeFor(kind, { ...data, pinned: undefined }))('img').length).toBe(0);
  }
});

test('a frame is sized by a script or by the browser, never by both', () => {
  for (const { id } of codeKinds) {
    const code = codeFor(id, data);
    const style = load(code)('iframe').attr('style') ?? /cssText = (".*?");/.exec(code)?.[1] ?? '';
    expect(style.includes('frame-sizing:content-height'), id).toBe(id === 'frame');
    expect(style, id).not.toContain('min-height');
    if (code.includes('<iframe')) expect(code.includes(data.hostScript), id).toBe(id !== 'frame');
    expect(code, id).not.toContain(' allow=');
  }
});

const event = (id: string, date: string, track: string, rank: number): BuilderEvent & { rank: number } => ({
  id,
  date,
  track,
  rank,
  inWords: date,
  text: id,
  height: 100,
});
const events = [
  event('a', '2012', 'sea', 2),
  event('b', '2013-06-01', 'pier', 0),
  event('c', '2013-07', 'sea', 1),
];
const ids = (list: BuilderEvent[]) => list.map(({ id }) => id).join('');

test('options select the events of a widget', () => {
  expect(ids(selectEvents(events, {}))).toBe('abc');
  expect(ids(selectEvents(events, { track: 'sea' }))).toBe('ac');
  expect(ids(selectEvents(events, { track: 'nowhere' }))).toBe('abc');
  expect(ids(selectEvents(events, { from: '2013' }))).toBe('bc');
  expect(ids(selectEvents(events, { to: '2013-06' }))).toBe('ab');
  expect(ids(selectEvents(events, { from: '2012-05' }))).toBe('abc');
  expect(ids(selectEvents(events, { from: '2013-06', to: '2013-05' }))).toBe('b');
  expect(ids(selectEvents(events, { max: '2' }))).toBe('bc');
  expect(ids(selectEvents(events, { events: 'c,x,a' }))).toBe('ac');
  expect(ids(selectEvents(events, { events: '2' }))).toBe('bc');
  expect(ids(selectEvents(events, { events: 'b', track: 'sea' }))).toBe('');
});

test('the most important events of a timeline are kept, in its own order, and its code has the height of the layout', () => {
  const builderData: BuilderData = {
    siteName: 'R',
    hostScript: 's',
    events,
    widgets: [
      {
        id: 'key',
        title: 'T',
        what: 'W',
        plain: '/embed/key/',
        page: '/',
        heights: { full: 900, compact: 400, figure: 300 },
        events: [0, 1, 2],
        ranks: [0, 2, 1],
      },
    ],
    ofEvent: { page: '/events/{id}/', plain: '/embed/event/{id}/', png: '/og/events/{id}.png' },
  };
  const dataFor = (options: Options) => embedDataFor(builderData, 'key', options);
  expect(dataFor({ max: '2' })?.rows.map(({ text }) => text)).toEqual(['a', 'c']);
  const heightFor = (options: Options) => dataFor(options)?.height;
  expect(heightFor({})).toBe(900);
  expect(heightFor({ layout: 'compact' })).toBe(400);
  // A timeline without a story shows everything.
  expect(heightFor({ layout: 'story' })).toBe(900);
  expect(heightFor({ layout: 'compact', height: '320' })).toBe(320);
});

test('an unknown widget has no codes, and those of an event are made from its id', () => {
  const builderData: BuilderData = {
    siteName: 'R',
    hostScript: 's',
    events,
    widgets: [],
    ofEvent: { page: '/events/{id}/', plain: '/embed/event/{id}/', png: '/og/events/{id}.png' },
  };
  expect(embedDataFor(builderData, 'nothing')).toBeUndefined();
  expect(embedDataFor(builderData, 'event/b')).toMatchObject({
    plain: '/embed/event/b/',
    page: '/events/b/',
    title: 'b',
  });
});

test('a choice survives the round trip through its address, and malformed values are dropped', () => {
  const params = new URLSearchParams(
    'widget=event/b&track=sea,pier&theme=dark&accent=%23FFCC00&wide=320&code=amp&from=<b>&to=2013-99&max=0',
  );
  const choice = readChoice(params);
  expect(pageQuery(choice)).toBe('?widget=event/b&track=sea,pier&theme=dark&accent=ffcc00&wide=320&code=amp');
  expect(widgetQuery(choice)).toBe('?track=sea,pier&theme=dark&accent=ffcc00');
  const reread = new URLSearchParams(pageQuery(choice));
  expect(readChoice(reread)).toEqual(choice);
  expect(pageQuery({})).toBe('');
});

test('the builder and the widget read an option alike', () => {
  const query = 'track=sea&from=2013-99&to=2013&max=1000&events=2&event=b&theme=dark&accent=ffcc00';
  const read = {
    track: 'sea',
    to: '2013',
    max: '1000',
    events: '2',
    event: 'b',
    theme: 'dark',
    accent: 'ffcc00',
  };
  expect(readChoice(new URLSearchParams(query))).toEqual(read);
  expect(readOptions(query)).toEqual(read);
});

test('the contrast shown is that of the accent as the widget shows it', () => {
  const ink = { light: '000000', dark: 'ffffff' };
  expect(formatContrast(undefined, ink)).toMatch(/^21\.0:1 on light, 1\d\.\d:1 on dark$/);
  for (const accent of ['ffff00', '000000', '777777']) {
    const [light = 0, dark = 0] =
      formatContrast(accent, ink)
        .match(/[\d.]+(?=:1)/g)
        ?.map(Number) ?? [];
    expect(Math.min(light, dark), accent).toBeGreaterThanOrEqual(4.5);
  }
  expect(describeAccentChange('ffff00')).toMatch(/uses #[0-9a-f]{6} on light\.$/);
  expect(describeAccentChange(undefined)).toBe('');
});

const measuredFolder = (text?: string) => {
  const place = mkdtempSync(join(tmpdir(), 'measured-'));
  if (text !== undefined) writeFileSync(join(place, 'measured.json'), text);
  return place;
};

test('a missing measured.json is no problem, and all problems of a faulty one are reported at once', () => {
  expect(readBenchmark(measuredFolder())).toEqual({ problems: [] });
  expect(readBenchmark(measuredFolder('{')).problems[0]?.message).toMatch(/is no JSON .* npm run bench/);
  const { problems } = readBenchmark(measuredFolder('{"commit":"x","date":"today","how":"","rows":[]}'));
  expect(problems.map(({ field }) => field)).toEqual(['commit', 'date', 'how', 'rows']);
  const row = {
    name: 'A',
    own: true,
    bytes: 1,
    requests: 1,
    thirdParties: 0,
    cookies: 0,
    storage: 0,
    paint: 1,
    blocked: 0,
    shift: 0,
  };
  const valid = { commit: 'abcdef0', date: '2026-11-22', how: 'On a line.', rows: [row] };
  expect(readBenchmark(measuredFolder(JSON.stringify(valid))).benchmark).toEqual(valid);
  // The whole table of a run is in docs/benchmark.md.
  const [tooMuch] = readBenchmark(measuredFolder(JSON.stringify({ ...valid, groups: [] }))).problems;
  expect(tooMuch?.message).toContain('groups');
});
