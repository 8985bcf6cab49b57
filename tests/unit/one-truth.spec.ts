import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dateInWords } from '../../src/record/time/dates.ts';
import { isInForce } from '../../src/record/time/inForce.ts';
import type { Article, Event, Explainer, Measure, Page, Source } from '../../src/record/model.ts';
import type { Text } from '../../src/record/records.ts';
import { datesIn, ofEvent, ofMeasure, ofWork, ownRecord, strange } from './dates-told.ts';
import { find } from './record.ts';

const archive = ownRecord();
const { site, events, measures, explainers, pages, sources, articles, people, updates } = archive;
const texts: (Event | Explainer | Page)[] = [...events, ...explainers, ...pages];

/** The strings of a record or of parts of it, without what they are linked to. */
const wordsOf = (...parts: unknown[]): string =>
  parts
    .flatMap((part) => {
      if (typeof part === 'string') return [part];
      if (Array.isArray(part)) return [wordsOf(...part)];
      return [];
    })
    .join('\n');

const used = <T extends { id: string }>(text: Text, word: string, list: readonly T[]): T[] =>
  text.uses.flatMap((use) => (use.word === word && use.id ? [find(list, use.id)] : []));

/** What an id in a piece of a text names, by word. */
const namedIn = <T extends { id: string }>(piece: string, word: string, list: readonly T[]): T[] =>
  [...piece.matchAll(new RegExp(`<${word} id="([^"]+)"`, 'g'))].map(([, id = '']) => find(list, id));

/** The sentences of a text with their citations. */
const sentences = ({ source }: Text): string[] =>
  source.split(/\n+|(?<=[.!?](?:<Cite id="[^"]+" \/>)*)\s+(?=[A-Z<*"[-])/).filter(Boolean);

const known = (parts: {
  events?: Event[];
  measures?: Measure[];
  sources?: Source[];
  articles?: Article[];
}): string[] => [
  site.reviewed,
  ...(parts.events ?? []).flatMap((event) => [...ofEvent(event), ...event.measures.flatMap(ofMeasure)]),
  ...(parts.measures ?? []).flatMap((measure) => [...ofMeasure(measure), ...ofEvent(measure.event)]),
  ...[...(parts.sources ?? []), ...(parts.articles ?? [])].flatMap(ofWork),
];

test('no text types the day of review by hand: it moves with the next review', () => {
  const day = dateInWords(site.reviewed);
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(mdx|yaml)$/.test(file) && !file.startsWith('frozen/') && !file.startsWith('updates/'),
  );
  expect(files.length).toBeGreaterThan(100);
  // A day that happens to be told of an event as well is no "today": such a file dates the event itself.
  const dated = new Set(
    events.filter((event) => ofEvent(event).includes(site.reviewed)).map(({ file }) => file),
  );
  const typed = files.filter(
    (file) => !dated.has(`content/${file}`) && readFileSync(join('content', file), 'utf8').includes(day),
  );
  expect(typed).toEqual([]);
});

test('no long read states a day or month that nothing it cites or links knows', () => {
  const unknown = explainers.flatMap((piece) => {
    const { id, text, standfirst, summary, facts } = piece;
    const knows = known({
      ...piece,
      measures: [...piece.measures, ...used(text, 'Measure', measures)],
      articles: [...piece.articles, ...used(text, 'Article', articles)],
    });
    const told = wordsOf(
      standfirst,
      summary,
      facts.map(({ says }) => says),
      text.source,
    );
    return strange(told, knows).map((date) => `${id}: ${date}`);
  });
  expect(unknown).toEqual([]);
});

test('no other page states a day or month that the record does not know', () => {
  const knows = [...known({ events, measures, sources, articles })];
  const { guide, glossary, bodies } = archive;
  const all: [string, string][] = [
    ...pages.map(({ id, standfirst, text }): [string, string] => [id, wordsOf(standfirst, text.source)]),
    [
      'site.yaml',
      wordsOf(site.lede, site.description, site.figure.lede, site.deadlines.what, site.independence),
    ],
    ...site.cases.map(({ title, text, binds, rests }): [string, string] => [
      title,
      wordsOf(text, binds, rests),
    ]),
    ...guide.map(({ id, who, answer, rules, next }): [string, string] => [
      id,
      wordsOf(
        who,
        answer,
        [...rules, ...next].map(({ says }) => says),
      ),
    ]),
    ...glossary.map(({ id, meaning }): [string, string] => [id, meaning]),
    ...people.map(({ id, role, status, note, listing }): [string, string] => [
      id,
      wordsOf(role, status, note, listing?.today),
    ]),
    ...bodies.map(({ id, what, notOn, note }): [string, string] => [id, wordsOf(what, notOn, note)]),
  ];
  expect(all.flatMap(([id, told]) => strange(told, knows).map((date) => `${id}: ${date}`))).toEqual([]);
  expect(strange('It happened on May 3, 1987.', knows)).toEqual(['1987-05-03']);
});

