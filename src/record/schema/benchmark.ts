import { z } from 'zod';
import { day, line } from './common.ts';

const count = (what: string) => z.number().int().nonnegative().describe(what);
const amount = (what: string) => z.number().nonnegative().describe(what);

/** The results of one widget: one of this site, or one it is compared with. */
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

/** The results of one benchmark run, with its commit, date and setup: `measured.json`. */
export const benchmarkSchema = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'must be the hash of a commit')
    .describe('The commit that was measured.'),
  date: day.describe('The day of the run.'),
  how: line(300).describe('The line, processor and browser it was measured with.'),
  rows: z.array(measuredRow).min(1, 'needs at least one row').describe('The widgets, side by side.'),
});

/** The results of one benchmark run. */
export type Benchmark = z.infer<typeof benchmarkSchema>;
