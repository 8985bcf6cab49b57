import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const rule = 'measures/slow-water-rule.yaml';
const headline = 'headline: The Tide Court upholds the slow-water rule';

test('a misspelled field is reported with the field that was meant', () => {
  expect(damage({ [event]: swap('countries:', 'countrys:') })).toEqual([
    `content/${event} · countrys: is not a known field. Did you mean "countries"?`,
  ]);
});

test('an unknown field that resembles no other is reported with the list of fields', () => {
  expect(damage({ 'groups/pleasure-boats.yaml': append('mascot: seal') })).toEqual([
    'content/groups/pleasure-boats.yaml · mascot: is not a known field. The fields are name, says.',
  ]);
});

test('an unknown field deep in a list is reported with its path', () => {
  expect(damage({ [rule]: swap('  confidence: medium', '  confidense: medium') })).toEqual([
    `content/${rule} · stages[2].confidense: is not a known field. Did you mean "confidence"?`,
  ]);
});

test('a missing required field is named', () => {
  expect(damage({ [event]: swap('weight: key\n', '') })).toEqual([`content/${event} · weight: is missing`]);
});

test('a value that is not an option of its field is reported with the options', () => {
  expect(damage({ [event]: swap('weight: key', 'weight: huge') })).toEqual([
    `content/${event} · weight: "huge" must be key, major or minor`,
  ]);
  expect(damage({ 'tracks/company.yaml': swap('glyph: circle', 'glyph: star') })).toContain(
    'content/tracks/company.yaml · glyph: "star" must be one of square, diamond, circle, triangle, half-disc, cross, hexagon',
  );
});

test('a string in place of a list is reported', () => {
  expect(damage({ [event]: swap('[tide-court-ruling]', 'tide-court-ruling') })).toEqual([
    `content/${event} · sources: "tide-court-ruling" should be a list`,
  ]);
});

test('an empty headline is rejected', () => {
  for (const empty of ['headline: ""', 'headline: "   "'])
    expect(damage({ [event]: swap(headline, empty) })).toEqual([
      `content/${event} · headline: "${empty.slice(11, -1)}" is empty`,
    ]);
  expect(damage({ [event]: swap(headline, 'headline:') })).toEqual([
    `content/${event} · headline: is missing`,
  ]);
});

test('a headline of 100 characters is accepted, a longer one is not', () => {
  expect(damage({ [event]: swap(headline, `headline: ${'x'.repeat(100)}`) })).toEqual([]);
  expect(damage({ [event]: swap(headline, `headline: ${'x'.repeat(101)}`) })).toEqual([
    `content/${event} · headline: "${'x'.repeat(77)}..." is longer than 100 characters`,
  ]);
});

test('a stage that binds a group its measure does not bind is reported with the group', () => {
  expect(
    damage({ [rule]: swap('  confidence: medium', '  confidence: medium\n  binds: [strangers]') }),
  ).toEqual([
    `content/${rule} · stages[2].binds: "["strangers"]" names strangers, which the measure does not bind`,
  ]);
});
