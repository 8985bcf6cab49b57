import { expect, test } from '@playwright/test';
import { describeProblem, type Problem } from '../../src/record/problems.ts';
import { checkRedirects } from '../../src/record/link/redirects.ts';
import type { RedirectsRecord } from '../../src/record/schema/site.ts';
import { append, damage, loadFixture, swap } from './record.ts';

const ids = { events: new Set(['ferry', 'bridge']), people: new Set(['ada']) };

function check(redirects: RedirectsRecord) {
  const problems: Problem[] = [];
  const list = checkRedirects(redirects, ids, problems);
  return { list, messages: problems.map(describeProblem) };
}

test('an old id redirects to the record that replaced it', () => {
  const { list, messages } = check({ events: { 'old-ferry': 'ferry', 'older-ferry': 'ferry' } });
  expect(messages).toEqual([]);
  expect(list).toEqual([
    { kind: 'events', from: 'old-ferry', to: 'ferry' },
    { kind: 'events', from: 'older-ferry', to: 'ferry' },
  ]);
  expect(loadFixture().redirects).toEqual([
    { kind: 'events', from: 'slow-water-starts', to: 'slow-water-begins' },
    { kind: 'timelines', from: 'ferry-company', to: 'company' },
    { kind: 'questions', from: 'is-lantern-pier-open', to: 'is-the-pier-open' },
  ]);
});

test('two kinds of records may have the same old id', () => {
  expect(check({ events: { old: 'ferry' }, people: { old: 'ada' } }).messages).toEqual([]);
});

test('a redirect to an unknown id is reported with the nearest id', () => {
  expect(check({ events: { old: 'fery' } }).messages).toEqual([
    'events.old: "fery" is no id in content/events/. Did you mean "ferry"?',
  ]);
});

test('a redirect to a record of another kind is rejected', () => {
  expect(check({ events: { old: 'ada' } }).messages).toEqual([
    'events.old: "ada" is no id in content/events/',
  ]);
});

test('an id that is in use cannot be redirected', () => {
  expect(check({ events: { bridge: 'ferry' } }).messages).toEqual([
    'events.bridge: "bridge" is still the id of a record in content/events/: remove one of the two',
  ]);
});

test('redirects of an unknown kind are rejected', () => {
  expect(check({ event: { old: 'ferry' } }).messages).toEqual([
    'event: is no kind of record: the kinds are events, people',
  ]);
});

test('a link to an old id is reported with the new one', () => {
  expect(
    damage({ 'events/2013/tide-court-upholds.mdx': append('<Event id="slow-water-starts">x</Event>') }),
  ).toEqual([
    'content/events/2013/tide-court-upholds.mdx · line 16 <Event>: "slow-water-starts" was renamed. Write "slow-water-begins".',
  ]);
  expect(
    damage({ 'articles/2013/lantern-slow-water.yaml': swap('slow-water-begins', 'slow-water-starts') }),
  ).toEqual([
    'content/articles/2013/lantern-slow-water.yaml · events[0]: "slow-water-starts" was renamed. Write "slow-water-begins".',
  ]);
});
