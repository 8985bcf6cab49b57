import { expect, test } from '@playwright/test';
import { months } from '../../src/domain/dates.ts';
import type { Archive, Event, Measure, Question, Source } from '../../src/domain/model.ts';
import { load } from './record.ts';

const written = new RegExp(`\\b(${months.join('|')})(?: (\\d{1,2}))?(?:,? (\\d{4}))\\b`, 'g');

/** The days and months a text states, as `2024-09-29` or `2024-09`. */
const datesIn = (text: string): string[] =>
  [...text.matchAll(written)].map(([, month = '', day, year]) => {
    const number = String(months.indexOf(month as (typeof months)[number]) + 1).padStart(2, '0');
    return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
  });

const ofEvent = (event: Event) => [
  event.date,
  event.end ?? '',
  ...datesIn([event.headline, event.summary, event.text.source, ...event.disputed].join(' ')),
];
const ofMeasure = ({ issued, stages, ...rest }: Measure) => [
  issued,
  ...stages.flatMap(({ from, to }) => [from, to ?? '']),
  ...datesIn([rest.status, rest.short, rest.penalties, ...rest.exceptions].join(' ')),
];
const ofSource = ({ date, title }: Source) => [date ?? '', ...datesIn(title)];

/** The dates an answer states that neither its events nor its measures nor its sources know. */
function strangeDates(question: Question): string[] {
  const { events, measures, sources, caution } = question;
  const known = [...events.flatMap(ofEvent), ...measures.flatMap(ofMeasure), ...sources.flatMap(ofSource)];
  // What the caution says of a document is known to nobody else: the document is not in the record.
  const excused = datesIn(caution ?? '');
  return datesIn(question.answer).filter(
    (stated) => !known.some((date) => date.startsWith(stated)) && !excused.includes(stated),
  );
}

const ofRecord = (): Archive => {
  const { archive } = load('content');
  if (!archive) throw new Error('content/ has problems: npm run check:content');
  return archive;
};

test('no answer states a day or month that its events, measures and sources do not know', () => {
  const strange = ofRecord().questions.flatMap((question) =>
    strangeDates(question).map((date) => `${question.id}: ${date}`),
  );
  expect(strange).toEqual([]);
});

test('a wrong day in an answer is noticed', () => {
  const dated = ofRecord().questions.filter(({ answer }) => datesIn(answer).length > 0);
  expect(dated.length).toBeGreaterThan(10);
  for (const question of dated) {
    const wrong = question.answer.replace(written, (date) => date.replace(/\d{4}$/, '1987'));
    expect(strangeDates({ ...question, answer: wrong }), question.id).not.toEqual([]);
  }
});

test('where an answer says since when a measure holds, the measure still holds on the day of review', () => {
  const { questions, site } = ofRecord();
  const since = /\b[Ss]ince ([A-Z][a-z]+ \d{1,2}, \d{4})/g;
  let told = 0;
  for (const { id, answer, measures } of questions)
    for (const [, words = ''] of answer.matchAll(since)) {
      const [day = ''] = datesIn(words);
      const begun = measures.flatMap(({ stages }) => stages.filter(({ from }) => from === day));
      told += begun.length;
      for (const { binding, to } of begun)
        expect(binding && (!to || to >= site.reviewed), `${id}: since ${words}`).toBe(true);
    }
  expect(told).toBeGreaterThan(3);
});
