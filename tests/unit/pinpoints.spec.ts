import { expect, test } from '@playwright/test';
import { noteNumber, notesOf, shortReference } from '../../src/record/link/references.ts';
import { append, damage, find, loadFixture, swap } from './record.ts';

const event = 'events/2013/lantern-pier-closes.mdx';
const mate = 'people/tove-lind.yaml';
const pinned = '[{ id: council-pier-order, at: list of skippers }]';
const { events, explainers, measures } = loadFixture();
const places = (notes: readonly { id: string; at?: string | undefined }[]) =>
  notes.map(({ id, at }) => [id, at]);

test('the invented record cites every long document with the place in it', () => {
  expect(damage({})).toEqual([]);
});

test('places are accepted in every form lawyers use', () => {
  for (const at of [
    '52437',
    '"52437"',
    '5–7',
    '31 CFR 587.701(a)',
    'section 3',
    'para. 12',
    'heading “Lists”',
  ])
    expect(damage({ [mate]: swap(pinned, `[{ id: council-pier-order, at: ${at} }]`) }), at).toEqual([]);
});

test('a place in another form is rejected with the right one', () => {
  for (const [at, value, message] of [
    ['p. 5', 'p. 5', 'must be a page number alone: write "5"'],
    ['pp. 5-7', 'pp. 5-7', 'must be a page number alone: write "5–7"'],
    ['page 5', 'page 5', 'must be a page number alone: write "5"'],
    ['at 52437', 'at 52437', 'must not begin with "at": write "52437"'],
    ['5-7', '5-7', 'must have an en dash between two pages: write "5–7"'],
    ['section 3.', 'section 3.', 'must not end with a period'],
    ['""', '', 'is empty'],
    [
      'https://example.org/#a',
      'https://example.org/#a',
      'is an address: name the page, section, paragraph or heading in words',
    ],
    ['[1, 2]', '[1,2]', 'must be a page number or words, as 52437 or "section 3"'],
    ['x'.repeat(61), 'x'.repeat(61), 'is longer than 60 characters'],
  ] as const) {
    expect(damage({ [mate]: swap(pinned, `[{ id: council-pier-order, at: ${at} }]`) }), at).toEqual([
      `content/${mate} · sources[0].at: "${value}" ${message}`,
    ]);
    if (at.startsWith('[')) continue;
    const attribute = at === '""' ? '' : at;
    expect(
      damage({ [event]: append(`A claim. <Cite id="council-pier-order" at="${attribute}" />`) }),
      at,
    ).toEqual([`content/${event} · line 22: "${value}" ${message}`]);
  }
});

test('a citation in another form is rejected with the right one', () => {
  const refused = (sources: string) => damage({ [mate]: swap(pinned, sources) });
  expect(refused('[5]')).toEqual([
    `content/${mate} · sources[0]: "5" must be the id of a source, or its id with the place in it, as { id: an-id, at: "52437" }`,
  ]);
  expect(refused('[{ at: 5 }]')).toEqual([`content/${mate} · sources[0].id: is missing`]);
  expect(refused('[{ id: council-pier-order, page: 5 }]')).toEqual([
    `content/${mate} · sources[0].page: is not a known field. The fields are id, at.`,
  ]);
  expect(refused('[Council Order]')).toEqual([
    `content/${mate} · sources[0]: "Council Order" is not an id: use lower-case letters, digits and single hyphens, letter first`,
  ]);
  expect(refused('[{ id: council-pier-order, at: 2 }, { id: council-pier-order, at: 2 }]')).toEqual([
    `content/${mate} · sources[1]: "council-pier-order, at 2" is named twice in this list`,
  ]);
  expect(damage({ [event]: append('A claim. <Cite id="council-pier-order" at={5} />') })).toEqual([
    `content/${event} · line 22: "{…}" must be a page number or words, as 52437 or "section 3"`,
  ]);
  expect(damage({ [event]: append('<Term id="wake" at="5">wake</Term>') })).toEqual([
    `content/${event} · line 22: "<Term at>" is not known to this word`,
  ]);
});

test('an invalid number of pages is rejected', () => {
  const order = 'sources/2013/council-pier-order.yaml';
  expect(damage({ [order]: swap('pages: 4', 'pages: 0') })).toEqual([
    `content/${order} · pages: "0" must be 1 or more`,
  ]);
  expect(damage({ [order]: swap('pages: 4', 'pages: four') })).toEqual([
    `content/${order} · pages: "four" should be a number`,
  ]);
});

