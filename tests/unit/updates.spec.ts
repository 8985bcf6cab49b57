import { expect, test } from '@playwright/test';
import { quoteEvent } from '../../src/words/quote.ts';
import { correctionsOf, pageDates, firstPublishedOn } from '../../src/record/link/updates.ts';
import { plainMarkdown } from '../../src/files/markdown.ts';
import { mdxWords } from '../../src/record/schema/mdxWords.ts';
import { readProse } from '../../src/record/load/prose.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damage, find, fixture, idsOf, loadFixture, swap } from './record.ts';

const correction = 'updates/2014/pier-reopening-day.yaml';
const addition = 'updates/2014/new-bow-added.yaml';

test('updates are sorted newest first, and events know the updates that touched them', () => {
  const { updates, events, site } = loadFixture();
  expect(idsOf(updates)).toEqual(['checked-2015', 'new-bow-added', 'pier-reopening-day', 'record-opened']);
  const first = firstPublishedOn(updates, site);
  expect(first).toBe('2013-08-01');
  const dates = (id: string) => pageDates(find(events, id), first);
  expect(dates('oyster-report')).toEqual({ published: '2013-08-01', changed: '2013-08-01' });
  expect(dates('lantern-pier-reopens')).toEqual({ published: '2013-08-01', changed: '2014-04-05' });
  expect(dates('marta-slow-bow')).toEqual({ published: '2014-09-15', changed: '2014-09-15' });
  expect(idsOf(correctionsOf(find(events, 'lantern-pier-reopens')))).toEqual(['pier-reopening-day']);
  expect(firstPublishedOn([], site)).toBe(site.reviewed);
});

test('a correction must say what was wrong, what is right and which record it corrects', () => {
  expect(damage({ [correction]: (text) => text.replace(/^was:.*\n/m, '') })).toEqual([
    `content/${correction} · was: is missing: a correction says what was wrong and what is right`,
  ]);
  expect(damage({ [correction]: (text) => text.replace(/^now:.*\n/m, '') })).toEqual([
    `content/${correction} · now: is missing: a correction says what was wrong and what is right`,
  ]);
  expect(damage({ [correction]: (text) => text.replace(/^touches:\n( .*\n)+/m, '') })).toEqual([
    `content/${correction} · touches: names no record: a correction says which records it corrects`,
  ]);
});

test('an addition with fields of a correction is rejected', () => {
  expect(damage({ [addition]: swap('kind: addition', 'kind: addition\nwas: The bow was long.') })).toEqual([
    `content/${addition} · was: "The bow was long." must go: only a correction says what was wrong and what is right`,
  ]);
  expect(damage({ [addition]: swap('kind: addition', 'kind: change') })).toEqual([
    `content/${addition} · kind: "change" must be addition, correction or review`,
  ]);
});

test('an update may touch only existing records of the allowed kinds', () => {
  expect(damage({ [addition]: swap('[marta-slow-bow]', '[marta-slow-bwo]') })).toEqual([
    `content/${addition} · touches.events[0]: "marta-slow-bwo" is not the id of any event in content/events/. Did you mean "marta-slow-bow"?`,
  ]);
  expect(damage({ [addition]: swap('  events:', '  event:') }).join('\n')).toContain(
    `content/${addition} · touches.event`,
  );
});

test('a review after the day of review, an update amended before its day, or in the wrong year folder is rejected', () => {
  expect(damage({ 'updates/2015/checked-2015.yaml': swap('date: 2015-03-01', 'date: 2015-03-02') })).toEqual([
    'content/updates/2015/checked-2015.yaml · date: "2015-03-02" lies after 2015-03-01, the day content/site.yaml says the record was last checked (reviewed). Move reviewed to 2015-03-02 if the whole record was checked on that day.',
  ]);
  const later = (content: string) => content.replace('date: 2014-09-15', 'date: 2015-04-01');
  const text = later(readFileSync(join(fixture, addition), 'utf8'));
  expect(
    damage({ [addition]: null, [addition.replace('2014', '2015')]: text }),
    'an addition may come later',
  ).toEqual([]);
  expect(damage({ [correction]: swap('amended: 2014-04-05', 'amended: 2014-04-01') })).toEqual([
    `content/${correction} · amended: "2014-04-01" lies before the day of the change, 2014-04-02`,
  ]);
  expect(damage({ [addition]: swap('date: 2014-09-15', 'date: 2013-09-15') })).toEqual([
    `content/${addition} · date: "2013-09-15" puts this file into updates/2013/, but it stands in updates/2014/`,
  ]);
  expect(damage({ [addition]: swap('date: 2014-09-15', 'date: 2014-09') })).toEqual([
    `content/${addition} · date: "2014-09" must be a full day, as 2014-07-11`.replace(
      '2014-07-11',
      '2017-07-11',
    ),
  ]);
});

test('a quote names its source and its page, and says if something is disputed', () => {
  const { events, site } = loadFixture();
  const address = 'https://example.org/events/x/';
  const lines = quoteEvent(find(events, 'lantern-pier-reopens'), site, address).split('\n');
  expect(lines).toEqual([
    'Lantern Pier opens again (February 28, 2014).',
    expect.stringMatching(/^Source: .*“.*,” https:\/\//),
    `From ${site.name}: ${address}`,
  ]);
  const disputed = events.find((event) => event.disputed.length > 0);
  if (!disputed) throw new Error('no event of the story is disputed');
  expect(quoteEvent(disputed, site, address)).toContain('In dispute: ');
});

test('the components of a text become plain Markdown', () => {
  const { measures } = loadFixture();
  const source = [
    'It 💥<Cite at="para. 4" id="b" /> “said” <Event id="e">a <Term id="t">term</Term> in an event</Event>.',
    '<Timeline id="all" />',
    '<Dispute>\n\nOne side <Person id=\'p\'>spoke</Person>. <Cite id="a"></Cite>\n\n</Dispute>',
    '<Measure id="slow-water-rule">the rule</Measure> &lt; <Note>aside</Note>',
  ].join('\n\n');
  const at = 'https://example.org';
  const { uses } = readProse('content/a.mdx', source, 0, []);
  const notes = [{ id: 'a' }, { id: 'b' }, { id: 'b', at: 'para. 4' }];
  expect(plainMarkdown({ source, uses }, notes, measures)).toBe(
    [
      `It 💥 [3] “said” [a [term](${at}/glossary/#t) in an event](${at}/events/e/).`,
      `One side [spoke](${at}/people/p/). [1]`,
      `[the rule](${at}/events/${find(measures, 'slow-water-rule').event.id}/) &lt; aside`,
    ].join('\n\n'),
  );
});

test('no component is left in the Markdown of a text, but all text inside one', () => {
  const { measures } = loadFixture();
  for (const [word, { names, empty }] of Object.entries(mdxWords)) {
    const tag = names ? `${word} id="${names === 'measures' ? measures[0]?.id : 'a'}"` : word;
    const source = empty ? `Before <${tag} /> after` : `Before <${tag}>inside</${word}> after`;
    const { uses } = readProse('content/a.mdx', source, 0, []);
    const markdown = plainMarkdown({ source, uses }, [{ id: 'a' }], measures);
    expect(markdown, word).toMatch(empty ? /^Before [^<]*after$/ : /^Before [^<]*inside[^<]* after$/);
  }
});
