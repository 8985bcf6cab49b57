import { z } from 'zod';
import { line } from './common.ts';

const phrases = z.array(line(80)).min(1, 'needs at least one phrase');

/** What readers type and the pages they look for: `search.yaml`, which is optional. */
export const searchSchema = z.strictObject({
  synonyms: z
    .array(z.array(line(40)).min(2, 'needs at least two words'))
    .default([])
    .describe('Words that mean the same to a reader; a search for one finds the others too.'),
  asked: z
    .record(
      z
        .string()
        .regex(
          /^(?:page|questions|guide|events|explainers|people|bodies|countries|glossary)\/[a-z][a-z0-9-]*$/,
          'is not a page: write kind/id, as questions/an-id, or page/ and the id of a section, as page/press',
        ),
      phrases,
    )
    .default({})
    .describe('Phrases readers type, by the page that answers them; the page comes first in such a search.'),
});

/** The search words of a record as written in their file. */
export type SearchWordsRecord = z.infer<typeof searchSchema>;
