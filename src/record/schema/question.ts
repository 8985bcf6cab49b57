import { z } from 'zod';
import { id, line, text } from './common.ts';
import { anyReferences } from './reference.ts';

/** One question readers ask: `questions/<id>.yaml`. */
export const questionSchema = z.strictObject({
  question: line(160).describe('The question, as a reader would put it.'),
  answer: text(900).describe('A plain answer that stands alone.'),
  group: id.describe('The group it is shown in: listed in site.yaml.'),
  order: z
    .number()
    .int()
    .optional()
    .describe('Its place in its group, from the lowest number on; those without one follow by id.'),
  caution: text(400).optional().describe('What the answer rests on, where that needs a word.'),
  events: z.array(id).default([]).describe('Events that tell more: ids of events/.'),
  measures: z.array(id).default([]).describe('Measures it asks about: ids of measures/.'),
  sources: anyReferences
    .default([])
    .describe('Where it says so, each with the place in it; may be empty only if the caution says why.'),
});

/** A question as written in its file. */
export type QuestionRecord = z.infer<typeof questionSchema>;
