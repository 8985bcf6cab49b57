import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatDate } from '../../src/words/format.ts';
import { isInForce } from '../../src/record/time/inForce.ts';
import type { Article, Event, Explainer, Measure, Page, Source } from '../../src/record/model.ts';
import type { Text } from '../../src/record/records.ts';
import {
  datesInText,
  datesOfEvent,
  datesOfMeasure,
  datesOfWork,
  unknownDates,
} from './dates-told.ts';
import { find } from '../unit/record.ts';
import { realRecord } from './realRecord.ts';

const { site, events, measures, explainers, pages, sources, articles, people, updates } = realRecord;
const texts: (Event | Explainer | Page)[] = [...events, ...explainers, ...pages];

/** Joins all strings in some values, without those of linked records. */
const joinStrings = (...parts: unknown[]): string =>
  parts
    .flatMap((part) => {
      if (typeof part === 'string') return [part];
      if (Array.isArray(part)) return [joinStrings(...part)];
      return [];
    })
    .join('\n');

const recordsUsed = <T extends { id: string }>(text: Text, word: string, list: readonly T[]): T[] =>
  text.uses.flatMap((use) => (use.word === word && use.id ? [find(list, use.id)] : []));

/** Returns the records that a component of a text refers to. */
const recordsNamedIn = <T extends { id: string }>(piece: string, word: string, list: readonly T[]): T[] =>
  [...piece.matchAll(new RegExp(`<${word} id="([^"]+)"`, 'g'))].map(([, id = '']) => find(list, id));

/** Splits a text into sentences with their citations. */
const sentences = ({ source }: Text): string[] =>
  source.split(/\n+|(?<=[.!?](?:<Cite id="[^"]+" \/>)*)\s+(?=[A-Z<*"[-])/).filter(Boolean);

const knownDates = (parts: {
  events?: Event[];
  measures?: Measure[];
  sources?: Source[];
  articles?: Article[];
}): string[] => [
  site.reviewed,
  ...(parts.events ?? []).flatMap((event) => [
    ...datesOfEvent(event),
    ...event.measures.flatMap(datesOfMeasure),
  ]),
  ...(parts.measures ?? []).flatMap((measure) => [
    ...datesOfMeasure(measure),
    ...datesOfEvent(measure.event),
  ]),
  ...[...(parts.sources ?? []), ...(parts.articles ?? [])].flatMap(datesOfWork),
];

test('no text contains the day of review, which changes with the next review', () => {
  const day = formatDate(site.reviewed);
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(mdx|yaml)$/.test(file) && !file.startsWith('frozen/') && !file.startsWith('updates/'),
  );
  expect(files.length).toBeGreaterThan(100);
  // A file of an event on the day of review may state that day as the date of the event.
  const dated = new Set(
    events.filter((event) => datesOfEvent(event).includes(site.reviewed)).map(({ file }) => file),
  );
  const typed = files.filter(
    (file) => !dated.has(`content/${file}`) && readFileSync(join('content', file), 'utf8').includes(day),
  );
  expect(typed).toEqual([]);
});

test('no explainer states a day or month that is not in a record it cites or links', () => {
  const unknown = explainers.flatMap((piece) => {
    const { id, text, standfirst, summary, facts } = piece;
    const known = knownDates({
      ...piece,
      measures: [...piece.measures, ...recordsUsed(text, 'Measure', measures)],
      articles: [...piece.articles, ...recordsUsed(text, 'Article', articles)],
    });
    const allText = joinStrings(
      standfirst,
      summary,
      facts.map(({ says }) => says),
      text.source,
    );
    return unknownDates(allText, known).map((date) => `${id}: ${date}`);
  });
  expect(unknown).toEqual([]);
});

test('no other page states a day or month that is not in the record', () => {
  const known = [...knownDates({ events, measures, sources, articles })];
  const { guide, glossary, bodies } = realRecord;
  const all: [string, string][] = [
    ...pages.map(({ id, standfirst, text }): [string, string] => [id, joinStrings(standfirst, text.source)]),
    [
      'site.yaml',
      joinStrings(site.lede, site.description, site.figure.lede, site.deadlines?.what, site.independence),
    ],
    ...site.cases.map(({ title, text }): [string, string] => [title, text]),
    ...guide.map(({ id, who, answer, rules, next }): [string, string] => [
      id,
      joinStrings(
        who,
        answer,
        [...rules, ...next].map(({ says }) => says),
      ),
    ]),
    ...glossary.map(({ id, meaning }): [string, string] => [id, meaning]),
    ...people.map(({ id, role, status, note, listing }): [string, string] => [
      id,
      joinStrings(role, status, note, listing?.today),
    ]),
    ...bodies.map(({ id, what, notOn, note }): [string, string] => [id, joinStrings(what, notOn, note)]),
  ];
  expect(
    all.flatMap(([id, content]) => unknownDates(content, known).map((date) => `${id}: ${date}`)),
  ).toEqual([]);
  expect(unknownDates('It happened on May 3, 1987.', known)).toEqual(['1987-05-03']);
});

