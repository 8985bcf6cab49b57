import { expect, test } from '@playwright/test';
import { citeEvent, citeQuestion, citeSite, citeSource, csl } from '../../src/files/citation.ts';
import { bibtex, ris } from '../../src/files/bibliography.ts';
import {
  citeDocument,
  citeEventPage,
  citeListPage,
  citeOtherPage,
  citeWholeSite,
} from '../../src/words/citationLines.ts';
import { find, loadFixture } from './record.ts';

const page = {
  title: 'Council closes the “Lantern” pier',
  authors: [],
  container: 'The Quillmouth Record',
  date: '2014-03-02',
  url: 'https://example.org/events/x/',
  accessed: '2015-09-01',
};

test('an event is cited in the form each style asks for', () => {
  expect(citeEventPage(page, { date: '2013-07-03' })).toEqual({
    ap: 'Council closes the “Lantern” pier (July 3, 2013), according to The Quillmouth Record (https://example.org/events/x/), last checked Sept. 1, 2015.',
    chicago:
      '“Council closes the ‘Lantern’ pier,” event of July 3, 2013, The Quillmouth Record, last modified March 2, 2014, https://example.org/events/x/.',
    apa: 'Council closes the “Lantern” pier [Event of July 3, 2013]. (2014, March 2). The Quillmouth Record. https://example.org/events/x/',
  });
});

test('AP abbreviates a month only before a day', () => {
  const dates = (date: string, end?: string) => citeEventPage(page, { date, end }).ap;
  expect(dates('2013-11')).toContain('(November 2013)');
  expect(dates('2013')).toContain('(2013)');
  expect(dates('2013-02-28', '2013-05-01')).toContain('(Feb. 28, 2013 to May 1, 2013)');
});

test('a question keeps its mark, and no style adds a period to it', () => {
  const lines = citeOtherPage({ ...page, title: 'Is the pier open?' });
  expect(lines).toEqual({
    ap: 'According to “Is the pier open?” on The Quillmouth Record (https://example.org/events/x/), last checked Sept. 1, 2015.',
    chicago:
      '“Is the pier open?,” The Quillmouth Record, last modified March 2, 2014, https://example.org/events/x/.',
    apa: 'Is the pier open? (2014, March 2). The Quillmouth Record. https://example.org/events/x/',
  });
});