test('a date inside a link to an event is a date of that event', () => {
  let told = 0;
  const wrong = texts.flatMap(({ id, text }) =>
    [...text.source.matchAll(/<Event id="([^"]+)">(.*?)<\/Event>/gs)].flatMap(([, name = '', inner = '']) => {
      const { date, end } = find(events, name);
      told += datesIn(inner).length;
      return strange(inner, [date, end ?? '']).map((stated) => `${id}: ${name} on ${stated}`);
    }),
  );
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(5);
});

test('a sentence that names an event or a measure gives it no date that it and its sources do not know', () => {
  let told = 0;
  const wrong = [...explainers, ...pages].flatMap(({ id, text }) =>
    sentences(text).flatMap((sentence) => {
      const about = {
        events: namedIn(sentence, 'Event', events),
        measures: namedIn(sentence, 'Measure', measures),
        sources: namedIn(sentence, 'Cite', sources),
        articles: namedIn(sentence, 'Article', articles),
      };
      if (about.events.length + about.measures.length === 0) return [];
      told += datesIn(sentence).length;
      return strange(sentence, known(about)).map((date) => `${id}: ${date} in "${sentence.slice(0, 90)}…"`);
    }),
  );
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(20);
});

test('what a text says stands is in force on the day of review, and what it says ended is not', () => {
  let told = 0;
  for (const { id, text } of texts)
    for (const sentence of sentences(text))
      for (const measure of namedIn(sentence, 'Measure', measures)) {
        const stands = /\b(stands?|is (still )?in force|still binds|still holds)\b/.test(sentence);
        const ended = /\b(has ended|lapsed|was revoked|was lifted|is no longer in force)\b/.test(sentence);
        told += Number(stands || ended);
        if (stands || ended) expect(isInForce(measure, site.reviewed), `${id}: ${sentence}`).toBe(stands);
      }
  expect(told).toBeGreaterThan(1);
  if (/\bstill hold\b/.test(site.lede))
    for (const { title, measures: own } of site.cases)
      for (const measure of own) expect(isInForce(measure, site.reviewed), title).toBe(true);
});

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const valueOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()));

test('how many managers were listed is the same on every page', () => {
  const listed = people.filter(({ listing }) => listing);
  // Later copies of the list lack those that vanished; a text may speak of the rest.
  const rest = listed.filter(({ listing }) => !listing?.vanished);
  const counts = [listed.length, rest.length];
  const number = new RegExp(
    `\\b(\\d+|${numbers.join('|')}) (?:of its |listed |${site.subject} )*(?:managers|executives)\\b`,
    'gi',
  );
  const all: [string, string][] = [
    ...texts.map((one): [string, string] => [
      one.id,
      wordsOf('headline' in one ? [one.headline, one.summary] : one.standfirst, one.text.source),
    ]),
    ...archive.questions.map(({ id, answer, caution }): [string, string] => [id, wordsOf(answer, caution)]),
    ...archive.glossary.map(({ id, meaning }): [string, string] => [id, meaning]),
    ...measures.map(({ id, short, status }): [string, string] => [id, wordsOf(short, status)]),
    [
      'site.yaml',
      wordsOf(
        site.lede,
        site.answer.map(({ text }) => text),
        site.cases.map(({ text }) => text),
      ),
    ],
  ];
  const told = all.flatMap(([id, text]) =>
    [...text.matchAll(number)].map(([whole, word = '']) => ({ id, whole, value: valueOf(word) })),
  );
  expect(told.filter(({ value }) => !counts.includes(value))).toEqual([]);
  expect(told.length).toBeGreaterThan(5);
});

test('no text counts the record by hand: the next event would make it wrong', () => {
  const number = `(?:\\d+|${numbers.slice(2).join('|')})`;
  const things =
    'dated events|events with|sources of|sources they|articles to read|long reads|questions with';
  const counted = new RegExp(`\\b${number} (?:the )?(?:${things})\\b`, 'i');
  const all = [
    ...texts.map(({ id, text }) => [id, text.source]),
    ...updates.map(({ id, title, what = '', why }) => [id, `${title} ${what} ${why}`]),
    ['site.yaml', `${site.description} ${site.figure.lede}`],
  ];
  for (const [id, told = ''] of all) expect(counted.exec(told)?.[0], id).toBeUndefined();
  expect(counted.test('It holds 145 dated events and three long reads.')).toBe(true);
});
