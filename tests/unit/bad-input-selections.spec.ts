import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const timeline = 'timelines/first-day.yaml';

test('a timeline that selects nothing is rejected', () => {
  const message = 'This timeline selects no event: name some under events, or widen tracks and weights';
  expect(
    damage({ [timeline]: swap('events: [slow-water-begins, northlight-appeals]', 'events: []') }),
  ).toEqual([`content/${timeline} · ${message}`]);
  expect(damage({ 'timelines/company.yaml': append('weights: [key]') })).toEqual([
    `content/timelines/company.yaml · ${message}`,
  ]);
});

test('a timeline with the address of another widget is rejected', () => {
  const record = 'title: One\nwhat: One day.\nweights: [key]\n';
  expect(damage({ 'timelines/world.yaml': record })).toEqual([
    'content/timelines/world.yaml · "world" is the name of a widget of the site, /embed/world/: give the timeline another id',
  ]);
});

test('a timeline with both events and rules is rejected', () => {
  expect(damage({ [timeline]: append('weights: [key]') })).toEqual([
    `content/${timeline} · events: "["slow-water-begins","northlight-appeals"]" names events and rules at once: keep one of the two`,
  ]);
});

test('an unknown event in a timeline is reported', () => {
  expect(damage({ [timeline]: swap('northlight-appeals', 'northlight-apeals') })).toEqual([
    `content/${timeline} · events[1]: "northlight-apeals" is not the id of any event in content/events/. Did you mean "northlight-appeals"?`,
  ]);
});

test('a lead that the timeline does not select, that is unknown or that is named twice is reported', () => {
  const leads = (list: string) => damage({ [timeline]: append(`leads: [${list}]`) });
  expect(leads('northlight-appeals, slow-water-begins')).toEqual([]);
  expect(leads('wave-survey')).toEqual([
    `content/${timeline} · leads[0]: "wave-survey" is not one of the events this timeline selects. Name another event, or widen what the timeline selects.`,
  ]);
  expect(leads('slow-water-begins, slow-water-begin')).toEqual([
    `content/${timeline} · leads[1]: "slow-water-begin" is not the id of any event in content/events/. Did you mean "slow-water-begins"?`,
  ]);
  expect(leads('slow-water-begins, slow-water-begins')).toEqual([
    `content/${timeline} · leads[1]: "slow-water-begins" is named twice in this list`,
  ]);
});

test('a chain of redirects is rejected with the direct target', () => {
  expect(damage({ 'redirects.yaml': 'events:\n  one: two\n  two: wave-survey\n' })).toEqual([
    'content/redirects.yaml · events.one: "two" is itself redirected: one → two → wave-survey. Write wave-survey.',
  ]);
});

test('a redirect loop is rejected', () => {
  expect(damage({ 'redirects.yaml': 'events:\n  one: two\n  two: one\n' })).toEqual([
    'content/redirects.yaml · events.one: "two" leads in a circle: one → two → one',
    'content/redirects.yaml · events.two: "one" leads in a circle: two → one → two',
  ]);
  expect(damage({ 'redirects.yaml': 'events:\n  one: one\n' })).toEqual([
    'content/redirects.yaml · events.one: "one" leads in a circle: one → one',
  ]);
});

test('a redirect to an unknown id is reported with the nearest id', () => {
  expect(damage({ 'redirects.yaml': 'events:\n  one: wave-survy\n' })).toEqual([
    'content/redirects.yaml · events.one: "wave-survy" is no id in content/events/. Did you mean "wave-survey"?',
  ]);
});