test('a publisher is the author where a style has one, and the name of the site is in no line twice', () => {
  const authors = ['Quillmouth Press, Inc.'];
  const lines = [
    citeEventPage({ ...page, authors }, { date: '2013' }),
    citeOtherPage({ ...page, authors }),
    citeWholeSite({ ...page, title: 'The Quillmouth Record', container: undefined, authors }),
    citeEventPage(page, { date: '2013' }),
    citeOtherPage(page),
    citeWholeSite({ ...page, title: 'The Quillmouth Record', container: undefined }),
  ];
  for (const { apa } of lines.slice(0, 3))
    expect(apa).toMatch(/^Quillmouth Press, Inc\. \(2014, March 2\)\. /);
  for (const line of lines.flatMap(Object.values<string>)) {
    expect(line.split('The Quillmouth Record'), line).toHaveLength(2);
    expect(line.split('https://'), line).toHaveLength(2);
    expect(line, line).not.toMatch(/\.\.|\{|undefined/);
  }
});

test('a page without a day of change is cited by the day the site was last checked', () => {
  const site = { name: 'The Quillmouth Record', reviewed: '2015-03-01' };
  expect(citeListPage('The “Lantern” people', site, 'https://example.org/people/')).toBe(
    '“The ‘Lantern’ people,” The Quillmouth Record, last checked March 1, 2015, https://example.org/people/.',
  );
});

test('the day a question or the site is cited by is the day it last changed', () => {
  const archive = loadFixture();
  const cited = (id: string) => citeQuestion(find(archive.questions, id), archive.site, '2013-08-01').date;
  expect(cited('is-the-pier-open')).toBe('2014-09-15');
  expect(cited('may-a-sailboat-go-faster'), 'no update touches it').toBe('2013-08-01');
  expect(citeSite(archive).date).toBe('2015-03-01');
});

test('a document is cited with its author, or its newspaper, and with its date or n.d.', () => {
  const { sources, articles } = loadFixture();
  const source = (changes: object) =>
    citeSource(
      { ...find(sources, 'council-pier-order'), title: 'Order 4', publisher: 'Council', ...changes },
      articles,
    );
  const own = source({ kind: 'primary', date: '2013-07', url: 'https://example.org/order' });
  expect(citeDocument(own)).toBe('Council, “Order 4,” July 2013, https://example.org/order.');
  const report = source({ kind: 'news', date: undefined, url: 'https://example.org/report' });
  expect(citeDocument(report)).toBe('“Order 4,” Council, n.d., https://example.org/report.');
  const [article] = articles.filter(({ author }) => author !== undefined);
  const written = source({ kind: 'news', date: '2013', url: article?.url });
  expect(citeDocument(written)).toBe(`${article?.author}, “Order 4,” Council, 2013, ${article?.url}.`);
});

test('a citation file has the date as precisely as it is known, and no field without a value', () => {
  const { sources, articles } = loadFixture();
  const base = find(sources, 'council-pier-order');
  const citation = (date: string | undefined) => citeSource({ ...base, date }, articles);
  expect(csl(citation('2013-07')).issued).toEqual({ 'date-parts': [[2013, 7]] });
  expect(csl(citation(undefined))).not.toHaveProperty('issued');
  expect(bibtex(citation('2013'))).toContain('  date = {2013},\n');
  expect(bibtex(citation('2013'))).not.toContain('month');
  expect(ris(citation('2013-07'))).toContain('DA  - 2013/07/\r\n');
  for (const text of [bibtex(citation(undefined)), ris(citation(undefined))])
    expect(text).not.toMatch(/undefined|\{\}/);
});

test('a page has the day it was last checked in each citation file, and a document has no such day', () => {
  const { site, events, sources, articles } = loadFixture();
  const page = citeEvent(find(events, 'lantern-pier-reopens'), site, '2013-08-01');
  expect(bibtex(page)).toContain('  urldate = {2015-03-01},\n');
  expect(ris(page)).toContain('Y2  - 2015/03/01\r\n');
  expect(csl(page).accessed).toEqual({ 'date-parts': [[2015, 3, 1]] });
  const document = citeSource(find(sources, 'council-pier-order'), articles);
  expect(bibtex(document)).not.toContain('urldate');
  expect(ris(document)).not.toContain('Y2  -');
  expect(csl(document)).not.toHaveProperty('accessed');
});

test('a citation file has the language of a document if the record names one', () => {
  const { sources, articles } = loadFixture();
  const base = find(sources, 'council-pier-order');
  const named = citeSource({ ...base, language: 'pt-BR' }, articles);
  expect(bibtex(named)).toContain('  language = {pt-BR},\n');
  expect(ris(named)).toContain('LA  - pt-BR\r\n');
  expect(csl(named).language).toBe('pt-BR');
  const unnamed = citeSource({ ...base, language: undefined }, articles);
  for (const text of [bibtex(unnamed), ris(unnamed), JSON.stringify(csl(unnamed))])
    expect(text).not.toMatch(/language|^LA/m);
});

test('the name of the site is in a citation file once, and whoever answers for the site is its author', () => {
  const { site, events } = loadFixture();
  const [event] = events;
  if (!event) throw new Error('the story has no event');
  const files = (named: typeof site) => {
    const citation = citeEvent(event, named, '2013-01-01');
    return [bibtex(citation), ris(citation), JSON.stringify(csl(citation))];
  };
  for (const text of files(site)) {
    expect(text.split(site.name)).toHaveLength(2);
    expect(text.split(`https://example.org/events/${event.id}/`)).toHaveLength(2);
  }
  const contact = 'desk@quillmouth.example.com';
  const named = {
    ...site,
    repository: 'https://code.example.com/record',
    publisher: { name: 'Quillmouth Press', contact, corrections: contact },
  };
  for (const text of files(named)) {
    expect(text).toMatch(
      /author = \{\{Quillmouth Press\}\}|AU {2}- Quillmouth Press|"literal":"Quillmouth Press"/,
    );
    expect(text.split(site.name)).toHaveLength(2);
  }
});
