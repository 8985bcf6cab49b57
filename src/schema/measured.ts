import { z } from 'zod';
import { day, line } from './common.ts';

const count = z.number().int().nonnegative();

/** One thing that was measured: a widget of this site, or what it is compared with. */
const measuredRow = z.strictObject({
  name: line(90).describe('What was loaded.'),
  own: z.boolean().describe('Whether it is of this site.'),
  bytes: count.describe('All files of a first load, compressed, in bytes.'),
  requests: count,
  thirdParties: count.describe('Requests to other hosts than its own.'),
  cookies: count,
  storage: count.describe('Writes to the storage of the browser.'),
  paint: z.number().nonnegative().describe('Largest contentful paint, in ms.'),
  blocked: z.number().nonnegative().describe('Time the main thread was blocked, in ms.'),
  shift: z.number().nonnegative().describe('Cumulative layout shift.'),
});

/** What was measured of the widgets, on which commit, when and how: `measured.json`. */
export const measuredSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{7,40}$/, 'must be the hash of a commit'),
  date: day,
  how: line(300).describe('The line, processor and browser it was measured with.'),
  rows: z.array(measuredRow).min(1, 'needs at least one row'),
});

/** What was measured of the widgets. */
export type Measured = z.infer<typeof measuredSchema>;
