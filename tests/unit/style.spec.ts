import { expect, test } from '@playwright/test';
import { loadRecord } from '../../src/record/loadRecord.ts';
import { append, damage, swap, withChanges } from './record.ts';

const file = 'style.yaml';
const report = 'events/2012/oyster-report.mdx';
const ruling = 'events/2013/tide-court-upholds.mdx';

const rule = (not: string, write: string, ...more: string[]) =>
  [
    'rules:',
    `- not: '${not.replaceAll("'", "''")}'`,
    `  write: ${write}`,
    ...more.map((line) => `  ${line}`),
    '',
  ].join('\n');

test('a record without rules of style has no problem, nor has one that keeps them', () => {
  expect(withChanges({}, loadRecord).problems).toEqual([]);
  expect(damage({ [file]: rule('kerfuffles?', 'dispute') })).toEqual([]);
  expect(damage({ [file]: '' })).toEqual([]);
});

test('words a record should not use are reported in facts, in texts and in site.yaml, with what to write', () => {
  const problems = damage({ [file]: rule('stands|stood', 'is, or remains') });
  expect(problems).toContain(
    'content/countries/tarnmark.yaml · steps[1].today: "stands" is against the style of this record, in “It stands.”. Write is, or remains.',
  );
  expect(problems).toContain(
    `content/${report} · line 19: "stood" is against the style of this record, in “Three stood in the north channel.”. Write is, or remains.`,
  );
  expect(problems).toContain(
    'content/site.yaml · independence: "stands" is against the style of this record, in “This record is invented. It stands for nobody and advises nobody.”. Write is, or remains.',
  );
});

test('a rule finds whole words in any case, across markup and line breaks, with either apostrophe', () => {
  const long = append(
    'The guild of\nthe growers\u2019 <Body id="quillmouth-council">town\ncouncil</Body> is <Term id="wake">NO</Term> guild, and Norway is not in it.',
  );
  expect(damage({ [file]: rule("growers' town council", 'council'), [report]: long })).toEqual([
    `content/${report} · line 33: "growers’ town council" is against the style of this record, in “The guild of the growers’ town council is NO guild, and Norway is not in it.”. Write council.`,
  ]);
  expect(damage({ [file]: rule('is no guild', 'is not a guild'), [report]: long })).toEqual([
    expect.stringContaining(`content/${report} · line 34: "is NO guild" is against`),
  ]);
  expect(damage({ [file]: rule('(?-i:is no) guild', 'is not a guild'), [report]: long })).toEqual([]);
});

test('phrases in which the words are right are left alone', () => {
  expect(damage({ [file]: rule('sound', 'bay') })).not.toEqual([]);
  const exceptions = rule('off|counted', 'at', 'except:', '- two stood off', '- (?:guild|was) counted');
  expect(damage({ [file]: exceptions }).filter((problem) => problem.includes(report))).toEqual([]);
  expect(
    damage({ [file]: rule('off|counted', 'at') }).filter((problem) => problem.includes(report)),
  ).toHaveLength(4);
});

test('quotations, names, titles of documents, what a correction replaced, and addresses are left alone', () => {
  expect(damage({ [file]: rule('rule for the water', 'slow-water rule') })).toEqual([]);
  expect(damage({ [file]: rule('like a wall', 'tall') })).toEqual([]);
  const inWords = { [report]: swap('blamed the wakes', 'called “whitewashed” what it named') };
  expect(damage({ [file]: rule('whitewashed', 'hid'), ...inWords })).toEqual([]);
  expect(
    damage({
      [file]: rule("Märta, the boat that is home|Growers' Guild of|notices/17|day of the market", 'it'),
    }),
  ).toEqual([]);
  expect(damage({ [file]: rule('tide-court-ruling|slow-water-rule', 'it') })).toEqual([]);
});

test('a rule can apply to some kinds and fields only', () => {
  const wakes = (scope: string) => damage({ [file]: rule('wakes', 'waves', `in: [${scope}]`) });
  expect(wakes('events')).not.toEqual([]);
  for (const problem of wakes('events.summary'))
    expect(problem).toMatch(/^content\/events\/.* · summary: "wakes"/);
  expect(wakes('events.headline, site.lede')).toEqual([]);
  expect(damage({ [file]: rule('charter', 'law', 'in: [events.text]') })).toEqual([
    `content/${ruling} · line 14: "Charter" is against the style of this record, in “… rests on article 12 of the Harbor Charter. The court called it “a rule for the …”. Write law.`,
  ]);
  expect(wakes('event')).toEqual([
    `content/${file} · rules[0].in[0]: "event" names no kind of record: did you mean "events"?`,
  ]);
  expect(wakes('groups.label')).toEqual([
    `content/${file} · rules[0].in[0]: "groups.label" names no field of groups: they are name, says`,
  ]);
});

test('words may be limited in the whole record, and who says them too often learns where', () => {
  const limit = (most: number) => `limits:\n- phrase: broken racks\n  most: ${most}\n  write: the number\n`;
  const [problem = '', ...others] = damage({ [file]: limit(0) });
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /^content\/style\.yaml · limits\[0\]: "broken racks" is said \d+ times in the record, and may be said 0 times: in .*content\/events\/2012\/oyster-report\.mdx \(2\).*\. Write the number\.$/,
  );
  const count = Number(/said (\d+) times/.exec(problem)?.[1]);
  expect(damage({ [file]: limit(count) })).toEqual([]);
  expect(damage({ [file]: limit(count - 1) })).toHaveLength(1);
});

test('a pattern that is not valid, finds nothing in particular, or could take forever is refused', () => {
  const fault = (not: string) => damage({ [file]: rule(not, 'it') });
  expect(fault('stands(')).toEqual([
    `content/${file} · rules[0].not: "stands(" is not a regular expression: Unterminated group`,
  ]);
  expect(fault('(?:stands)?')).toEqual([
    `content/${file} · rules[0].not: "(?:stands)?" finds a text without words: make a part of it required`,
  ]);
  expect(fault('(?:a+ ?)+b')).toEqual([
    `content/${file} · rules[0].not: "(?:a+ ?)+b" repeats a group, which can take forever: write out what is in it, or make it optional with ?`,
  ]);
  expect(damage({ [file]: rule('stands', 'is', "except: ['[a-']") })[0]).toContain(
    `content/${file} · rules[0].except[0]: "[a-" is not a regular expression: `,
  );
  expect(damage({ [file]: 'limits:\n- phrase: "*"\n  most: -1\n' })).toEqual([
    `content/${file} · limits[0].phrase: "*" is not a regular expression: Nothing to repeat`,
    `content/${file} · limits[0].most: "-1" must be 0 or more`,
  ]);
  expect(damage({ [file]: 'rules:\n- nott: stands\n  write: is\n' })).toEqual([
    `content/${file} · rules[0].not: is missing`,
    `content/${file} · rules[0].nott: is not a known field. Did you mean "not"?`,
  ]);
});
