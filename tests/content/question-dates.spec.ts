import { expect, test } from '@playwright/test';
import type { Question } from '../../src/record/model.ts';
import {
  datesInText,
  datesOfEvent,
  datesOfMeasure,
  datesOfWork,
  unknownDates,
  writtenDate,
} from './dates-told.ts';
import { realRecord } from './realRecord.ts';

/** Returns the dates in an answer that are not in its events, measures or sources. */
function unknownDatesIn(question: Question): string[] {
  const { events, measures, sources, caution } = question;
  const known = [
    ...events.flatMap(datesOfEvent),
    ...measures.flatMap(datesOfMeasure),
    ...sources.flatMap(datesOfWork),
  ];
  // The caution may date documents that are not in the record.
  return unknownDates(question.answer, [...known, ...datesInText(caution ?? '')]);
}

test('no answer states a day or month that is not in its events, measures and sources', () => {
  const unknown = realRecord.questions.flatMap((question) =>
    unknownDatesIn(question).map((date) => `${question.id}: ${date}`),
  );
  expect(unknown).toEqual([]);
});

test('a wrong date in an answer is detected', () => {
  const dated = realRecord.questions.filter(({ answer }) => datesInText(answer).length > 0);
  expect(dated.length).toBeGreaterThan(10);
  for (const question of dated) {
    const wrong = question.answer.replace(writtenDate, (date) => date.replace(/\d{4}$/, '1987'));
    expect(unknownDatesIn({ ...question, answer: wrong }), question.id).not.toEqual([]);
  }
});

test('if an answer says since when a measure is in force, it is still in force on the day of review', () => {
  const { questions, site } = realRecord;
  const since = /\b[Ss]ince ([A-Z][a-z]+ \d{1,2}, \d{4})/g;
  let checked = 0;
  for (const { id, answer, measures } of questions)
    for (const [, words = ''] of answer.matchAll(since)) {
      const [day = ''] = datesInText(words);
      const startedStages = measures.flatMap(({ stages }) => stages.filter(({ from }) => from === day));
      checked += startedStages.length;
      for (const { binding, to } of startedStages)
        expect(binding && (!to || to >= site.reviewed), `${id}: since ${words}`).toBe(true);
    }
  expect(checked).toBeGreaterThan(3);
});
