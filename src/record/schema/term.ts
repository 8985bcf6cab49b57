import { z } from 'zod';
import { id, line, text } from './common.ts';
import { anyReferences } from './reference.ts';

/** One term of the glossary: `glossary/<id>.yaml`. */
export const termSchema = z.strictObject({
  term: line(80).describe('The term as the texts use it.'),
  also: z.array(line(80)).default([]).describe('Other names and short forms.'),
  meaning: text(500).describe('What it means here, in plain words.'),
  see: z.array(id).default([]).describe('Related terms: ids of glossary/.'),
  sources: anyReferences
    .default([])
    .describe('Where the meaning is found: ids of sources/, each with the place in it.'),
});

/** A glossary term as written in its file. */
export type TermRecord = z.infer<typeof termSchema>;
