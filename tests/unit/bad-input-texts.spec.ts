import { expect, test } from '@playwright/test';
import { append, damage, swap } from './record.ts';

const event = 'events/2013/tide-court-upholds.mdx';
const explainer = 'explainers/the-slow-water-rule.mdx';

/** The line of the paragraph that `append` adds to the event's file. */
const lastLine = 16;

const allowedWords =
  'Cite, Quote, Event, Person, Body, Measure, Term, Article, Explainer, Timeline, Steps, Publisher, Reading, Reviewed, ReviewTotals, Dispute, Note';
const problemAtEnd = (message: string) => [`content/${event} · line ${lastLine}${message}`];

test('a misspelled component is reported with its line and the one that was meant', () => {
  expect(damage({ [event]: append('<Evnet id="wave-survey">x</Evnet>') })).toEqual(
    problemAtEnd(': "<Evnet>" is not a word authors may use. Did you mean <Event>?'),
  );
});

test('an unknown component and raw HTML are reported with the list of components', () => {
  for (const name of ['Carousel', 'script', 'iframe'])
    expect(damage({ [event]: append(`<${name}>x</${name}>`) })).toEqual(
      problemAtEnd(`: "<${name}>" is not a word authors may use. The words are ${allowedWords}.`),
    );
});

test('a component without an id, without a text or with an unknown attribute is reported', () => {
  expect(damage({ [event]: append('A claim. <Cite />') })).toEqual(
    problemAtEnd(': "<Cite>" needs the id of one of sources/, as <Cite id="…">'),
  );
  expect(damage({ [event]: append('So did <Body id="tide-court" />.') })).toEqual(
    problemAtEnd(': "<Body>" needs text, as <Body…>text</Body>'),
  );
  expect(damage({ [event]: append('<Note style="color: red">x</Note>') })).toEqual(
    problemAtEnd(': "<Note style>" is not known to this word'),
  );
});

test('a citation of an unknown source is reported with the nearest id', () => {
  expect(damage({ [event]: append('A claim. <Cite id="tide-court-rulling" />') })).toContain(
    problemAtEnd(
      ' <Cite>: "tide-court-rulling" is not the id of any source in content/sources/. Did you mean "tide-court-ruling"?',
    )[0],
  );
  expect(damage({ 'pages/about.mdx': swap('"council-notice-17"', '"council-notice-71"') })).toEqual([
    'content/pages/about.mdx · line 8 <Cite>: "council-notice-71" is not the id of any source in content/sources/. Did you mean "council-notice-17"?',
  ]);
});

test('a citation that the event does not list under sources is reported', () => {
  expect(damage({ [event]: append('A claim. <Cite id="council-notice-17" />') })).toEqual(
    problemAtEnd(': "council-notice-17" is cited here but missing from the sources of the event'),
  );
});

test('a link to an unknown record is reported with its component', () => {
  expect(damage({ [explainer]: swap('<Term id="wake">', '<Term id="wakes">') })).toEqual([
    `content/${explainer} · line 27 <Term>: "wakes" is not the id of any glossary term in content/glossary/. Did you mean "wake"?`,
  ]);
});

test('code in a text is rejected', () => {
  const codeMessage = 'is code; a text holds words only';
  expect(damage({ [event]: append('Two and two is {2 + 2}.') })).toEqual(
    problemAtEnd(`: "2 + 2" ${codeMessage}: write { as &#123;`),
  );
  expect(damage({ [event]: append('import Boat from "./boat.js"') })).toEqual(
    problemAtEnd(`: "import Boat from "./boat.js"" ${codeMessage}`),
  );
  expect(damage({ [event]: append('export const boat = 1') })).toEqual(
    problemAtEnd(`: "export const boat = 1" ${codeMessage}`),
  );
  expect(damage({ [event]: append('A claim. <Cite id={"tide-court-ruling"} />') })).toEqual(
    problemAtEnd(': "<Cite>" needs the id of one of sources/, as <Cite id="…">'),
  );
});

