import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const source = 'sources/2012/council-wave-survey.yaml';
const rule = 'measures/slow-water-rule.yaml';
const explainer = 'explainers/the-slow-water-rule.mdx';
const lastLine = 16;

test('reference-style links and images follow the same rules', () => {
  expect(damage({ [event]: append('See [here][a].\n\n[a]: javascript:alert(1)') })).toEqual([
    `content/${event} · line 18: "javascript:alert(1)" must begin with https://; to a page of this site, use a word such as <Event id="…">`,
  ]);
  expect(damage({ [event]: append('![A boat][boat]\n\n[boat]: https://example.org/boat.png') })).toEqual([
    `content/${event} · line ${lastLine}: "boat" is an image; texts hold words and figures only`,
  ]);
});

test('a code block in a text is rejected', () => {
  expect(damage({ [event]: append('```js\nlet boat;\n```') })).toEqual([
    `content/${event} · line ${lastLine}: "let boat;" is code; a text holds words only`,
  ]);
});

test('a component with an empty id is rejected', () => {
  expect(damage({ [event]: append('A claim. <Cite id="" />') })).toEqual([
    `content/${event} · line ${lastLine}: "<Cite>" needs the id of one of sources/, as <Cite id="…">`,
  ]);
});

test('a text that cannot be parsed is reported with its line in the file', () => {
  expect(damage({ [event]: append('<Dispute>\n\nOne side says this.') })).toEqual([
    `content/${event} · line ${lastLine}: "<Dispute>" is not closed: add </Dispute> on a line of its own after the text it holds`,
  ]);
});

test('a citation of an unknown source is reported once', () => {
  expect(damage({ [event]: append('A claim. <Cite id="tide-court-rulling" />') })).toHaveLength(1);
});

test('a text that YAML takes for an alias or a tag is reported instead of dropped', () => {
  const summaryStart = 'summary: The court held';
  expect(damage({ 'site.yaml': swap('subject: Northlight Ferries', 'subject: *Northlight') })).toEqual([
    'content/site.yaml · line 2: "*Northlight" stands for another value, which a record writes out. Put a text that begins with * into quotes.',
  ]);
  expect(damage({ [event]: swap(summaryStart, 'summary: !The court held') })).toEqual([
    `content/${event} · line 7: is not valid YAML: Unresolved tag: !The`,
  ]);
});

test('problems across fields are reported along with other problems of the record', () => {
  expect(
    damage({ [source]: (content) => content.replace('https:', 'http:').replace('publisher:', 'publsher:') }),
  ).toEqual([
    `content/${source} · publisher: is missing`,
    `content/${source} · publsher: is not a known field. Did you mean "publisher"?`,
    `content/${source} · url: "http://example.org/council/wave-survey" must begin with https://; if the source is only known at http, say onlyHttp: true`,
  ]);
  expect(
    damage({ [rule]: (content) => content.replace('  reach: part\n', '').replace('agency:', 'agncy:') }),
  ).toEqual([
    `content/${rule} · agency: is missing`,
    `content/${rule} · agncy: is not a known field. Did you mean "agency"?`,
    `content/${rule} · stages[1].reach: is missing: a binding stage says part or full`,
  ]);
  expect(damage({ [source]: (content) => content.replace(/^url:.*\n/m, '') })).toEqual([
    `content/${source} · url: is missing`,
  ]);
  expect(damage({ [rule]: (content) => content.replace(/^stages:[\s\S]*?(?=^exceptions)/m, '') })).toEqual([
    `content/${rule} · stages: is missing`,
  ]);
  expect(damage({ [rule]: (content) => content.replace(/^issued:.*\n/m, '') })).toEqual([
    `content/${rule} · issued: is missing`,
  ]);
});

test('a faulty record causes no follow-up problems in timelines', () => {
  expect(damage({ 'tracks/company.yaml': swap('order: 3', 'order: 3.5') })).toEqual([
    'content/tracks/company.yaml · order: "3.5" should be a whole number',
  ]);
  expect(damage({ [explainer]: swap('order: 1', 'order: one') })).toEqual([
    `content/${explainer} · order: "one" should be a number`,
  ]);
});

test('a list that is too short is reported in plain words', () => {
  expect(
    damage({ [explainer]: (content) => content.replace(/^- The council feared.*\n/m, '') }).join(),
  ).toContain('needs at least two paragraphs');
});

test('redirects with an invalid id or kind are rejected', () => {
  expect(damage({ 'redirects.yaml': 'events:\n  Old_Id: wave-survey\n' })).toEqual([
    'content/redirects.yaml · events.Old_Id: "Old_Id" is not an id: use lower-case letters, digits and single hyphens, letter first',
  ]);
  expect(damage({ 'redirects.yaml': 'constructor:\n  one: wave-survey\n' }).join()).toContain(
    'is no kind of record',
  );
});

test('broken YAML in site.yaml is reported once', () => {
  expect(damage({ 'site.yaml': append('a: b: c') })).toHaveLength(1);
});
