import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { choiceFrom, pageQuery, widgetQuery } from '../../src/sections/press/builder/choice.ts';
import { contrastInWords, mendedInWords } from '../../src/sections/press/builder/proof.ts';
import { readMeasured } from '../../src/record/load/measured.ts';
import { codeKinds } from '../../src/embed/codeKinds.ts';
import { codeFor, type EmbedData } from '../../src/embed/embedCode.ts';
import { narrowed, type OfferedEvent, type Offers, embedDataFor } from '../../src/embed/offers.ts';

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

test('no title can break out of a code, whatever it holds', () => {
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

test('the AMP code is what amp-iframe asks for', () => {
  const $ = load(codeFor('amp', { ...data, height: 40 }));
  const frame = $('amp-iframe');
  expect(frame.attr('src')).toMatch(/^https:/);
  expect(frame.is('[resizable][layout="fixed-height"]')).toBe(true);
  // AMP refuses frames lower than this.
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
    // A system that strips pictures must not leave an empty link.
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

const event = (id: string, date: string, track: string, weight: number): OfferedEvent => ({
  ...{ id, date, track, weight, inWords: date, text: id, height: 100 },
});
const events = [
  event('a', '2012', 'sea', 2),
  event('b', '2013-06-01', 'pier', 0),
  event('c', '2013-07', 'sea', 1),
];
const ids = (list: OfferedEvent[]) => list.map(({ id }) => id).join('');

test('options narrow a list as they narrow its widget', () => {
  expect(ids(narrowed(events, {}))).toBe('abc');
  expect(ids(narrowed(events, { track: 'sea' }))).toBe('ac');
  expect(ids(narrowed(events, { track: 'nowhere' }))).toBe('abc');
  expect(ids(narrowed(events, { from: '2013' }))).toBe('bc');
  expect(ids(narrowed(events, { to: '2013-06' }))).toBe('ab');
  expect(ids(narrowed(events, { from: '2012-05' }))).toBe('abc');
  expect(ids(narrowed(events, { from: '2013-06', to: '2013-05' }))).toBe('b');
  expect(ids(narrowed(events, { from: '2013-99' }))).toBe('abc');
  expect(ids(narrowed(events, { max: '2' }))).toBe('bc');
  expect(ids(narrowed(events, { events: 'c,x,a' }))).toBe('ac');
});

test('a widget nobody offers has no codes, and an event’s are made from its id', () => {
  const offers: Offers = {
    ...{ siteName: 'R', hostScript: 's', events, widgets: [] },
    ofEvent: { page: '/events/{id}/', plain: '/embed/event/{id}/', png: '/og/events/{id}.png' },
  };
  expect(embedDataFor(offers, 'nothing')).toBeUndefined();
  expect(embedDataFor(offers, 'event/b')).toMatchObject({
    plain: '/embed/event/b/',
    page: '/events/b/',
    title: 'b',
  });
});

test('a choice and its address are the same thing, and what is not well formed is left out', () => {
  const given = new URLSearchParams(
    'widget=event/b&track=sea,pier&theme=dark&accent=%23FFCC00&wide=320&code=amp&from=<b>&max=0',
  );
  const choice = choiceFrom((name) => given.get(name));
  expect(pageQuery(choice)).toBe('?widget=event/b&track=sea,pier&theme=dark&accent=ffcc00&wide=320&code=amp');
  expect(widgetQuery(choice)).toBe('?track=sea,pier&theme=dark&accent=ffcc00');
  const again = new URLSearchParams(pageQuery(choice));
  expect(choiceFrom((name) => again.get(name))).toEqual(choice);
  expect(pageQuery({})).toBe('');
});

test('the contrast told is that of the accent as the widget shows it', () => {
  const ink = { light: '000000', dark: 'ffffff' };
  expect(contrastInWords(undefined, ink)).toMatch(/^21\.0:1 on light, 1\d\.\d:1 on dark$/);
  for (const accent of ['ffff00', '000000', '777777']) {
    const [light = 0, dark = 0] =
      contrastInWords(accent, ink)
        .match(/[\d.]+(?=:1)/g)
        ?.map(Number) ?? [];
    expect(Math.min(light, dark), accent).toBeGreaterThanOrEqual(4.5);
  }
  expect(mendedInWords('ffff00')).toMatch(/shows #[0-9a-f]{6} on light\.$/);
  expect(mendedInWords(undefined)).toBe('');
});

const folder = (text?: string) => {
  const place = mkdtempSync(join(tmpdir(), 'measured-'));
  if (text !== undefined) writeFileSync(join(place, 'measured.json'), text);
  return place;
};

test('numbers nobody measured are not there, and a faulty file of them is told, all faults at once', () => {
  expect(readMeasured(folder())).toEqual({ problems: [] });
  expect(readMeasured(folder('{')).problems[0]?.message).toMatch(/is no JSON .* npm run bench/);
  const { problems } = readMeasured(folder('{"commit":"x","date":"today","how":"","rows":[]}'));
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
  const sound = { commit: 'abcdef0', date: '2026-11-22', how: 'On a line.', rows: [row] };
  expect(readMeasured(folder(JSON.stringify(sound))).measured).toEqual({ ...sound, groups: [] });
  const lame = readMeasured(folder(JSON.stringify({ ...sound, groups: [{ name: 'Pages', lines: [] }] })));
  expect(lame.problems[0]).toMatchObject({ field: 'groups.0.lines', message: 'needs at least one line' });
});