test('a quotation has few words, a speaker, a place and a source that was read', () => {
  const quote = (attributes: string, words = 'the tide waits for nobody') =>
    damage({ [event]: append(`She said <Quote ${attributes}>${words}</Quote>.`) });
  const whole = 'id="tide-court-ruling" at="para. 3" speaker="The court"';
  expect(quote(whole)).toEqual([]);
  expect(quote('id="tide-court-ruling" at="para. 3"')).toEqual(
    problemAtEnd(': "<Quote>" needs speaker="…", the name of who said it'),
  );
  expect(quote('id="tide-court-ruling" speaker="The court"')).toEqual(
    problemAtEnd(': "<Quote>" needs at="…", the place in the document, such as "para. 4"'),
  );
  const long = 'one two three four five six seven eight nine ten eleven twelve';
  expect(quote(whole, long)).toEqual(problemAtEnd(`: "${long}" is a quotation of 12 words: at most 11`));
  expect(quote(whole, '“the tide”')).toEqual(
    problemAtEnd(': "“the tide”" adds the quotation marks itself: leave them out'),
  );
  expect(quote(whole, 'the **tide** waits')).toEqual(
    problemAtEnd(
      ': "the tide waits" is a quotation that holds more than words: keep words and links outside it',
    ),
  );
  expect(
    damage({
      [event]: append(`She said <Quote ${whole}>the tide waits</Quote>.`),
      'sources/2013/tide-court-ruling.yaml': (content) => content.replace(/^read: .*$/m, 'read: cited'),
    }).join('\n'),
  ).toContain('<Quote>: "tide-court-ruling" is quoted, and it was not read');
});

test('a link that runs code, is not secure or is relative is rejected', () => {
  for (const link of [
    'javascript:alert(1)',
    'http://example.org/a',
    '/about/',
    '//example.org/a',
    'mailto:a@example.org',
  ])
    expect(damage({ [event]: append(`See [here](${link}).`) })).toEqual(
      problemAtEnd(
        `: "${link}" must begin with https://; to a page of this site, use a word such as <Event id="…">`,
      ),
    );
});

test('an image is rejected', () => {
  expect(damage({ [event]: append('![A boat](https://example.org/boat.png)') })).toEqual(
    problemAtEnd(': "https://example.org/boat.png" is an image; texts hold words and figures only'),
  );
});

test('a heading of the first or fourth rank is rejected', () => {
  for (const rank of ['#', '####'])
    expect(damage({ [event]: append(`${rank} A heading`) })).toEqual(
      problemAtEnd(`: "${rank}" headings in a text are of the second or third rank: ## or ###`),
    );
});

test('a text that cannot be parsed is reported with the reason', () => {
  for (const [text, problem] of [
    [
      'A <Cite id=“tide-court-ruling” />.',
      '"<Cite id=“tide-court-ruling” />" is a tag with curly quotation marks: use straight ones, as id="an-id"',
    ],
    [
      'A <Cite id=tide-court-ruling />.',
      '"<Cite id=tide-court-ruling" is a tag with a value without quotation marks: write id="an-id"',
    ],
    ['A <Cite id="tide-court-ruling">.', '"<Cite>" is not closed: write it as <Cite id="…" />'],
    [
      '<Dispute>\n\nOne side says this.',
      '"<Dispute>" is not closed: add </Dispute> on a line of its own after the text it holds',
    ],
    ['Boats under <5 tons.', '"<5" is a sign for "less than": write it as &lt;'],
    ['A picture <img src="a.png">', '"<img>" is not a word authors may use. The words are Cite'],
    [
      'See <https://example.org/wake>.',
      '"<https://example.org/wake>" is an address between < and >: write [words](https://…)',
    ],
    ['<!-- to do -->', '"<!-- to do --" is a comment: take it out'],
    ['A </Note> too many', '"</Note>" closes a tag that is not open'],
    ['An open { brace', '"An open { brace" holds a { that begins code: write it as &#123;'],
  ] as const) {
    const [line, ...more] = damage({ [event]: append(text) });
    expect(line).toContain(`content/${event} · line 16: ${problem}`);
    expect(more).toEqual([]);
  }
});

test('a text without front matter is reported', () => {
  expect(damage({ 'pages/about.mdx': 'Just words.\n' })).toEqual([
    'content/pages/about.mdx · The front matter is missing: the file begins and ends it with a line of three hyphens',
  ]);
  expect(damage({ 'pages/about.mdx': (content) => content.replace(/\n---\n/, '\n') })).toEqual([
    'content/pages/about.mdx · The front matter is not closed: end it with a line of three hyphens',
  ]);
  expect(damage({ 'pages/about.mdx': (content) => content.replace('---\n', '---  \n') })).toEqual([]);
});
