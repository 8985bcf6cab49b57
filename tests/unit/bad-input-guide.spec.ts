import { expect, test } from '@playwright/test';
import { damage, swap } from './record.ts';

const skipper = 'guide/skipper.yaml';
const sailor = 'guide/sailor.yaml';
const rule = 'measures/slow-water-rule.yaml';
const pier = 'measures/lantern-pier-closure.yaml';

test('a date typed into the guide is rejected, because dates come from the measures', () => {
  const message =
    'types a date: name the measure and its stage, or the event, and the date is taken from there';
  for (const says of [
    'Sail slowly since 2013.',
    'Since June 1, 2013, sail slowly.',
    'From June 2013 on, slowly.',
  ])
    expect(damage({ [skipper]: swap('Sail faster than nine knots in the sound.', says) })).toEqual([
      `content/${skipper} · rules[0].says: "${says}" ${message}`,
    ]);
});

test('a rule without a source is rejected', () => {
  expect(
    damage({
      [sailor]: swap(
        '  measure: slow-water-rule\n  sources: [council-notice-17]',
        '  measure: slow-water-rule',
      ),
    }),
  ).toEqual([`content/${sailor} · rules[0].sources: is missing`]);
});

test('a not-allowed rule must name the measure and the group it binds', () => {
  expect(damage({ [skipper]: swap('  stage: sound\n  group: fast-ferries\n', '') })).toEqual([
    `content/${skipper} · rules[0].group: is missing: name who must comply, of those the measure binds`,
  ]);
  expect(
    damage({ [skipper]: swap('  measure: slow-water-rule\n  stage: sound\n  group: fast-ferries\n', '') }),
  ).toEqual([
    `content/${skipper} · rules[0].measure: is missing: what is not-allowed follows from a measure`,
  ]);
});

test('an unknown verdict, holding, stage or group is reported with the known ones', () => {
  expect(damage({ [skipper]: swap('verdict: allowed', 'verdict: fine') })).toEqual([
    `content/${skipper} · rules[2].verdict: "fine" must be allowed, not-allowed, required or unclear`,
  ]);
  expect(damage({ [sailor]: swap('have: [sailboat]', 'have: [sailbot]') })).toEqual([
    `content/${sailor} · rules[0].have[0]: "sailbot" is not listed in content/site.yaml: known are ferry, sailboat`,
  ]);
  expect(damage({ [skipper]: swap('stage: sound', 'stage: sounds') })).toEqual([
    `content/${skipper} · rules[0].stage: "sounds" is no stage of slow-water-rule: it names channel, sound`,
  ]);
  expect(damage({ [skipper]: swap('group: fast-ferries', 'group: pleasure-boats') })).toEqual([
    `content/${skipper} · rules[0].group: "pleasure-boats" is not bound by slow-water-rule: it binds fast-ferries`,
  ]);
  expect(damage({ [skipper]: swap('groups: [fast-ferries]', 'groups: [fast-ferrys]') })).toEqual([
    `content/${skipper} · groups[0]: "fast-ferrys" is not the id of any group in content/groups/. Did you mean "fast-ferries"?`,
  ]);
});

test('a guide that forbids what no measure forbids today is rejected', () => {
  const landing = swap(
    '- verdict: unclear\n  says: Land after sunset.',
    '- verdict: not-allowed\n  group: fast-ferries\n  says: Land after sunset.',
  );
  expect(damage({ [skipper]: landing })).toEqual([
    `content/${skipper} · rules[3].verdict: "not-allowed" contradicts lantern-pier-closure: its stage nights does not hold on 2015-03-01, the day of review`,
  ]);
  expect(damage({ [skipper]: (content) => landing(content).replace('  stage: nights\n', '') })).toEqual([
    `content/${skipper} · rules[3].verdict: "not-allowed" contradicts lantern-pier-closure: nothing in it binds fast-ferries on 2015-03-01, the day of review`,
  ]);
});

test('two stages with the same id are rejected', () => {
  expect(damage({ [rule]: swap('- id: channel', '- id: sound') })).toEqual([
    `content/${rule} · stages[2].id: "sound" is the name of another stage of this measure`,
  ]);
});

test('a compared measure must state its penalties and a source for each cell', () => {
  expect(damage({ [pier]: swap('penalties: None was found in the order.\n', '') })).toEqual([
    `content/${pier} · penalties: is missing: a measure that is compared says it, or says that none was found`,
  ]);
  expect(
    damage({ [pier]: swap('    since: [{ id: council-pier-order, at: section 2 }]', '    since: []') }),
  ).toEqual([`content/${pier} · comparison.sources.since: "[]" needs at least one source`]);
  expect(damage({ [pier]: swap('  text: council-pier-order', '  text: council-pier-odrer') })).toEqual([
    `content/${pier} · comparison.text: "council-pier-odrer" is not the id of any source in content/sources/. Did you mean "council-pier-order"?`,
  ]);
});

test('an entry that is missing before it was last seen is rejected', () => {
  const mate = 'people/tove-lind.yaml';
  expect(damage({ [mate]: swap('missing: 2013-12-01', 'missing: 2013-08-01') })).toEqual([
    `content/${mate} · listing.vanished.missing: "2013-08-01" must lie after lastSeen`,
  ]);
});
