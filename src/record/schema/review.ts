import { z } from 'zod';
import { always, day } from './common.ts';

const count = z.number().int().min(0, 'must be 0 or more');

/** The totals of a review of the whole record by someone who did not write it: `review.yaml`, which is optional. */
export const reviewSchema = z
  .strictObject({
    date: day.describe('The day the reading ended; never later than reviewed in site.yaml.'),
    records: count.min(1, 'must be 1 or more').describe('How many records were read.'),
    statements: count
      .optional()
      .describe('How many single statements were compared with their sources before that.'),
    sentences: count.optional().describe('How many sentences were changed.'),
    verdicts: z
      .strictObject({
        right: count.describe('Records in which no statement of fact had to change.'),
        imprecise: count.describe('Records in which something was imprecise, and was mended.'),
        wrong: count.describe('Records in which something was false, and was mended.'),
        removed: count.describe('Records from which something that could not be verified was removed.'),
        softened: count.describe('Records that now say that something is not known.'),
        unopened: count.describe('Records that rest on a source that could not be opened again.'),
      })
      .describe('How many records had which result; together as many as were read.'),
    ledger: z
      .string()
      .regex(/^docs\/[a-z0-9-]+\.md$/, 'must be a file of docs/, as docs/review-2017-07.md')
      .optional()
      .describe('The ledger with one row a record: its path from the root of the project.'),
  })
  .superRefine(({ records, verdicts }, context) => {
    const sum = Object.values(verdicts ?? {}).reduce((total, value) => total + value, 0);
    if (typeof records === 'number' && verdicts && sum !== records)
      context.addIssue({
        code: 'custom',
        path: ['records'],
        message: `is not the sum of the verdicts, ${sum}`,
        input: records,
      });
  }, always);

/** The totals of a review as written in the file. */
export type ReviewRecord = z.infer<typeof reviewSchema>;