test('a long primary document that was read but is cited without a place causes a warning', () => {
  const message = 'is cited without the place in it, and it has 4 pages.';
  expect(damage({ [mate]: swap(pinned, '[council-pier-order]') })).toEqual([
    `content/${mate} · sources[0]: "council-pier-order" ${message} Write { id: council-pier-order, at: "…" }.`,
  ]);
  expect(damage({ [event]: swap(' at="2"', '') })).toEqual([
    `content/${event} · line 14: "council-pier-order" ${message} Add at="…" to the <Cite>.`,
  ]);
  const unread = swap('read: full', 'read: cited');
  const order = 'sources/2013/council-pier-order.yaml';
  const problems = damage({ [order]: unread, [mate]: swap(pinned, '[council-pier-order]') });
  expect(problems.filter((line) => line.includes('without the place'))).toEqual([]);
  const short = swap('pages: 4', 'pages: 2');
  expect(damage({ [order]: short, [mate]: swap(pinned, '[council-pier-order]') })).toEqual([]);
});

test('in an event, a citation without a place uses the one in the list of sources', () => {
  const survey = find(events, 'wave-survey');
  expect(places(survey.references)).toEqual([['council-wave-survey', '12']]);
  expect(noteNumber(survey.references, { id: 'council-wave-survey' })).toBe(1);
  expect(
    damage({
      [event]: (content) =>
        content
          .replace(
            '[council-pier-order]',
            '[{ id: council-pier-order, at: 1 }, { id: council-pier-order, at: 3 }]',
          )
          .replace(' at="2"', ''),
    }),
  ).toEqual([
    `content/${event} · line 14: "council-pier-order" is cited here without a place, and the sources of the event name 2: add at="1" or at="3"`,
  ]);
});

test('each place in a document is a separate note, and the document is listed once', () => {
  const closes = find(events, 'lantern-pier-closes');
  expect(closes.sources.map(({ id }) => id)).toEqual(['council-pier-order']);
  expect(places(closes.references)).toEqual([
    ['council-pier-order', '2'],
    ['council-pier-order', 'para. 4'],
  ]);
  const piece = find(explainers, 'the-slow-water-rule');
  expect(places(piece.references).slice(0, 2)).toEqual([
    ['council-notice-17', 'heading “Made & signed”'],
    ['council-notice-17', undefined],
  ]);
  expect(new Set(piece.sources.map(({ id }) => id)).size).toBe(piece.sources.length);
  expect(places(find(measures, 'lantern-pier-closure').sources)).toEqual([
    ['council-pier-order', '1'],
    ['council-pier-order', '3–4'],
  ]);
});

test('a place is written after the short citation, or after the publisher where there is none', () => {
  const publisher = 'Federal Register';
  const citation = '89 FR 52434';
  expect(shortReference({ publisher, citation, at: '52437' })).toBe('89 FR 52434, at 52437');
  expect(shortReference({ publisher, citation, at: '5–7' })).toBe('89 FR 52434, at 5–7');
  expect(shortReference({ publisher, citation, at: 'section 3' })).toBe('89 FR 52434, section 3');
  expect(shortReference({ publisher, citation })).toBe('89 FR 52434');
  expect(shortReference({ publisher, at: '5' })).toBe('Federal Register, page 5');
  expect(shortReference({ publisher, at: '5–7' })).toBe('Federal Register, pages 5–7');
});

test('notes keep the order of the list and of the text, each once', () => {
  const cite = (id: string, at?: string) => ({ word: 'Cite', id, at, line: 1 });
  const notes = notesOf(
    [{ id: 'a' }, { id: 'b' }, { id: 'c', at: '1' }],
    [cite('b', '7'), cite('a', '9'), cite('b', '7'), cite('a'), cite('c'), cite('c', '2')],
  );
  expect(places(notes)).toEqual([
    ['a', undefined],
    ['a', '9'],
    ['b', '7'],
    ['c', '1'],
    ['c', '2'],
  ]);
  expect(noteNumber(notes, { id: 'c' })).toBe(4);
  expect(noteNumber(notes, { id: 'a', at: '9' })).toBe(2);
  expect(noteNumber(notes, { id: 'd' })).toBe(0);
});
