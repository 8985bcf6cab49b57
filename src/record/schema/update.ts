import { z } from 'zod';
import { always, day, id, line, text } from './common.ts';
import { anyReferences } from './reference.ts';

const idList = (kind: string) => z.array(id).default([]).describe(`Ids of ${kind}/.`);

/** One change to the record, as announced to readers: `updates/<year>/<id>.yaml`. Its feed entries have the same id. */
export const updateSchema = z
  .strictObject({
    date: day.describe('The day the record was changed.'),
    title: line(140).describe('What changed, as a sentence without a full stop.'),
    kind: z
      .enum(['addition', 'correction', 'review'], { error: 'must be addition, correction or review' })
      .describe(
        'addition: something new; correction: something was wrong; review: the record was checked again.',
      ),
    why: text(700).describe('Why it was changed.'),
    what: text(900).optional().describe('What changed, where the title does not say it all.'),
    was: text(500).optional().describe('For a correction: what stood here before, and was wrong.'),
    now: text(500).optional().describe('For a correction: what stands here now.'),
    touches: z
      .strictObject({
        events: idList('events'),
        explainers: idList('explainers'),
        sources: idList('sources'),
        articles: idList('articles'),
        measures: idList('measures'),
        people: idList('people'),
        bodies: idList('bodies'),
        countries: idList('countries'),
        questions: idList('questions'),
        glossary: idList('glossary'),
        watch: idList('watch'),
      })
      .partial()
      .default({})
      .describe('The records it changed or added, by kind; none if it concerns the whole record.'),
    sources: anyReferences
      .default([])
      .describe(
        'What the change rests on, where that is not in the records: ids of sources/, each with the place in it.',
      ),
    amended: day.optional().describe('The day the words of this entry itself were last changed.'),
  })
  .superRefine((update, context) => {
    const report = (field: 'was' | 'now' | 'touches' | 'amended', message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, input: update[field] });
    const correction = update.kind === 'correction';
    for (const field of ['was', 'now'] as const)
      if (correction && !update[field])
        report(field, 'is missing: a correction says what was wrong and what is right');
      else if (!correction && ['addition', 'review'].includes(update.kind) && update[field])
        report(field, 'must go: only a correction says what was wrong and what is right');
    if (correction && !Object.values(update.touches ?? {}).some((list) => list && list.length > 0))
      report('touches', 'names no record: a correction says which records it corrects');
    if (typeof update.amended === 'string' && update.amended < update.date)
      report('amended', `lies before the day of the change, ${update.date}`);
  }, always);

/** An update as written in its file. */
export type UpdateRecord = z.infer<typeof updateSchema>;
