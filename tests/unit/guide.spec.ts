import { expect, test } from '@playwright/test';
import { guideSources, ruleDays, ruleMeasures, ruleStatusOn } from '../../src/record/select/guide.ts';
import { caseQuery, itemsForHolding, matchesHolding, readCase } from '../../src/record/select/guideCase.ts';
import { ruleStatusText } from '../../src/words/ruleStatus.ts';
import { ruleVerdict } from '../../src/words/ruleVerdict.ts';
import { find, loadFixture } from './record.ts';

const known = { who: ['skipper', 'sailor'], have: ['ferry', 'sailboat'] };
const { guide, measures, events } = loadFixture();
const skipper = find(guide, 'skipper');

test('a case is read from an address and written back the same', () => {
  for (const choice of [{}, { who: 'skipper' }, { have: 'ferry' }, { who: 'sailor', have: 'sailboat' }])
    expect(readCase(caseQuery(choice), known)).toEqual({
      asked: { who: undefined, have: undefined, ...choice },
      unknown: false,
    });
});

test('unknown values in an address are ignored and reported', () => {
  const hostile = ['<script>alert(1)</script>', 'skipper"', 'SKIPPER', '__proto__', '9'.repeat(10_000)];
  for (const value of hostile)
    expect(readCase(`?who=${encodeURIComponent(value)}&have=ferry`, known)).toEqual({
      asked: { who: undefined, have: 'ferry' },
      unknown: true,
    });
  expect(readCase('?who=%E0%A4%A&have=&x=1', known).unknown).toBe(true);
  expect(readCase('?who=&have=', known).unknown).toBe(false);
});

test('a rule without a holding applies to everybody, and one with a holding to those who have it', () => {
  expect([undefined, 'ferry', 'sailboat'].map((have) => matchesHolding([], have))).toEqual([
    true,
    true,
    true,
  ]);
  expect([undefined, 'ferry', 'sailboat'].map((have) => matchesHolding(['ferry'], have))).toEqual([
    true,
    true,
    false,
  ]);
});

test('with a holding, what is about it alone comes first, and what is about others goes', () => {
  const items = [['ferry', 'sailboat'], [], ['sailboat'], ['ferry'], ['ferry', 'sailboat', 'raft']];
  expect(itemsForHolding(items, 'ferry', (have) => have)).toEqual([
    ['ferry'],
    ['ferry', 'sailboat'],
    ['ferry', 'sailboat', 'raft'],
    [],
  ]);
  expect(itemsForHolding(items, undefined, (have) => have)).toEqual(items);
});

test('the measures of the rules are named once, with the groups these rules bind', () => {
  const named = ruleMeasures(skipper.rules).map(({ measure, groups }) => [
    measure.id,
    groups.map(({ id }) => id),
  ]);
  expect(named).toEqual([
    ['slow-water-rule', ['fast-ferries']],
    ['lantern-pier-closure', []],
  ]);
  const cited = guideSources(guide).map(({ id, at }) => `${id} ${at}`);
  expect(new Set(cited).size).toBe(cited.length);
});

test('the day of a rule is that of its stage, its group or its event', () => {
  const days = skipper.rules.map((rule) => ruleDays(rule, '2015-03-01'));
  expect(days).toEqual([
    { from: '2013-06-01' },
    { from: '2013-01-15' },
    undefined,
    { from: '2013-06-24', to: '2013-07-02' },
    undefined,
  ]);
  const event = find(events, 'tide-court-upholds');
  expect(ruleDays(find(guide, 'sailor').rules[1] ?? skipper.rules[0]!, '2015-03-01')).toEqual({
    from: event.date,
  });
});

test('a rule says “you” only if the reader may belong to the group that must comply, and names the group if not', () => {
  const verdicts = (id: string) => {
    const reader = find(guide, id);
    return reader.rules.map((rule) => ruleVerdict(rule, reader));
  };
  expect(verdicts('skipper')).toEqual(['You may not', 'You must', 'You may', 'Unclear', 'Unclear']);
  expect(verdicts('sailor')).toEqual(['You may', 'You may', 'Ferries faster than 20 knots may not']);
  const [, required] = skipper.rules;
  expect(ruleVerdict(required!, find(guide, 'sailor'))).toBe('Ferries faster than 20 knots must');
});

test('the status of a measure is given for the requested day', () => {
  const pier = find(measures, 'lantern-pier-closure');
  const status = (rule: Parameters<typeof ruleStatusOn>[0], day: string) =>
    ruleStatusText(ruleStatusOn(rule, day));
  expect(status({ measure: pier }, '2013-06-19')).toBe('Not yet issued, well documented');
  expect(status({ measure: pier }, '2013-06-21')).toBe('Announced, not yet in effect, well documented');
  expect(status({ measure: pier }, '2013-06-25')).toBe('In effect, well documented');
  expect(status({ measure: pier, stage: pier.stages[0]! }, '2013-07-10')).toBe(
    'This part has ended. The measure as a whole: in effect, well documented',
  );
  expect(status({ measure: pier }, '2015-03-01')).toBe('Ended, well documented');
  const rule = find(measures, 'slow-water-rule');
  expect(status({ measure: rule }, '2015-03-01')).toBe('In effect, last confirmed {date}');
  expect(ruleStatusOn({ measure: rule }, '2015-03-01').certainty.on).toBe('2014-05-17');
});
