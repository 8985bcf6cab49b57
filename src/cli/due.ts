import { parseArgs } from 'node:util';
import { formatDate } from '../words/format.ts';
import { describeProblems } from '../record/problems.ts';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { readRecords } from '../record/load/records.ts';
import { day as fullDay } from '../record/schema/common.ts';
import { describeDue } from './dueDates.ts';

/** The day to compare the dates with: `--on` of the command line, or today; throws with a message if it is not a day. */
function dayOf(args: string[]): string {
  const { values } = parseArgs({ args, options: { on: { type: 'string' } } });
  // A command may read the clock; the build never does.
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  const parsed = fullDay.safeParse(on);
  if (!parsed.success) throw new Error(`--on "${on}" ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
}

try {
  const on = dayOf(process.argv.slice(2));
  const { records, problems } = readRecords(contentFolder());
  const relevant = problems.filter(({ file }) => /^content\/(watch\/|site\.yaml)/.test(file));
  if (relevant.length > 0 || !records.site)
    throw new Error(describeProblems(relevant, displayFolder(contentFolder())));
  const { text, open } = describeDue(records.watch, records.site.reviewed, on);
  console.log(`Dates ahead on ${formatDate(on)}\n\n${text}`);
  if (open) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
