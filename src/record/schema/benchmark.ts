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

/** One line of the full table: what was measured, and the results as text with units; comparisons are left out where there is nothing to compare. */
const measuredLine = z.strictObject({
  what: line(120).describe('What was measured.'),
  toTimelineJs: line(20).optional().describe('Ours divided by what TimelineJS3 took in the same run.'),
  toVis: line(20).optional().describe('Ours divided by what vis-timeline took in the same run.'),
  own: line(90).describe('What was found of this site.'),
  timelineJs: line(90).optional().describe('What was found of TimelineJS3.'),
  vis: line(90).optional().describe('What was found of vis-timeline.'),
});

/** One part of the full table: the same thing measured in many ways. */
const measuredGroup = z.strictObject({
  name: line(90).describe('What the part is about, as the timeline with 1,000 events.'),
  lines: z.array(measuredLine).min(1, 'needs at least one line').describe('The lines of the part.'),
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
  groups: z
    .array(measuredGroup)
    .default([])
    .describe('Everything one run of the bench found, in parts; ratios and numbers in words.'),
});

/** The results of one benchmark run. */
export type Benchmark = z.infer<typeof benchmarkSchema>;
