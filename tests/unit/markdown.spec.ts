import { expect, test } from '@playwright/test';
import { Parser, type Node } from 'commonmark';
import { citeEvent, citeExplainer, citeQuestion } from '../../src/files/citation.ts';
import { robotsText } from '../../src/files/robots.ts';
import { link, list, paragraph } from '../../src/markdown/nodes.ts';
import { writeMarkdown, writePage } from '../../src/markdown/page.ts';
import { textBlocks } from '../../src/markdown/text.ts';
import { loadRecord } from '../../src/record/loadRecord.ts';
import type { Event } from '../../src/record/model.ts';
import { markdownPages } from '../../src/sections/all/sections.ts';
import { markdownUrl } from '../../src/site/urls.ts';
import { citeEventPage, citeOtherPage } from '../../src/words/citationLines.ts';
import { payloads } from '../payloads.ts';
import { loadFixture, withChanges } from './record.ts';

/** Returns the nodes CommonMark's own reader finds, with the words of each text. */
function nodesIn(markdown: string): { type: string; literal: string | null; destination: string | null }[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes.map(({ type, literal, destination }) => ({ type, literal, destination }));
}

const wordsIn = (markdown: string): string =>
  nodesIn(markdown)
    .map(({ type, literal }) => (type === 'softbreak' || type === 'linebreak' ? ' ' : (literal ?? '')))
    .join('');

const nasty = [
  ...payloads.map(({ of }) => of('alert(1)')),
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quotation',
  '--- not a line',
  '[not](https://example.org/a) ![a](link)',
  '[1]: https://example.org/not-a-target',
  '<b>not</b> &amp; not an entity',
  '*not* _bold_ `not code` ~~not struck~~',
  'a line\n# with a heading',
  'C:\\dir\\*.md | a | table',
  'Ends with a backslash \\',
];

for (const words of nasty)
  test(`${JSON.stringify(words)} stays words in Markdown, in a paragraph, a list and a link`, () => {
    const markdown = writeMarkdown([
      paragraph(words),
      list([words]),
      paragraph('See ', link('/a/', words), '.'),
    ]);
    const expected = ['document', 'item', 'link', 'list', 'paragraph', 'softbreak', 'linebreak', 'text'];
    const types = new Set(nodesIn(markdown).map(({ type }) => type));
    expect([...types].filter((type) => !expected.includes(type))).toEqual([]);
    const shown = words.replace(/\s+/g, ' ');
    expect(wordsIn(markdown).replace(/\s+/g, ' ')).toBe(`${shown}${shown}See ${shown}.`.replace(/\s+/g, ' '));
  });

const id = 'harbor-supper';

/** Returns the invented event with a text added to its own, as Markdown. */
function markdownOf(addition: string): string {
  const { archive, problems } = withChanges(
    { [`events/2014/${id}.mdx`]: (content) => `${content}\n${addition}\n` },
    loadRecord,
  );
  const event = archive?.events.find((one: Event) => one.id === id);
  if (!archive || !event) throw new Error(JSON.stringify(problems));
  return writeMarkdown(textBlocks(event.text, { archive, page: `/events/${id}/`, notes: event.references }));
}

test('a citation in a text is the number of its source, with a space before it', () => {
  const [source] = loadFixture().events.find((event) => event.id === id)?.references ?? [];
  expect(markdownOf(`They met.<Cite id="${source?.id}" /> Then they left.`)).toContain(
    'They met. [1] Then they left.',
  );
});

test('lists, emphasis, headings and links of a text stay what they are', () => {
  const markdown = markdownOf(
    '## After that\n\n1. First *this*.\n2. Then **that**.\n\n- One.\n\nSee [the minutes][m] and [below](#text-after-that).\n\n[m]: https://example.org/minutes',
  );
  expect(markdown).toContain('## After that\n\n1. First *this*.\n2. Then **that**.\n\n- One.\n');
  expect(markdown).toContain('[the minutes](https://example.org/minutes)');
  expect(markdown).toContain(`[below](https://example.org/events/${id}/#text-after-that)`);
});

test('an item of a list that begins with no paragraph keeps all it holds', () => {
  const markdown = markdownOf('- <Note>\n\n  Mind this.\n\n  </Note>\n\n  And that.\n- - One within.');
  expect(wordsIn(markdown)).toMatch(/Mind this\.And that\.One within\.$/);
  const types = nodesIn(markdown).map(({ type }) => type);
  expect(types).toContain('block_quote');
  expect(types.filter((type) => type === 'item')).toHaveLength(3);
});

test('a dispute and a note of a text are set apart', () => {
  expect(markdownOf('<Dispute>\n\nOne says so.\n\n</Dispute>')).toContain(
    '> **Disputed**\n>\n> One says so.',
  );
  expect(markdownOf('<Note>\n\nMind this.\n\n</Note>')).toContain('> Mind this.');
});

test('a page as Markdown begins with its title, and the numbers of its notes lead to the documents', () => {
  const archive = loadFixture();
  const page = markdownPages(archive).find((one) => one.page === `/events/${id}/`);
  if (!page) throw new Error(`${id} has no page`);
  const markdown = writePage(page, archive.site);
  expect(markdown.startsWith(`# ${page.title}\n\n`)).toBe(true);
  const targets = new Set(nodesIn(markdown).flatMap(({ destination }) => destination ?? []));
  for (const { url } of page.notes ?? []) expect(targets).toContain(url);
});

test('an event, an explainer and a question are cited in Markdown as their page is in Chicago style', () => {
  const archive = loadFixture();
  const { events, explainers, questions, site } = archive;
  const [event, explainer, question] = [events[0], explainers[0], questions[0]];
  if (!event || !explainer || !question) throw new Error('the story lacks one of them');
  const firstPublished = '2013-08-01';
  const expected = {
    [`/events/${event.id}/`]: citeEventPage(citeEvent(event, site, firstPublished), event),
    [`/explainers/${explainer.id}/`]: citeOtherPage(citeExplainer(explainer, site, firstPublished)),
    [`/questions/${question.id}/`]: citeOtherPage(citeQuestion(question, site, firstPublished)),
  };
  for (const [path, { chicago }] of Object.entries(expected)) {
    const page = markdownPages(archive).find((one) => one.page === path);
    if (!page) throw new Error(`${path} has no Markdown`);
    expect(wordsIn(writePage(page, site)), path).toContain(chicago);
  }
});

test('a page that cites a document it does not list is an error', () => {
  const archive = loadFixture();
  const event = archive.events.find((one) => one.text.uses.some(({ word }) => word === 'Cite'));
  if (!event) throw new Error('no event cites a document');
  expect(() => textBlocks(event.text, { archive, page: '/', notes: [] })).toThrow(
    /is cited on a page that does not list it/,
  );
});

test('every page has an address of its own as Markdown', () => {
  expect(markdownUrl('/')).toBe('/index.md');
  expect(markdownUrl('/events/x/')).toBe('/events/x.md');
  const pages = markdownPages(loadFixture()).map(({ page }) => markdownUrl(page));
  expect(new Set(pages).size).toBe(pages.length);
});

test('robots.txt allows everything, and no name of a site can add a rule to it', () => {
  const site = { name: 'Tide\nDisallow: /', licence: { name: 'CC', url: 'https://example.org/cc' } };
  const rules = robotsText(site)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules).toEqual(['User-agent: *', 'Allow: /', 'Sitemap: https://example.org/sitemap-index.xml']);
});
