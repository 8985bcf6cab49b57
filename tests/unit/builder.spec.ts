import { expect, test } from '@playwright/test';
import { type BuilderData, rankedEvents } from '../../src/embed/builderData.ts';
import { readOptions } from '../../src/embed/client/options.ts';
import { introLength, titleLength } from '../../src/embed/limits.ts';
import { chosenData } from '../../src/sections/press/builder/chosenData.ts';
import {
  type Choice,
  forOtherWidget,
  noTopics,
  pageQuery,
  readChoice,
  widgetQuery,
} from '../../src/sections/press/builder/choice.ts';
import { findProblems } from '../../src/sections/press/builder/problems.ts';

const event = (id: string, date: string, track: string) => ({
  id,
  date,
  track,
  inWords: date,
  text: id,
  height: 300,
});
const common = { what: '', page: 'https://tide.example/timeline/' };
const builderData: BuilderData = {
  siteName: 'The tide',
  hostScript: 'https://tide.example/embed.js',
  ofEvent: {
    page: 'https://tide.example/events/{id}/',
    plain: 'https://tide.example/embed/event/{id}/',
    png: 'https://tide.example/og/events/{id}.png',
  },
  events: [
    event('flood', '2012-03', 'sea'),
    event('pier', '2014-05-01', 'harbor'),
    event('ebb', '2016', 'sea'),
  ],
  widgets: [
    {
      ...common,
      id: 'tide',
      title: 'The tide',
      plain: 'https://tide.example/embed/tide/',
      heights: { full: 900, compact: 440, figure: 380, list: 600, story: 500 },
      events: [0, 1, 2],
      ranks: [2, 0, 1],
      story: 'story',
      frozen: [{ date: '2016-01-01', inWords: 'January 1, 2016' }],
    },
    {
      ...common,
      id: 'story',
      title: 'The tide, one date at a time',
      plain: 'https://tide.example/embed/story/',
      heights: { full: 500 },
      rows: [],
    },
  ],
};
const choiceFor = (query: string): Choice => readChoice(new URLSearchParams(query));
const problemsOf = (query: string, codeWithoutFrame?: string): string[] => {
  const values = new URLSearchParams(query);
  return findProblems(values, {
    choice: readChoice(values),
    events: rankedEvents(builderData, 'tide'),
    codeWithoutFrame,
  }).map(({ field, message }) => `${field}: ${message}`);
};

test('a bad value of the builder is told with the field and what would be right', () => {
  expect(problemsOf('')).toEqual([]);
  for (const max of ['0', '-3', '2.5', 'three'])
    expect(problemsOf(`max=${max}`), max).toEqual(['max: Maximum: use a whole number, 1 or higher.']);
  for (const accent of ['red', '#0a0', '12345', 'ffcc00ff'])
    expect(problemsOf(new URLSearchParams({ accent }).toString())[0], accent).toMatch(
      /^accent: .* six hex digits, such as [0-9a-f]{6}\./,
    );
  for (const height of ['199', '2001', '-400', '40%', 'tall'])
    expect(problemsOf(new URLSearchParams({ height }).toString()), height).toEqual([
      'height: Fixed height: use a whole number from 200 to 2000.',
    ]);
  expect(problemsOf('max=3&accent=%23FFCC00&height=200&since=2016-01-31&title=A&intro=B')).toEqual([]);
  expect(problemsOf('since=2016')[0]).toMatch(/^since: Use a full date, such as \d{4}-\d\d-\d\d\.$/);
});

test('a headline or introduction that is too long is told by how much', () => {
  const long = (length: number) => '\u{1F30A}'.repeat(length);
  expect(problemsOf(`title=${long(titleLength)}&intro=${long(introLength)}`)).toEqual([]);
  expect(problemsOf(`title=${long(titleLength + 1)}`)).toEqual([
    'title: Too long by 1 character: use at most 120.',
  ]);
  expect(problemsOf(`intro=${long(introLength + 12)}`)).toEqual([
    'intro: Too long by 12 characters: use at most 300.',
  ]);
  expect(problemsOf('title=%E2%80%AEcitsirtat')[0]).toMatch(/^title: Leave out characters/);
  // The form has a space here until the introduction is written; empty means none.
  expect(problemsOf('intro=%20')[0]).toMatch(/^intro: Write your introduction/);
  expect(problemsOf('intro=')).toEqual([]);
});

