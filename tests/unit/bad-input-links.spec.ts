import { expect, test } from '@playwright/test';
import { damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const article = 'articles/2013/lantern-slow-water.yaml';

test('a record without a source is rejected', () => {
  expect(damage({ [event]: swap('sources: [tide-court-ruling]\n', '') })).toContain(
    `content/${event} · sources: is missing`,
  );
  expect(damage({ [event]: swap('[tide-court-ruling]', '[]') })).toEqual([
    `content/${event} · sources: "[]" needs at least one source`,
  ]);
});

test('a source that is not there is reported with the nearest id', () => {
  expect(
    damage({ 'events/2013/northlight-appeals.mdx': swap('[tide-court-ruling]', '[tide-court-rulling]') }),
  ).toEqual([
    'content/events/2013/northlight-appeals.mdx · sources[0]: "tide-court-rulling" is not the id of any source in content/sources/. Did you mean "tide-court-ruling"?',
  ]);
});

test('an unknown id is reported with the nearest id of its kind', () => {
  expect(damage({ [event]: swap('bodies: [tide-court,', 'bodies: [tide-cuort,') })).toEqual([
    `content/${event} · bodies[0]: "tide-cuort" is not the id of any body in content/bodies/. Did you mean "tide-court"?`,
  ]);
  expect(
    damage({
      'people/jorn-omallin.yaml': swap('measure: lantern-pier-closure', 'measure: lantern-pier-closing'),
    }),
  ).toEqual([
    'content/people/jorn-omallin.yaml · listing.measure: "lantern-pier-closing" is not the id of any measure in content/measures/. Did you mean "lantern-pier-closure"?',
  ]);
  expect(
    damage({ 'countries/tarnmark.yaml': swap('event: slow-water-full', 'event: slow-water-ful') }),
  ).toEqual([
    'content/countries/tarnmark.yaml · steps[0].event: "slow-water-ful" is not the id of any event in content/events/. Did you mean "slow-water-full"?',
  ]);
  expect(damage({ 'site.yaml': swap('timeline: key', 'timeline: kye') })).toEqual([
    'content/site.yaml · figure.timeline: "kye" is not the id of any timeline in content/timelines/. Did you mean "key"?',
  ]);
});

test('an unknown id that resembles no other is reported with the ids of its kind, if they are few', () => {
  expect(damage({ [event]: swap('bodies: [tide-court,', 'bodies: [lighthouse-keepers,') })).toEqual([
    `content/${event} · bodies[0]: "lighthouse-keepers" is not the id of any body in content/bodies/. There are northlight-ferries, northlight-lines, quillmouth-council, tide-court.`,
  ]);
});

test('an invalid id is reported with the format of ids', () => {
  expect(damage({ [event]: swap('bodies: [tide-court,', 'bodies: [Tide Court,') })).toEqual([
    `content/${event} · bodies[0]: "Tide Court" is not an id: use lower-case letters, digits and single hyphens, letter first`,
  ]);
});

test('an id named twice in one list is reported', () => {
  expect(damage({ [event]: swap('[tide-court, quillmouth-council', '[tide-court, tide-court') })).toEqual([
    `content/${event} · bodies[1]: "tide-court" is named twice in this list`,
  ]);
});

test('a link to a faulty record is not reported as broken', () => {
  expect(damage({ 'bodies/tide-court.yaml': swap('kind: court', 'kind: curt') })).toEqual([
    'content/bodies/tide-court.yaml · kind: "curt" must be one of company, agency, court, parliament, press, other',
  ]);
});

test('a topic that site.yaml does not list is reported with the listed ones', () => {
  expect(damage({ [article]: swap('[waves, harbor]', '[waves, harbour]') })).toEqual([
    `content/${article} · topics[1]: "harbour" is not listed in content/site.yaml: known are waves, harbor`,
  ]);
});

test('a key event without a primary source must say why', () => {
  const reopening = 'events/2014/lantern-pier-reopens.mdx';
  expect(damage({ [reopening]: (content) => content.replace(/^noPrimary:.*\n/m, '') })).toEqual([
    `content/${reopening} · noPrimary: is missing: a key event has a primary source or says here why it has none`,
  ]);
});

test('a key event with a primary source must not say that it has none', () => {
  expect(damage({ [event]: swap('weight: key', 'weight: key\nnoPrimary: We forgot.') })).toEqual([
    `content/${event} · noPrimary: must go: the event has a primary source`,
  ]);
});
