import { z } from 'zod';
import { id, line, text } from './common.ts';
import { references } from './reference.ts';

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const typedDate = new RegExp(
  `\\b(?:${monthNames}) (?:\\d{1,2}, )?\\d{4}\\b|\\bsince \\d{4}\\b|\\bin \\d{4}\\b`,
);

/** A paragraph without a written-out date, so that the guide cannot contradict the measures. */
const undated = (max: number) =>
  text(max).refine((value) => !typedDate.test(value), {
    error: 'types a date: name the measure and its stage, or the event, and the date is taken from there',
  });

const sources = references.describe('Where it says so: ids of sources/, each with the place in it.');
const have = z
  .array(id)
  .default([])
  .describe(
    'What one must have for it to matter: ids of holdings in site.yaml; left out if it always holds.',
  );

const rule = z
  .strictObject({
    verdict: z
      .enum(['allowed', 'not-allowed', 'required', 'unclear'], {
        error: 'must be allowed, not-allowed, required or unclear',
      })
      .describe('allowed, not-allowed, required (a duty to act) or unclear.'),
    says: undated(420).describe('What is or is not allowed, and to whom, in words without a date.'),
    have,
    measure: id.optional().describe('The measure it follows from: an id of measures/.'),
    stage: id.optional().describe('The stage of that measure whose first day is told as the date.'),
    group: id.optional().describe('Who must comply here, of those the measure binds: an id of groups/.'),
    event: id
      .optional()
      .describe(
        'An event that tells of it; its date is told where no measure is named, and beside one no date is.',
      ),
    sources,
  })
  .superRefine((entry, context) => {
    const report = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const binds = entry.verdict === 'not-allowed' || entry.verdict === 'required';
    if (binds && !entry.measure)
      report('measure', `is missing: what is ${entry.verdict} follows from a measure`);
    if (binds && entry.measure && !entry.group)
      report('group', 'is missing: name who must comply, of those the measure binds');
    if (entry.stage && !entry.measure) report('measure', 'is missing: a stage is the stage of a measure');
    if (entry.group && !entry.measure) report('measure', 'is missing: a group is bound by a measure');
    if (entry.event && entry.stage) report('event', 'must go: the date is that of the stage');
  });

const step = z.strictObject({
  says: undated(300).describe('What to do next, or whom to ask.'),
  have,
  sources,
});

/** One kind of reader who asks whether the measures concern them: `guide/<id>.yaml`. */
export const readerSchema = z.strictObject({
  name: line(60).describe('Who the reader is, as a choice in a list.'),
  who: text(200).describe('Who counts as one, so that readers find themselves.'),
  order: z.number().int().describe('Readers stand from the lowest number on.'),
  answer: undated(420).describe('The answer in one breath; the rules below carry it.'),
  sources: sources.describe('What the answer rests on: ids of sources/, each with the place in it.'),
  groups: z
    .array(id)
    .default([])
    .describe(
      'The groups the reader may belong to: ids of groups/. Rules for other groups say whom they are for.',
    ),
  rules: z.array(rule).min(1, 'needs at least one rule').describe('What is allowed and what is not.'),
  next: z.array(step).min(1, 'needs at least one step').describe('What to do next.'),
});

/** A reader of the guide as written in its file. */
export type ReaderRecord = z.infer<typeof readerSchema>;