test('years, topics or picks without any event are told, with the field to change', () => {
  expect(problemsOf('from=2016&to=2012')).toEqual([
    'to: No events from 2016 to 2012: the first year is after the last.',
  ]);
  expect(problemsOf('from=2013&to=2013')).toEqual(['to: No events from 2013 to 2013.']);
  expect(problemsOf('to=2011')).toEqual(['to: No events from 2012 to 2011.']);
  expect(problemsOf('track=harbor&from=2015')).toEqual(['events: No event fits all of these choices.']);
  expect(problemsOf('track=harbor&events=flood')).toEqual(['events: No event fits all of these choices.']);
  expect(problemsOf(`track=${noTopics}`)).toEqual(['track: Choose at least one topic.']);
  expect(problemsOf('from=2014&to=2014')).toEqual([]);
});

test('a code without a frame is refused for a frozen copy, which only a frame can show', () => {
  expect(problemsOf('frozen=2016-01-01')).toEqual([]);
  expect(problemsOf('', 'No frames')).toEqual([]);
  expect(problemsOf('frozen=2016-01-01', 'No frames')[0]).toMatch(/^frozen: “No frames” lists the dates/);
});

test('the builder begins with the compact layout, which only widgets with several layouts are told', () => {
  expect(widgetQuery({}, true)).toBe('?layout=compact');
  expect(widgetQuery({}, false)).toBe('');
  expect(widgetQuery(choiceFor('layout=full'), true)).toBe('');
  expect(pageQuery(choiceFor('layout=full'))).toBe('?layout=full');
  expect(pageQuery(choiceFor('layout=compact&theme=light&font=sans&credit=full'))).toBe('');
});

test('every option the builder offers reaches the address of the widget as the widget reads it', () => {
  const query =
    'track=sea&from=2012&to=2016&max=2&events=flood,ebb&event=ebb&theme=host&accent=ffcc00&layout=list&height=480' +
    '&title=Our%20title&intro=&transparent=1&font=serif&credit=short&heading=2&since=2016-01-31';
  const options = readOptions(query);
  expect(Object.keys(options).sort()).toEqual([...new URLSearchParams(query).keys()].sort());
  expect(readOptions(widgetQuery(choiceFor(query), true))).toEqual(options);
  expect(choiceFor(pageQuery(choiceFor(query)))).toEqual(choiceFor(query));
});

test('options that belong to a timeline are dropped for another one, and the look is kept', () => {
  const choice = choiceFor(
    'widget=tide&track=sea&from=2012&max=2&title=A&intro=&since=2016-01-31&frozen=2016-01-01&theme=dark&layout=list&code=amp',
  );
  expect(pageQuery(forOtherWidget(choice))).toBe('?widget=tide&theme=dark&layout=list&code=amp');
});

test('a code takes the address, the options and the height of the chosen layout', () => {
  const plain = 'https://tide.example/embed/tide/';
  expect(chosenData(builderData, {})).toMatchObject({ src: `${plain}?layout=compact`, height: 440 });
  expect(chosenData(builderData, { layout: 'full' })).toMatchObject({ src: plain, height: 900 });
  expect(chosenData(builderData, { layout: 'list', height: '400' })?.height).toBe(400);
  expect(chosenData(builderData, { layout: 'story', theme: 'dark' })).toMatchObject({
    src: 'https://tide.example/embed/story/?theme=dark',
    height: 500,
  });
  expect(chosenData(builderData, { widget: 'event/pier' })?.src).toBe(
    'https://tide.example/embed/event/pier/',
  );
  expect(chosenData(builderData, { widget: 'nothing' })).toBeUndefined();
});

test('a frozen copy has its own address and is told its colors, and an unknown one has no code', () => {
  expect(chosenData(builderData, { frozen: '2016-01-01' })).toMatchObject({
    src: 'https://tide.example/embed/tide/@2016-01-01/?theme=light&layout=compact',
    plain: 'https://tide.example/embed/tide/@2016-01-01/',
  });
  expect(chosenData(builderData, { frozen: '2015-01-01' })).toBeUndefined();
  expect(chosenData(builderData, { widget: 'event/pier', frozen: '2016-01-01' })).toBeUndefined();
});

test('WordPress is given an address without options, and the preview shows what it makes of it', () => {
  expect(
    chosenData(builderData, { code: 'wordpress', layout: 'list', max: '1', theme: 'dark' }),
  ).toMatchObject({
    plain: 'https://tide.example/embed/tide/',
    src: 'https://tide.example/embed/tide/?layout=compact',
    height: 440,
  });
  expect(chosenData(builderData, { code: 'wordpress', widget: 'story' })).toMatchObject({
    src: 'https://tide.example/embed/story/',
    height: 500,
  });
  expect(chosenData(builderData, { code: 'wordpress', frozen: '2016-01-01' })).toMatchObject({
    src: 'https://tide.example/embed/tide/@2016-01-01/',
    height: 900,
  });
});