test('a date inside a link to an event is a date of that event', () => {
  let checked = 0;
  const wrong = texts.flatMap(({ id, text }) =>
    [...text.source.matchAll(/<Event id="([^"]+)">(.*?)<\/Event>/gs)].flatMap(([, name = '', inner = '']) => {
      const { date, end } = find(events, name);
      checked += datesInText(inner).length;
      return unknownDates(inner, [date, end ?? '']).map((stated) => `${id}: ${name} on ${stated}`);
    }),
  );
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(5);
});

test('a sentence that names an event or measure states only dates of it or its sources', () => {
  let checked = 0;
  const wrong = [...explainers, ...pages].flatMap(({ id, text }) =>
    sentences(text).flatMap((sentence) => {
      const about = {
        events: recordsNamedIn(sentence, 'Event', events),
        measures: recordsNamedIn(sentence, 'Measure', measures),
        sources: recordsNamedIn(sentence, 'Cite', sources),
        articles: recordsNamedIn(sentence, 'Article', articles),
      };
      if (about.events.length + about.measures.length === 0) return [];
      checked += datesInText(sentence).length;
      return unknownDates(sentence, knownDates(about)).map(
        (date) => `${id}: ${date} in "${sentence.slice(0, 90)}…"`,
      );
    }),
  );
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(20);
});

test('a measure that a text says is in effect is so on the day of review, and one it says ended is not', () => {
  let checked = 0;
  for (const { id, text } of texts)
    for (const sentence of sentences(text))
      for (const measure of recordsNamedIn(sentence, 'Measure', measures)) {
        const saysInForce = /\b((is|remains?) (still )?in (effect|force)|still applies)\b/.test(sentence);
        const saysEnded = /\b(has ended|lapsed|was revoked|was lifted|is no longer in (effect|force))\b/.test(
          sentence,
        );
        checked += Number(saysInForce || saysEnded);
        if (saysInForce || saysEnded)
          expect(isInForce(measure, site.reviewed), `${id}: ${sentence}`).toBe(saysInForce);
      }
  expect(checked).toBeGreaterThan(0);
  if (/nothing that lifts any of these measures/.test(site.lede))
    for (const { title, measures: caseMeasures } of site.cases)
      for (const measure of caseMeasures) expect(isInForce(measure, site.reviewed), title).toBe(true);
});

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const valueOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()));

test('how many managers were listed is the same on every page', () => {
  const listed = people.filter(({ listing }) => listing);
  // Later copies of the list lack those that vanished, so a text may count without them.
  const notVanished = listed.filter(({ listing }) => !listing?.vanished);
  const counts = [listed.length, notVanished.length];
  const number = new RegExp(
    `\\b(\\d+|${numbers.join('|')}) (?:of its |listed |${site.subject} )*(?:managers|executives)\\b`,
    'gi',
  );
  const all: [string, string][] = [
    ...texts.map((one): [string, string] => [
      one.id,
      joinStrings('headline' in one ? [one.headline, one.summary] : one.standfirst, one.text.source),
    ]),
    ...realRecord.questions.map(({ id, answer, caution }): [string, string] => [
      id,
      joinStrings(answer, caution),
    ]),
    ...realRecord.glossary.map(({ id, meaning }): [string, string] => [id, meaning]),
    ...measures.map(({ id, short, status }): [string, string] => [id, joinStrings(short, status)]),
    [
      'site.yaml',
      joinStrings(
        site.lede,
        site.answer.map(({ text }) => text),
        site.cases.map(({ text }) => text),
      ),
    ],
  ];
  const mentions = all.flatMap(([id, text]) =>
    [...text.matchAll(number)].map(([whole, word = '']) => ({ id, whole, value: valueOf(word) })),
  );
  expect(mentions.filter(({ value }) => !counts.includes(value))).toEqual([]);
  expect(mentions.length).toBeGreaterThan(5);
});

test('no text counts the records by hand, because the next event would make it wrong', () => {
  const number = `(?:\\d+|${numbers.slice(2).join('|')})`;
  const countedThings =
    'dated events|events with|sources of|sources they|articles to read|long reads|questions with';
  const counted = new RegExp(`\\b${number} (?:the )?(?:${countedThings})\\b`, 'i');
  const all = [
    ...texts.map(({ id, text }) => [id, text.source]),
    ...updates.map(({ id, title, what = '', why }) => [id, `${title} ${what} ${why}`]),
    ['site.yaml', `${site.description} ${site.figure.lede}`],
  ];
  for (const [id, content = ''] of all) expect(counted.exec(content)?.[0], id).toBeUndefined();
  expect(counted.test('It holds 145 dated events and three long reads.')).toBe(true);
});
