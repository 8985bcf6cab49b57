import { expect, test } from '@playwright/test';
import type { Question } from '../../src/record/model.ts';
import { datesIn, ofEvent, ofMeasure, ofWork, ownRecord, strange, written } from './dates-told.ts';

/** The dates an answer states that neither its events nor its measures nor its sources know. */
function strangeDates(question: Question): string[] {
  const { events, measures, sources, caution } = question;
  const known = [...events.flatMap(ofEvent), ...measures.flatMap(ofMeasure), ...sources.flatMap(ofWork)];
  // What the caution says of a document is known to nobody else: the document is not in the record.
  return strange(question.answer, [...known, ...datesIn(caution ?? '')]);
}

test('no answer states a day or month that its events, measures and sources do not know', () => {
  const unknown = ownRecord().questions.flatMap((question) =>
    strangeDates(question).map((date) => `${question.id}: ${date}`),
  );
  expect(unknown).toEqual([]);
});

test('a wrong day in an answer is noticed', () => {
  const dated = ownRecord().questions.filter(({ answer }) => datesIn(answer).length > 0);
  expect(dated.length).toBeGreaterThan(10);
  for (const question of dated) {
    const wrong = question.answer.replace(written, (date) => date.replace(/\d{4}$/, '1987'));
    expect(strangeDates({ ...question, answer: wrong }), question.id).not.toEqual([]);
  }
});

test('where an answer says since when a measure holds, the measure still holds on the day of review', () => {
  const { questions, site } = ownRecord();
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
