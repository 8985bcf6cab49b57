import { expect, test } from '@playwright/test';
import { kindNames } from '../../src/record/schema/kinds.ts';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-wave-survey.yaml';
const article = 'articles/2013/lantern-slow-water.yaml';

test('two records with one id are reported with both files', () => {
  const copy = 'events/2014/tide-court-upholds.mdx';
  expect(
    damage({
      [copy]:
        '---\nheadline: x\ndate: 2014\ntrack: company\nweight: minor\nsummary: x\nsources: [northlight-history]\n---\n',
    }),
  ).toEqual([
    `content/${copy} · id: "tide-court-upholds" is the id of another event, content/${event}: ids are used once`,
  ]);
});

test('two kinds of records may use the same id', () => {
  expect(damage({ 'glossary/tide-court.yaml': 'term: Tide Court\nmeaning: A court.\n' })).toEqual([]);
});

test('a file with another extension is reported', () => {
  expect(damage({ 'people/ada.yml': 'name: Ada' })).toEqual([
    'content/people/ada.yml · This file is read by nobody: person files end in .yaml, as people/<id>.yaml',
  ]);
  expect(damage({ 'events/2013/ada.md': 'x' })).toEqual([
    'content/events/2013/ada.md · This file is read by nobody: event files end in .mdx, as events/<year>/<id>.mdx',
  ]);
});

test('a file in an unknown folder is reported', () => {
  for (const path of ['persons/ada.yaml', 'notes.txt'])
    expect(damage({ [path]: 'name: Ada' })).toEqual([
      `content/${path} · This file belongs to no kind of record: the folders are ${kindNames.join(', ')}`,
    ]);
});

test('a file outside its year folder, or too deep, is reported', () => {
  for (const path of ['events/ada.mdx', 'events/2013/april/ada.mdx'])
    expect(damage({ [path]: 'x' })).toEqual([
      `content/${path} · This file stands in the wrong folder: it should be events/<year>/<id>.mdx`,
    ]);
});

test('an id with capitals is rejected with a lower-case suggestion', () => {
  expect(damage({ 'people/Ada-Example.yaml': 'name: Ada' })).toEqual([
    'content/people/Ada-Example.yaml · This file has a name that is no id: use lower-case letters, digits and single hyphens, letter first, as ada-example.yaml',
  ]);
});

test('an id with other characters is rejected with a suggestion without them', () => {
  const message =
    'This file has a name that is no id: use lower-case letters, digits and single hyphens, letter first, as';
  expect(damage({ 'people/ada_example.yaml': 'x' })).toEqual([
    `content/people/ada_example.yaml · ${message} ada-example.yaml`,
  ]);
  expect(damage({ 'people/2-ada.yaml': 'x' })).toEqual([`content/people/2-ada.yaml · ${message} ada.yaml`]);
});

test('a year folder that does not match the date is reported with the right one', () => {
  expect(damage({ [event]: swap('date: 2013-04-22', 'date: 2014-04-22') })).toEqual([
    `content/${event} · date: "2014-04-22" puts this file into events/2014/, but it stands in events/2013/`,
  ]);
  expect(damage({ 'sources/undated/northlight-history.yaml': append('date: 2011') })).toEqual([
    'content/sources/undated/northlight-history.yaml · date: "2011" puts this file into sources/2011/, but it stands in sources/undated/',
  ]);
});

test('a source without a date belongs in undated/', () => {
  expect(damage({ [source]: (content) => content.replace(/^date:.*\n/m, '') }).join()).toContain(
    'puts this file into sources/undated/, but it stands in sources/2012/',
  );
});

test('a missing site.yaml is reported', () => {
  expect(damage({ 'site.yaml': null })).toEqual(['content/site.yaml · This file is missing']);
});

const url = 'https://example.org/council/wave-survey';

test('an http address is rejected with the alternative', () => {
  expect(damage({ [source]: swap(url, 'http://example.org/council/wave-survey') })).toEqual([
    `content/${source} · url: "http://example.org/council/wave-survey" must begin with https://; if the source is only known at http, say onlyHttp: true`,
  ]);
});

test('a source that is only known at http may say so', () => {
  expect(damage({ [source]: (content) => `${content.replace('https:', 'http:')}onlyHttp: true\n` })).toEqual(
    [],
  );
});

test('onlyHttp with an https address is rejected', () => {
  expect(damage({ [source]: append('onlyHttp: true') })).toEqual([
    `content/${source} · url: "${url}" begins with https://, so onlyHttp must go`,
  ]);
});

test('a relative address or one with another scheme is rejected', () => {
  for (const other of [
    '/council/wave-survey',
    'council',
    'ftp://example.org/a',
    '//example.org/a',
    'https://example',
  ])
    expect(damage({ [source]: swap(url, other) })).toEqual([
      `content/${source} · url: "${other}" must be a whole address that begins with https://`,
    ]);
});

test('the address of an article follows the same rule', () => {
  expect(damage({ [article]: swap('https:', 'http:') })).toEqual([
    `content/${article} · url: "http://example.org/lantern/slow-down" must begin with https://; if the source is only known at http, say onlyHttp: true`,
  ]);
});
