import { z } from 'zod';
import { day, line } from './common.ts';

const count = (what: string) => z.number().int().nonnegative().describe(what);
const amount = (what: string) => z.number().nonnegative().describe(what);

/** One thing that was measured: a widget of this site, or what it is compared with. */
const measuredRow = z.strictObject({
  name: line(90).describe('What was loaded.'),
  own: z.boolean().describe('Whether it is of this site.'),
  bytes: count('All files of a first load, compressed, in bytes.'),
  requests: count('Requests of a first load.'),
  thirdParties: count('Requests to other hosts than its own.'),
  cookies: count('Cookies that were set.'),
  storage: count('Writes to the storage of the browser.'),
  paint: amount('Largest contentful paint, in ms.'),
  blocked: amount('Time the main thread was blocked, in ms.'),
  shift: amount('Cumulative layout shift.'),
});

/** One table of the bench: what stands at the head of its columns, and its rows, each of as many cells. */
const measuredTable = z
  .strictObject({
    title: line(120).describe('What the table compares.'),
    head: z.array(line(90)).min(2, 'needs at least two columns').describe('The heads of the columns.'),
    rows: z
      .array(z.array(z.string().max(90).describe('A number in words, with its unit.')))
      .min(1, 'needs at least one row')
      .describe('The rows: what was measured, then the ratios, then the numbers.'),
  })
  .superRefine(({ head, rows }, context) => {
    rows.forEach((row, index) => {
      if (row.length === head.length) return;
      const message = `has ${row.length} cells under ${head.length} heads`;
      context.addIssue({ code: 'custom', path: ['rows', index], message });
    });
  });

/** What was measured, on which commit, when and how: `measured.json`. */
export const measuredSchema = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'must be the hash of a commit')
    .describe('The commit that was measured.'),
  date: day.describe('The day of the run.'),
  how: line(300).describe('The line, processor and browser it was measured with.'),
  rows: z.array(measuredRow).min(1, 'needs at least one row').describe('The widgets, side by side.'),
  tables: z
    .array(measuredTable)
    .default([])
    .describe('Everything else one run of the bench found, ratios first.'),
});

/** What was measured. */
export type Measured = z.infer<typeof measuredSchema>;
