import { parseArgs } from 'node:util';
import { dateInWords } from '../record/time/dates.ts';
import { describeProblems } from '../record/problems.ts';
import { contentFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { day as fullDay } from '../record/schema/common.ts';
import { describeDue } from './dueDates.ts';

/** Reads the command line: the day the dates are seen from; fails with a sentence. */
function dayOf(args: string[]): string {
  const { values } = parseArgs({ args, options: { on: { type: 'string' } } });
  // A command is asked on a day and may read the clock; the build never does.
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  const read = fullDay.safeParse(on);
  if (!read.success) throw new Error(`--on "${on}" ${read.error.issues[0]?.message}.`);
  return read.data;
}

try {
  const on = dayOf(process.argv.slice(2));
  const { records, problems } = readRecords(contentFolder());
  const wrong = problems.filter(({ file }) => /^content\/(watch\/|site\.yaml)/.test(file));
  if (wrong.length > 0 || !records.site) throw new Error(describeProblems(wrong));
  const { text, open } = describeDue(records.watch, records.site.reviewed, on);
  console.log(`Dates ahead on ${dateInWords(on)}\n\n${text}`);
  if (open) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
